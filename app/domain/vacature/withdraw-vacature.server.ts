import type { Actor } from '#app/platform/actor.ts'
import type { Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { moveVacature, type VacatureRef } from './change-vacature.server.ts'

/** Ends a vacature for good. The row stays, because bemiddelingen and figures refer to it. */
export async function withdrawVacature(actor: Actor, ref: VacatureRef): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const result = await moveVacature(tx, actor, ref, 'intrekken')
    if (result.ok) await emit({ type: 'vacature.ingetrokken', onderwerp: ref.vacatureId })
    return result
  })
}
