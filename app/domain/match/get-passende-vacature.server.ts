import type { Toelating } from '#search/matching/model.ts'
import { getUitkomst } from '#app/domain/match/get-uitkomst.server.ts'
import { ownProfielId } from '#app/domain/match/list-passende-vacatures.server.ts'
import { toonUitkomst, type GetoondeUitkomst } from '#app/domain/match/toon-uitkomst.ts'
import { werkFeiten, type WerkFeit } from '#app/domain/match/werk-feiten.ts'
import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import { getOpenbareVacature } from '#app/domain/vacature/get-openbare-vacature.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

export type PassendeVacatureDetail = {
  titel: string
  werkgever: string
  omschrijving: string
  arbeidsvoorwaarden: string | null
  feiten: WerkFeit[]
  toelating: Toelating
  uitleg: GetoondeUitkomst
  /** Whom to tell that one wants this work. */
  werkcoach: { naam: string; email: string; telefoon: string | null }
}

/** One public vacature against the own profile: why it fits and what is missing. Null when it is not public (any more). */
export async function getPassendeVacature(
  actor: Extract<Actor, { rol: 'kandidaat' }>,
  vacatureId: string,
): Promise<PassendeVacatureDetail | null> {
  const profielId = await ownProfielId(actor)
  if (!profielId) return null
  const [vacature, uitkomst, kandidaat] = await Promise.all([
    getOpenbareVacature(vacatureId),
    getUitkomst(actor, { vacatureId, profielId }),
    db().kandidaat.findFirst({
      where: kandidaatScope(actor),
      select: { werkcoach: { select: { naam: true, email: true, telefoon: true } } },
    }),
  ])
  if (!vacature || !uitkomst || !kandidaat) return null
  return {
    titel: vacature.titel ?? '',
    werkgever: vacature.werkgeverNaam,
    omschrijving: vacature.omschrijving ?? '',
    arbeidsvoorwaarden: vacature.arbeidsvoorwaarden,
    feiten: werkFeiten(vacature),
    toelating: uitkomst.toelating,
    uitleg: toonUitkomst(uitkomst, 'kandidaat'),
    werkcoach: kandidaat.werkcoach,
  }
}
