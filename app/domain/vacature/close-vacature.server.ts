import type { Actor } from '#app/platform/actor.ts'
import type { Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { isVervuld, type AFLOPEN } from './afloop.ts'
import { moveVacature, type VacatureRef } from './change-vacature.server.ts'

export type SluitenInput = VacatureRef & { afloop: (typeof AFLOPEN)[number]; toelichting: string | null }

/**
 * Ends a published or suspended vacature with its outcome: filled without the WSP, or stopped. What runs with candidates
 * is ended by the adviseur, who tells them why. Refuses with not-found, not-allowed or conflict.
 */
export async function closeVacature(
  actor: Actor,
  { afloop, toelichting, ...ref }: SluitenInput,
): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const vervuld = isVervuld(afloop)
    const result = await moveVacature(tx, actor, ref, vervuld ? 'vervullen' : 'intrekken', {
      data: { afloop, afloopToelichting: toelichting },
    })
    if (result.ok) {
      await emit({
        type: vervuld ? 'vacature.vervuld' : 'vacature.ingetrokken',
        onderwerp: ref.vacatureId,
        gegevens: { afloop, door: actor.rol },
      })
    }
    return result
  })
}
