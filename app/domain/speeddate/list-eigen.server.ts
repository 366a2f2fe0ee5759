import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { gesprekScope } from './scope.server.ts'

/** The events at which an employer or a candidate has speeddates, the next one first. */
export async function listEigenSpeeddates(actor: Extract<Actor, { rol: 'werkgever' | 'kandidaat' }>) {
  return db().evenement.findMany({
    where: { gesprekken: { some: gesprekScope(actor) } },
    orderBy: { start: 'asc' },
    select: { id: true, titel: true },
  })
}
