import type { MatchProfiel, MatchVacature } from '#search/matching/model.ts'
import { findProfielen } from '#search/query/find-profielen.server.ts'
import { SearchAway } from '#search/search-away.ts'
import {
  MATCH_PROFIEL_SELECT,
  toMatchProfiel,
  zichtbaarWhere,
} from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { search } from '#app/platform/search.server.ts'

const BATCH = 2_000

export type GeladenProfielen = {
  profielen: MatchProfiel[]
  /** false: the search engine was away and the database was read as a whole. The result is complete all the same. */
  viaZoekmachine: boolean
}

/**
 * All profiles that the match must look at: the search engine leaves out who is known to miss a hard requirement, the
 * database decides who is visible now. Without the engine, or when more pass than it hands out, every visible profile
 * is read: slower, never less exact.
 */
export async function loadProfielen(vacature: MatchVacature): Promise<GeladenProfielen> {
  const gevonden = await askSearch(vacature)
  if (gevonden?.volledig) return { profielen: await readByIds(gevonden.ids), viaZoekmachine: true }
  return { profielen: await readAll(), viaZoekmachine: gevonden !== null }
}

async function askSearch(vacature: MatchVacature): Promise<{ ids: string[]; volledig: boolean } | null> {
  try {
    return await findProfielen(search(), vacature)
  } catch (error) {
    if (!(error instanceof SearchAway)) throw error
    log.warn({ event: 'match.zonder-zoekmachine', vacatureId: vacature.id })
    return null
  }
}

async function readByIds(ids: string[]): Promise<MatchProfiel[]> {
  const rows = await db().kandidaatprofiel.findMany({
    where: { AND: [zichtbaarWhere(now()), { id: { in: ids } }] },
    select: MATCH_PROFIEL_SELECT,
  })
  return rows.map(toMatchProfiel)
}

async function readAll(): Promise<MatchProfiel[]> {
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
