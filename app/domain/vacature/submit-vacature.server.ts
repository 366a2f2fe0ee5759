import type { Actor } from '#app/platform/actor.ts'
import { accountIdOf } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { moveVacature, type VacatureRef } from './change-vacature.server.ts'
import { STAP_LABEL } from './completeness.ts'

/** Hands a concept in for review. Refuses an incomplete one with invalid, saying per step what is missing. */
export async function submitVacature(actor: Actor, input: VacatureRef): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const result = await moveVacature(tx, actor, input, 'indienen', {
      data: { ingediendOp: now(), ingediendDoorId: accountIdOf(actor) },
      check: (ontbreekt) =>
        ontbreekt.length === 0
          ? null
          : refuse(
              'invalid',
              ontbreekt.map(({ stap, melding }) => `${STAP_LABEL[stap]}: ${melding}`).join(' '),
            ),
    })
    if (result.ok) await emit({ type: 'vacature.ingediend', onderwerp: input.vacatureId })
    return result
  })
}
