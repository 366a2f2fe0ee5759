/** A route in more languages exports this as its `handle`: which one its loader answered. */
export type TaalHandle<Data> = { taal: (data: Data) => string }

/** The language of the page that is shown: Dutch unless a route says otherwise. */
export function taalOf(matches: readonly { handle?: unknown; loaderData?: unknown }[]): string {
  for (const { handle, loaderData } of matches.toReversed()) {
    if (loaderData !== undefined && isTaalHandle(handle)) return handle.taal(loaderData)
  }
  return 'nl'
}

function isTaalHandle(handle: unknown): handle is TaalHandle<unknown> {
  return (
    typeof handle === 'object' && handle !== null && 'taal' in handle && typeof handle.taal === 'function'
  )
}
