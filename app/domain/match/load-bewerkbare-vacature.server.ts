import type { MatchVacature } from '#search/matching/model.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import { canEdit } from '#app/domain/vacature/policy.ts'
import { vacatureScope } from '#app/domain/vacature/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

/** The vacature as the match reads it, when this person may edit it. */
export async function loadBewerkbareVacature(actor: Actor, id: string): Promise<MatchVacature | null> {
  const rij = await db().vacature.findFirst({
    where: { AND: [vacatureScope(actor), { id }] },
    select: { ...MATCH_VACATURE_SELECT, status: true, werkgeverId: true },
  })
  if (!rij || !canEdit(actor, rij)) return null
  const { status: _status, werkgeverId: _werkgeverId, ...match } = rij
  return toMatchVacature(match)
}
