import { compareProfielen } from '#search/matching/compare.ts'
import { afstandKm } from '#search/matching/distance.ts'
import { profielScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import { loadParen } from '#app/domain/match/load-paren.server.ts'
import { regelDetails, type RegelDetail } from '#app/domain/match/regel-details.ts'
import { toonStappen, type Stappen } from '#app/domain/match/stappen.ts'
import { toonUitkomst, type GetoondeUitkomst } from '#app/domain/match/toon-uitkomst.ts'
import { voorwaardeFeiten } from '#app/domain/match/voorwaarde-feiten.ts'
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
  /** By the id of a line. */
  details: Record<string, RegelDetail>
  stappen: Stappen
}

/** The explanation of one pair for an adviseur, in words. Null when either side is not open or visible (any more). */
export async function getMatch(
  actor: Actor,
  { vacatureId, profielId }: { vacatureId: string; profielId: string },
): Promise<Match | null> {
  if (actor.rol !== 'adviseur') return null
  const paren = await loadParen(actor, { vacatureId, profielIds: [profielId] })
  const gezocht = paren?.profielen[0]
  if (!paren || !gezocht) return null
  const [vacature, profiel] = await Promise.all([
    db().vacature.findFirst({
      where: { AND: [vacatureScope(actor), { id: vacatureId }] },
      select: { id: true, titel: true, werkgever: { select: { naam: true } } },
    }),
    db().kandidaatprofiel.findFirst({
      where: { AND: [profielScope(actor), { id: profielId }] },
      select: { id: true, code: true },
    }),
  ])
  const vergelijking = compareProfielen(paren.vacature, [gezocht], paren.taxonomie)
  const uitkomst = vergelijking.uitkomsten[0]
  if (!vacature || !profiel || !uitkomst) return null
  return {
    vacature: { id: vacature.id, titel: vacature.titel ?? '', werkgever: vacature.werkgever.naam },
    profiel,
    afstandKm: afstandKm(paren.vacature.punt, gezocht.punt),
    toelating: uitkomst.toelating,
    uitleg: toonUitkomst(uitkomst, 'adviseur'),
    details: regelDetails(uitkomst, voorwaardeFeiten(uitkomst, paren.vacature, gezocht, paren.taxonomie)),
    stappen: toonStappen(vergelijking, 0),
  }
}
