import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { werkgeverScope } from './scope.server.ts'

/** The employer that this one was merged into, for who may read that one. Null when it was not merged. */
export async function getDoorverwijzing(actor: Actor, id: string): Promise<string | null> {
  const rij = await db().werkgever.findFirst({
    where: { AND: [werkgeverScope(actor), { samengevoegdVan: { some: { id } } }] },
    select: { id: true },
  })
  return rij?.id ?? null
}
