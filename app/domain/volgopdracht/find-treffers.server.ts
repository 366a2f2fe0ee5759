import type { Klasse } from '#search/matching/model.ts'
import { rankProfielen } from '#search/matching/rank.ts'
import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import { loadProfielen } from '#app/domain/match/load-profielen.server.ts'
import { matchVacatureScope } from '#app/domain/match/match-scope.server.ts'
import { matchVacatures } from '#app/domain/match/match-vacatures.server.ts'
import { termIdsOf } from '#app/domain/match/term-ids.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import { vacatureScope } from '#app/domain/vacature/scope.server.ts'
import type { Volger } from '#app/domain/volgopdracht/policy.ts'
import type { Drempel } from '#app/domain/volgopdracht/volgopdracht.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

/** One match that someone could want to hear of. `id` is the profile of a followed vacature, or the vacature of a profile. */
export type Treffer = { id: string; klasse: Klasse; totaal: number; navragen: boolean }

/** Of each list at most so many: who stands lower is no news. */
const MAXIMUM = 500

/** The profiles that match a vacature now, best first. Null when it is not open (any more) for the actor. */
export async function trefferProfielen(actor: Volger, vacatureId: string): Promise<Treffer[] | null> {
  if (actor.rol !== 'adviseur') return null
  const row = await db().vacature.findFirst({
    where: { AND: [vacatureScope(actor), matchVacatureScope(actor, dateOnly(today())), { id: vacatureId }] },
    select: MATCH_VACATURE_SELECT,
  })
  if (!row) return null
  const vacature = toMatchVacature(row)
  const { profielen } = await loadProfielen(vacature, { perLijst: MAXIMUM })
  const taxonomie = await loadTaxonomie(termIdsOf([vacature], profielen))
  const { past, navragen } = rankProfielen(vacature, profielen, taxonomie, { maximum: MAXIMUM })
  return [
    ...past.map(({ profielId: id, klasse, totaal }) => ({ id, klasse, totaal, navragen: false })),
    ...navragen.map(({ profielId: id, klasse, totaal }) => ({ id, klasse, totaal, navragen: true })),
  ]
}

/**
 * The vacatures that match a profile now, best first. For a kandidaat the public ones for their own profile; for an
 * adviseur all open ones for a visible profile of a person whom they serve. Null when the profile is not (or no longer)
 * one of those.
 */
export async function trefferVacatures(actor: Volger, profielId: string): Promise<Treffer[] | null> {
  const eigen = await db().kandidaatprofiel.count({
    where: { id: profielId, kandidaat: kandidaatScope(actor) },
  })
  const matches = eigen > 0 ? await matchVacatures(actor, profielId) : null
  if (!matches) return null
  return [
    ...matches.past.map((match) => ({ ...match, navragen: false })),
    ...matches.navragen.map((match) => ({ ...match, navragen: true })),
  ].map(({ vacatureId: id, navragen, uitkomst: { klasse, totaal } }) => ({ id, klasse, totaal, navragen }))
}

/** Whether a match is worth a mail for who set this threshold. */
export function meetsDrempel(treffer: Treffer, { klasse, minimum, metNavragen }: Drempel): boolean {
  if (treffer.navragen && !metNavragen) return false
  if (treffer.klasse === 'past-niet') return false
  return (klasse === 'past_met_aanpassing' || treffer.klasse === 'past') && treffer.totaal >= minimum
}
