import type { Actor } from '#app/platform/actor.ts'
import type { SearchClient } from '#search/client.server.ts'
import type { ProfielScan } from '#search/matching/scan/profiel-scan.ts'
import type { ExactSql } from './sql/exact-sql.ts'
import type { BenchWereld } from './wereld/bench-wereld.ts'

/** What every measurement of one size works with. */
export type BenchContext = {
  wereld: BenchWereld
  adviseur: Extract<Actor, { rol: 'adviseur' }>
  /** The exact ranking in SQL with one process and with parallel workers. */
  sql: { enkel: ExactSql; parallel: ExactSql }
  /** The scan in this process; the portal has it in a thread of its own. */
  scan: ProfielScan
  /** Waits longer than a page does, so that a busy machine changes no recall. */
  zoek: SearchClient
  meld(regel: string): void
}
