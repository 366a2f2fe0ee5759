import { vi } from 'vitest'

/** What a page that reads its question as a whole may look for. */
const NAMES =
  'q soort sector gemeente uren postcode km pagina status zoek term terug werkgever rol van tot type toon jaar sorteer'.split(
    ' ',
  )

/**
 * The names that the portal's own code reads of the question of an address while it answers. A page that reads none of them says the
 * same to every question. Who reads them all at once may read any name.
 */
export async function namesReadBy(ask: () => Promise<unknown>): Promise<string[]> {
  const names = new Set<string>()
  const told = (read: readonly string[]) => {
    const frames = (new Error().stack ?? '').split('\n')
    const caller = frames[frames.findLastIndex((line) => line.includes('@vitest/spy')) + 1]
    if (caller?.includes('/build/server/')) for (const name of read) names.add(name)
  }
  const { prototype } = URLSearchParams
  for (const method of ['get', 'getAll', 'has'] as const) {
    const real = prototype[method] as (name: string) => unknown
    vi.spyOn(prototype, method).mockImplementation(function (this: URLSearchParams, name: string) {
      told([name])
      return real.call(this, name) as never
    })
  }
  for (const method of ['entries', 'forEach', 'keys', 'values', 'toString', Symbol.iterator] as const) {
    const real = prototype[method] as (...args: unknown[]) => unknown
    vi.spyOn(prototype, method as 'entries').mockImplementation(function (
      this: URLSearchParams,
      ...args: unknown[]
    ) {
      told(NAMES)
      return real.apply(this, args) as never
    })
  }
  await ask()
  vi.restoreAllMocks()
  return [...names]
}
