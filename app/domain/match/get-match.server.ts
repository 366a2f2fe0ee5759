import { afstandKm } from '#search/matching/distance.ts'
import { profielScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import { getUitkomst } from '#app/domain/match/get-uitkomst.server.ts'
import { toonUitkomst, type GetoondeUitkomst } from '#app/domain/match/toon-uitkomst.ts'
import { vacatureScope } from '#app/domain/vacature/scope.server.ts'
import type { Toelating } from '#search/matching/model.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

export type Match = {
  vacature: { id: string; titel: string; werkgever: string }
  profiel: { id: string; code: string }
  afstandKm: number | null
  toelating: Toelating
  uitleg: GetoondeUitkomst
}

/** The explanation of one pair for an adviseur, in words. Null when either side is not open or visible (any more). */
export async function getMatch(
  actor: Actor,
  paar: { vacatureId: string; profielId: string },
): Promise<Match | null> {
  if (actor.rol !== 'adviseur') return null
  const uitkomst = await getUitkomst(actor, paar)
  if (!uitkomst) return null
  const punt = { select: { lat: true, lon: true } } as const
  const [vacature, profiel] = await Promise.all([
    db().vacature.findFirst({
      where: { AND: [vacatureScope(actor), { id: paar.vacatureId }] },
      select: { id: true, titel: true, postcodegebied: punt, werkgever: { select: { naam: true } } },
    }),
    db().kandidaatprofiel.findFirst({
      where: { AND: [profielScope(actor), { id: paar.profielId }] },
      select: { id: true, code: true, postcodegebied: punt },
    }),
  ])
  if (!vacature || !profiel) return null
  return {
    vacature: { id: vacature.id, titel: vacature.titel ?? '', werkgever: vacature.werkgever.naam },
    profiel: { id: profiel.id, code: profiel.code },
    afstandKm: afstandKm(vacature.postcodegebied, profiel.postcodegebied),
    toelating: uitkomst.toelating,
    uitleg: toonUitkomst(uitkomst, 'adviseur'),
  }
}
