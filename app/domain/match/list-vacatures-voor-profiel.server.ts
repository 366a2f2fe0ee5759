import { matchVacatures, type VacatureMatch } from '#app/domain/match/match-vacatures.server.ts'
import { toMatchRij, type MatchRij } from '#app/domain/match/toon-lijst.ts'
import { profielScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

export type VacatureVoorProfiel = Omit<VacatureMatch, 'uitkomst'> & MatchRij

export type VacaturesVoorProfiel = {
  profiel: { id: string; code: string }
  past: VacatureVoorProfiel[]
  navragen: VacatureVoorProfiel[]
  aantallen: { past: number; navragen: number; afgevallen: number }
}

/** Aanbodgericht for an adviseur: the open vacatures for one visible profile, best first. Null for anyone or anything else. */
export async function listVacaturesVoorProfiel(
  actor: Actor,
  profielId: string,
): Promise<VacaturesVoorProfiel | null> {
  if (actor.rol !== 'adviseur') return null
  const [matches, profiel] = await Promise.all([
    matchVacatures(actor, profielId),
    db().kandidaatprofiel.findFirst({
      where: { AND: [profielScope(actor), { id: profielId }] },
      select: { id: true, code: true },
    }),
  ])
  if (!matches || !profiel) return null
  const toRij = ({ uitkomst, ...rest }: VacatureMatch): VacatureVoorProfiel => ({
    ...rest,
    ...toMatchRij(uitkomst, 'adviseur'),
  })
  return {
    profiel,
    past: matches.past.map(toRij),
    navragen: matches.navragen.map(toRij),
    aantallen: matches.aantallen,
  }
}
