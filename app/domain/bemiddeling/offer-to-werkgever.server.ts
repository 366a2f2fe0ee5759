import { changeStatus, readBemiddeling } from '#app/domain/bemiddeling/change-status.server.ts'
import { canOffer } from '#app/domain/bemiddeling/policy.ts'
import { zichtbaarWhere } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** The adviseur shows the anonymised profile to the employer. Refused when either key was turned off meanwhile. */
export async function offerToWerkgever(
  actor: Actor,
  input: { id: string; versie: number },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await readBemiddeling(tx, actor, input.id)
    if (!rij) return refuse('not-found')
    if (!canOffer(actor, rij)) return refuse(actor.rol === 'adviseur' ? 'conflict' : 'not-allowed')
    if (rij.vacature.status !== 'gepubliceerd') {
      return refuse('conflict', 'De vacature staat niet meer open. U kunt de bemiddeling stoppen.')
    }
    const zichtbaar = await tx.kandidaatprofiel.count({
      where: { AND: [zichtbaarWhere(now()), { id: rij.profielId }] },
    })
    if (zichtbaar === 0) {
      return refuse(
        'conflict',
        'Het profiel is niet meer zichtbaar. Vraag de kandidaat om het weer aan te zetten.',
      )
    }
    const changed = await changeStatus(tx, rij, { versie: input.versie, naar: 'aangeboden' })
    if (!changed.ok) return changed
    await emit({ type: 'bemiddeling.aangeboden', onderwerp: rij.id })
    return done(null)
  })
}
