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

/** How many visible profiles a set of requirements leaves; whole numbers of people. */
export type Telling = {
  /** Meet every hard requirement; `past` and `metAanpassing` are parts of these, by the class of the match. */
  voldoet: number
  past: number
  metAanpassing: number
  /** Nothing hard is refused, but something hard is not known. */
  navragen: number
}

/**
 * Exact counts over all visible profiles, one for each variant of a vacature, in the order of the variants. For the
 * eisensimulator and jobcarving: what changes when a requirement changes. Counts below 5 are for the WSP alone; the
 * caller hides them from an employer. Rules: matching.md, sections 2 and 3.
 */
export async function telKandidaten(varianten: readonly MatchVacature[]): Promise<Telling[]> {
  const rows = await db().kandidaatprofiel.findMany({
    where: zichtbaarWhere(now()),
    select: MATCH_PROFIEL_SELECT,
  })
  const profielen = rows.map(toMatchProfiel)
  const taxonomie = await loadTaxonomie(termIdsOf(varianten, profielen))
  return varianten.map((vacature) => {
    const { past, aantallen } = rankProfielen(vacature, profielen, taxonomie)
    return {
      voldoet: aantallen.past,
      past: past.filter(({ klasse }) => klasse === 'past').length,
      metAanpassing: past.filter(({ klasse }) => klasse === 'past-met-aanpassing').length,
      navragen: aantallen.navragen,
    }
  })
}
