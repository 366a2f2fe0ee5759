import type { Actor } from '#app/platform/actor.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { evenementScope } from './scope.server.ts'

/** The event for a change, held until the transaction ends. Null outside the scope. */
export async function lockEvenement(tx: Tx, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT id FROM evenement WHERE id = ${id}::uuid FOR UPDATE`
  return tx.evenement.findFirst({
    where: { AND: [evenementScope(actor), { id }] },
    include: { capaciteiten: true, onderdelen: true },
  })
}
