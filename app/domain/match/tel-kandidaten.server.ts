import type { MatchVacature } from '#search/matching/model.ts'
import { rankProfielen } from '#search/matching/rank.ts'
import type { Telling } from '#search/matching/scan/match-scan.ts'
import { readZichtbareProfielen } from '#app/domain/match/read-profielen.server.ts'
import { termIdsOf } from '#app/domain/match/term-ids.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { matchScan } from '#app/platform/scan.server.ts'

/**
 * Exact counts over all visible profiles, one for each variant of a vacature, in the order of the variants. For the
 * eisensimulator and jobcarving: what changes when a requirement changes. Counts below 5 are for the WSP alone; the
 * caller hides them from an employer. Rules: matching.md, sections 2 and 3.
 */
export async function telKandidaten(varianten: readonly MatchVacature[]): Promise<Telling[]> {
  return (await matchScan()?.tel(varianten, now())) ?? (await telInDatabase(varianten))
}

async function telInDatabase(varianten: readonly MatchVacature[]): Promise<Telling[]> {
  const profielen = await readZichtbareProfielen()
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
