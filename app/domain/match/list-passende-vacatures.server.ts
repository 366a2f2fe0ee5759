import { matchVacatures, type VacatureMatch } from '#app/domain/match/match-vacatures.server.ts'
import { toMatchRij, type MatchRij } from '#app/domain/match/toon-lijst.ts'
import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

type Kandidaat = Extract<Actor, { rol: 'kandidaat' }>

export type PassendeVacature = Omit<VacatureMatch, 'uitkomst'> & MatchRij

export type PassendeVacatures = {
  past: PassendeVacature[]
  navragen: PassendeVacature[]
  aantallen: { past: number; navragen: number; afgevallen: number }
}

/** The public vacatures that fit the own profile, best first, with the reason in one line. Null without a profile. */
export async function listPassendeVacatures(actor: Kandidaat): Promise<PassendeVacatures | null> {
  const profielId = await ownProfielId(actor)
  const matches = profielId && (await matchVacatures(actor, profielId))
  if (!matches) return null
  const toRij = ({ uitkomst, ...rest }: VacatureMatch): PassendeVacature => ({
    ...rest,
    ...toMatchRij(uitkomst, 'kandidaat'),
  })
  return {
    past: matches.past.map(toRij),
    navragen: matches.navragen.map(toRij),
    aantallen: matches.aantallen,
  }
}

export async function ownProfielId(actor: Kandidaat): Promise<string | null> {
  const row = await db().kandidaatprofiel.findFirst({
    where: { kandidaat: kandidaatScope(actor) },
    select: { id: true },
  })
  return row?.id ?? null
}
