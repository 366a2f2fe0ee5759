import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { moveVacature, type VacatureRef } from './change-vacature.server.ts'
import type { Bereik } from './vacature.ts'

export type PublishInput = VacatureRef & { bereik: Bereik }

/** Approves a vacature, for everyone or for the WSP only. Refuses one that time made incomplete (its closing date). */
export async function publishVacature(
  actor: Actor,
  { bereik, ...ref }: PublishInput,
): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const result = await moveVacature(tx, actor, ref, 'publiceren', {
      data: { bereik, gepubliceerdOp: now(), terugstuurReden: null },
      check: ([eerste]) => (eerste ? refuse('invalid', `Wijzig eerst de vacature. ${eerste.melding}`) : null),
    })
    if (result.ok)
      await emit({ type: 'vacature.gepubliceerd', onderwerp: ref.vacatureId, gegevens: { bereik } })
    return result
  })
}
