import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { canChangeAanspreekpunt } from './policy.ts'
import { werkgeverScope } from './scope.server.ts'

/** Who looks after an employer, for the form that changes it. Null outside the scope. */
export async function getAanspreekpunt(actor: Actor, id: string) {
  const rij = await db().werkgever.findFirst({
    where: { AND: [werkgeverScope(actor), { id }] },
    select: { id: true, naam: true, versie: true, aanspreekpuntId: true, vervangerId: true },
  })
  return rij && { ...rij, mag: canChangeAanspreekpunt(actor, rij) }
}
