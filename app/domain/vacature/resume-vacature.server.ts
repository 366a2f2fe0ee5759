import type { Actor } from '#app/platform/actor.ts'
import { refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { moveVacature, type VacatureRef } from './change-vacature.server.ts'

/** Puts a suspended vacature back on the site. Refuses one whose closing date has passed meanwhile. */
export async function resumeVacature(actor: Actor, ref: VacatureRef): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const result = await moveVacature(tx, actor, ref, 'hervatten', {
      check: ([eerste]) => (eerste ? refuse('invalid', `Wijzig eerst de vacature. ${eerste.melding}`) : null),
    })
    if (result.ok) await emit({ type: 'vacature.hervat', onderwerp: ref.vacatureId })
    return result
  })
}
