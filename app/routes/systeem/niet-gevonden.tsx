import { data } from 'react-router'

/** An address that no route knows still runs the root middleware, and so gets its headers and nonce. */
export function loader() {
  throw data(null, { status: 404, statusText: 'Niet gevonden' })
}

export function action() {
  throw data(null, { status: 404, statusText: 'Niet gevonden' })
}

export default function NietGevonden() {
  return null
}
