import type { Actor } from '#app/platform/actor.ts'
import type { Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { moveVacature, type VacatureRef } from './change-vacature.server.ts'

/** Takes a published vacature off the site for a while; bemiddelingen that run go on. */
export async function suspendVacature(actor: Actor, ref: VacatureRef): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const result = await moveVacature(tx, actor, ref, 'opschorten')
    if (result.ok) await emit({ type: 'vacature.opgeschort', onderwerp: ref.vacatureId })
    return result
  })
}
