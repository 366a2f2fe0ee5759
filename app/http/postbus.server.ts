import { listPostbus, readBericht, type PostbusBericht } from '#app/platform/postbus.server.ts'

/** The demo mailbox for a route, which may not reach into platform itself. Null outside demo mode. */
export function readPostbus(): Promise<PostbusBericht[] | null> {
  return listPostbus()
}

export function readPostbusBericht(id: string): Promise<PostbusBericht | null> {
  return readBericht(id)
}
