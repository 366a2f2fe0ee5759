import type { MatchProfiel } from '#search/matching/model.ts'
import {
  MATCH_PROFIEL_SELECT,
  toMatchProfiel,
  zichtbaarWhere,
} from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

const BATCH = 2_000

/** Those of these profiles that are visible now, from the database. */
export async function readZichtbareProfielenById(ids: string[]): Promise<MatchProfiel[]> {
  const rows = await db().kandidaatprofiel.findMany({
    where: { AND: [zichtbaarWhere(now()), { id: { in: ids } }] },
    select: MATCH_PROFIEL_SELECT,
  })
  return rows.map(toMatchProfiel)
}

/** Every visible profile, in parts that each stay below the time that a statement may take. */
export async function readZichtbareProfielen(): Promise<MatchProfiel[]> {
  const profielen: MatchProfiel[] = []
  let after: string | null = null
  for (;;) {
    const rows = await readBatch(after)
    profielen.push(...rows.map(toMatchProfiel))
    after = rows.at(-1)?.id ?? null
    if (rows.length < BATCH || after === null) return profielen
  }
}

function readBatch(after: string | null) {
  return db().kandidaatprofiel.findMany({
    where: { AND: [zichtbaarWhere(now()), ...(after === null ? [] : [{ id: { gt: after } }])] },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: MATCH_PROFIEL_SELECT,
  })
}
