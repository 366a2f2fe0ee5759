import type { Actor } from '#app/platform/actor.ts'
import type { Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { moveVacature, type VacatureRef } from './change-vacature.server.ts'

export type SendBackInput = VacatureRef & { reden: string }

/** Gives a vacature back to its writer, with what to mend. */
export async function sendBackVacature(
  actor: Actor,
  { reden, ...ref }: SendBackInput,
): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const result = await moveVacature(tx, actor, ref, 'terugsturen', { data: { terugstuurReden: reden } })
    if (result.ok) await emit({ type: 'vacature.teruggestuurd', onderwerp: ref.vacatureId })
    return result
  })
}
