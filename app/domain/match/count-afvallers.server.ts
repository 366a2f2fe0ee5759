import type { MatchVacature } from '#search/matching/model.ts'
import { rankProfielen } from '#search/matching/rank.ts'
import {
  MATCH_PROFIEL_SELECT,
  toMatchProfiel,
  zichtbaarWhere,
} from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { termIdsOf } from '#app/domain/match/term-ids.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

/** Up to this many visible profiles every reason is counted; above it only how many fall off. */
const MAXIMUM = 2_000

export type Afvallers = {
  aantal: number
  /** Per requirement how many it costs, most first; null when there are too many profiles to count them all. */
  redenen: { label: string; aantal: number }[] | null
}

/**
 * How many visible profiles a vacature leaves out and on what. The search engine hands out only who passes, so this
 * looks at everyone else in the database.
 */
export async function countAfvallers(vacature: MatchVacature, aantalToegelaten: number): Promise<Afvallers> {
  const where = zichtbaarWhere(now())
  const zichtbaar = await db().kandidaatprofiel.count({ where })
  const aantal = Math.max(0, zichtbaar - aantalToegelaten)
  if (aantal === 0) return { aantal, redenen: [] }
  if (zichtbaar > MAXIMUM) return { aantal, redenen: null }
  const profielen = (await db().kandidaatprofiel.findMany({ where, select: MATCH_PROFIEL_SELECT })).map(
    toMatchProfiel,
  )
  const taxonomie = await loadTaxonomie(termIdsOf([vacature], []))
  const { aantallen, afgevallen } = rankProfielen(vacature, profielen, taxonomie, { maximum: 0 })
  return {
    aantal: aantallen.afgevallen,
    redenen: afgevallen.map(({ label, aantal: perReden }) => ({ label, aantal: perReden })),
  }
}
