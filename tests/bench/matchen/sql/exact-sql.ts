import pg from 'pg'
import type { MatchVacature, Taxonomie } from '#search/matching/model.ts'
import type { ScanPlek } from '#search/matching/scan/match-scan.ts'
import { MAXIMUM } from '../waarheid.ts'
import type { Kolommen } from './kolommen.ts'
import { rangordeSql } from './rangorde-sql.ts'

export type SqlRangorde = { past: ScanPlek[]; navragen: ScanPlek[] }

export type ExactSql = {
  rank(vacature: MatchVacature): Promise<SqlRangorde>
  close(): Promise<void>
}

/** As many connections as the portal itself opens for its pages. */
const CONNECTIONS = 10

/**
 * The exact ranking in SQL: what a portal could do without an engine and without a scan. Compiling statements is off,
 * because it takes longer than it saves on a statement that is used once.
 */
export function openExactSql(
  url: string,
  {
    parallel,
    taxonomie,
    kolommen,
    nu,
  }: { parallel: number; taxonomie: Taxonomie; kolommen: Kolommen; nu: Date },
): ExactSql {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    options: `-c jit=off -c max_parallel_workers_per_gather=${parallel}`,
  })
  return {
    async rank(vacature) {
      const { rows } = await pool.query<ScanPlek & { moetNavragen: boolean }>(
        rangordeSql(vacature, taxonomie, kolommen, { maximum: MAXIMUM, nu }),
      )
      return {
        past: rows.filter(({ moetNavragen }) => !moetNavragen),
        navragen: rows.filter(({ moetNavragen }) => moetNavragen),
      }
    },
    close: () => pool.end(),
  }
}
