import { Socket } from 'node:net'

/** A unit test that opens a connection is an integration test in the wrong folder. */
Socket.prototype.connect = () => {
  throw new Error('a unit test has no network: move it to tests/integration')
}
