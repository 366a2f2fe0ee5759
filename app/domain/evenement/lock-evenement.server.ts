import type { Actor } from '#app/platform/actor.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { evenementScope } from './scope.server.ts'

/**
 * The event for a change, held until the transaction ends. Null outside the scope. Its places are held first, in the order of who
 * registers, so that a change and a registration never wait for each other crosswise.
 */
export async function lockEvenement(tx: Tx, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT rol::text FROM evenement_capaciteit WHERE evenement_id = ${id}::uuid ORDER BY rol FOR UPDATE`
  await tx.$queryRaw`SELECT id FROM evenement WHERE id = ${id}::uuid FOR NO KEY UPDATE`
  return tx.evenement.findFirst({
    where: { AND: [evenementScope(actor), { id }] },
    include: { capaciteiten: true, onderdelen: true },
  })
}
