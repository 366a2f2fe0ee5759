import type { Uitkomst } from '#search/matching/model.ts'
import { scorePaar } from '#search/matching/score.ts'
import { MATCH_PROFIEL_SELECT, toMatchProfiel } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { matchProfielScope, matchVacatureScope } from '#app/domain/match/match-scope.server.ts'
import { termIdsOf } from '#app/domain/match/term-ids.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

/**
 * The full explanation for one pair, as it is now. For an adviseur: any published vacature and any visible profile.
 * For a kandidaat: their own profile and any public vacature. Null for everyone else and everything else.
 */
export async function getUitkomst(
  actor: Actor,
  paar: { vacatureId: string; profielId: string },
): Promise<Uitkomst | null> {
  const profielWhere = matchProfielScope(actor)
  if (!profielWhere) return null
  const [vacatureRow, profielRow] = await Promise.all([
    db().vacature.findFirst({
      where: { AND: [matchVacatureScope(actor, dateOnly(today())), { id: paar.vacatureId }] },
      select: MATCH_VACATURE_SELECT,
    }),
    db().kandidaatprofiel.findFirst({
      where: { AND: [profielWhere, { id: paar.profielId }] },
      select: MATCH_PROFIEL_SELECT,
    }),
  ])
  if (!vacatureRow || !profielRow) return null
  const vacature = toMatchVacature(vacatureRow)
  const profiel = toMatchProfiel(profielRow)
  return scorePaar(vacature, profiel, await loadTaxonomie(termIdsOf([vacature], [profiel])))
}
