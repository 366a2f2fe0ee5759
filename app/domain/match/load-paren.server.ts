import type { MatchProfiel, MatchVacature, Taxonomie } from '#search/matching/model.ts'
import { MATCH_PROFIEL_SELECT, toMatchProfiel } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { matchProfielScope, matchVacatureScope } from '#app/domain/match/match-scope.server.ts'
import { termIdsOf } from '#app/domain/match/term-ids.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

export type Paren = { vacature: MatchVacature; profielen: MatchProfiel[]; taxonomie: Taxonomie }

/**
 * One vacature and some profiles as they are now, ready to be compared. For an adviseur: any published vacature and any
 * visible profile. For a kandidaat: their own profile and any public vacature. Null when the vacature is not open for the
 * actor; profiles that the actor may not match are left out.
 */
export async function loadParen(
  actor: Actor,
  { vacatureId, profielIds }: { vacatureId: string; profielIds: readonly string[] },
): Promise<Paren | null> {
  const profielWhere = matchProfielScope(actor)
  if (!profielWhere) return null
  const [vacatureRow, profielRows] = await Promise.all([
    db().vacature.findFirst({
      where: { AND: [matchVacatureScope(actor, dateOnly(today())), { id: vacatureId }] },
      select: MATCH_VACATURE_SELECT,
    }),
    db().kandidaatprofiel.findMany({
      where: { AND: [profielWhere, { id: { in: [...profielIds] } }] },
      select: MATCH_PROFIEL_SELECT,
    }),
  ])
  if (!vacatureRow) return null
  const vacature = toMatchVacature(vacatureRow)
  const profielen = profielRows.map(toMatchProfiel)
  return { vacature, profielen, taxonomie: await loadTaxonomie(termIdsOf([vacature], profielen)) }
}
