import type { MatchScan } from '#search/matching/scan/match-scan.ts'

/**
 * Where the web process leaves its scan. On globalThis, because the pages are built apart from the server that serves
 * them: each has its own copy of this module.
 */
const PLEK = Symbol.for('wsp-portaal.match-scan')

type MetScan = typeof globalThis & { [PLEK]?: MatchScan | null }

/** The scan of all profiles in memory. Null in a process that has none: then the database is asked. */
export function matchScan(): MatchScan | null {
  return (globalThis as MetScan)[PLEK] ?? null
}

export function provideMatchScan(scan: MatchScan | null): void {
  ;(globalThis as MetScan)[PLEK] = scan
}
