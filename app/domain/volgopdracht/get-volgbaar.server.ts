import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import { matchVacatureScope } from '#app/domain/match/match-scope.server.ts'
import { vacatureScope } from '#app/domain/vacature/scope.server.ts'
import { canFollowProfiel, canFollowVacature } from '#app/domain/volgopdracht/policy.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

/** An open vacature that the actor can follow; null for any other. */
export async function getVolgbareVacature(
  actor: Actor,
  vacatureId: string,
): Promise<{ id: string; titel: string; werkgever: string } | null> {
  if (!canFollowVacature(actor)) return null
  const row = await db().vacature.findFirst({
    where: { AND: [vacatureScope(actor), matchVacatureScope(actor, dateOnly(today())), { id: vacatureId }] },
    select: { id: true, titel: true, werkgever: { select: { naam: true } } },
  })
  return row && { id: row.id, titel: row.titel ?? '', werkgever: row.werkgever.naam }
}

/** The profile of a person whom the actor serves; null for any other. */
export async function getVolgbaarProfiel(
  actor: Actor,
  kandidaatId: string,
): Promise<{ profielId: string; code: string } | null> {
  if (!canFollowProfiel(actor)) return null
  const row = await db().kandidaatprofiel.findFirst({
    where: { kandidaat: { AND: [kandidaatScope(actor), { id: kandidaatId }] } },
    select: { id: true, code: true },
  })
  return row && { profielId: row.id, code: row.code }
}
