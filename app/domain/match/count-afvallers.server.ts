import type { MatchVacature } from '#search/matching/model.ts'
import { rankProfielen, type Rangorde } from '#search/matching/rank.ts'
import { readZichtbareProfielen } from '#app/domain/match/read-profielen.server.ts'
import { termIdsOf } from '#app/domain/match/term-ids.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { matchScan } from '#app/platform/scan.server.ts'

export type Afvallers = {
  aantal: number
  /** Per requirement how many it costs, most first. One profile can count under more than one. */
  redenen: { label: string; aantal: number }[]
}

/**
 * How many visible profiles a vacature leaves out and on what, exactly. The search engine hands out only who passes, so
 * this looks at everyone: in memory, and in the database when the memory is not up to date.
 */
export async function countAfvallers(vacature: MatchVacature): Promise<Afvallers> {
  return toAfvallers(
    (await matchScan()?.rank(vacature, { maximum: 0, nu: now() })) ?? (await rankInDatabase(vacature)),
  )
}

export function toAfvallers({
  aantallen,
  afgevallen,
}: Pick<Rangorde, 'aantallen' | 'afgevallen'>): Afvallers {
  return {
    aantal: aantallen.afgevallen,
    redenen: afgevallen.map(({ label, aantal }) => ({ label, aantal })),
  }
}

async function rankInDatabase(vacature: MatchVacature) {
  const profielen = await readZichtbareProfielen()
  const taxonomie = await loadTaxonomie(termIdsOf([vacature], profielen))
  return rankProfielen(vacature, profielen, taxonomie, { maximum: 0 })
}
