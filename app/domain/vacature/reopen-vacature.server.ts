import { accountIdOf, type Actor } from '#app/platform/actor.ts'
import { dateOnly, now } from '#app/platform/clock.server.ts'
import { refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { moveVacature, type VacatureRef } from './change-vacature.server.ts'

/**
 * Hands in an expired or withdrawn vacature again with a new closing date (yyyy-mm-dd, not in the past). An adviseur
 * reviews it as any other. Refuses with not-found, not-allowed, conflict, or invalid when something else is missing.
 */
export async function reopenVacature(
  actor: Actor,
  { sluitingsdatum, ...ref }: VacatureRef & { sluitingsdatum: string },
): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const result = await moveVacature(tx, actor, ref, 'heropenen', {
      data: {
        sluitingsdatum: dateOnly(sluitingsdatum),
        afloop: null,
        afloopToelichting: null,
        terugstuurReden: null,
        ingediendOp: now(),
        ingediendDoorId: accountIdOf(actor),
      },
      inhoud: { sluitingsdatum },
      check: ([eerste]) =>
        eerste
          ? refuse('invalid', `Heropenen kan niet. ${eerste.melding} Kopieer de vacature en vul dit aan.`)
          : null,
    })
    if (result.ok) await emit({ type: 'vacature.ingediend', onderwerp: ref.vacatureId })
    return result
  })
}
