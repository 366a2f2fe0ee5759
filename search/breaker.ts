import { SearchAway } from '#search/search-away.ts'

export type Breaker = { run<T>(work: () => Promise<T>): Promise<T> }

/**
 * Stops asking an engine that does not answer, so that a page does not wait out the time-out every time. Opens after
 * `failures` SearchAways in a row, for `openMs` milliseconds; then one call is let through to probe, and its outcome
 * closes or opens it again. Other errors say that the engine is there. While open, `run` throws SearchAway ('open').
 */
export function createBreaker(options: {
  failures?: number
  openMs?: number
  clock?: () => number
  onChange?: (isOpen: boolean) => void
}): Breaker {
  const { failures = 3, openMs = 15_000, clock = () => performance.now(), onChange = () => {} } = options
  let failed = 0
  let openUntil: number | null = null
  let probing = false

  return {
    async run(work) {
      const isProbe = openUntil !== null
      if (openUntil !== null && (probing || clock() < openUntil)) throw new SearchAway('open')
      if (isProbe) probing = true
      try {
        const result = await work()
        succeed()
        return result
      } catch (error) {
        if (!(error instanceof SearchAway) || error.reden === 'geen-index') succeed()
        else fail(isProbe)
        throw error
      } finally {
        if (isProbe) probing = false
      }
    },
  }

  function succeed() {
    failed = 0
    if (openUntil === null) return
    openUntil = null
    onChange(false)
  }

  function fail(isProbe: boolean) {
    failed += 1
    if (!isProbe && failed < failures) return
    const wasClosed = openUntil === null
    openUntil = clock() + openMs
    if (wasClosed) onChange(true)
  }
}
