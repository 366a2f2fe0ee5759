import { canAnswer } from '#app/domain/bemiddeling/policy.ts'
import { changeStatus, readBemiddeling } from '#app/domain/bemiddeling/change-status.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** The candidate agrees to be offered, anonymously, to this employer. A "no" is endBemiddeling with a reason. */
export async function acceptVoorstel(
  actor: Actor,
  input: { id: string; versie: number },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await readBemiddeling(tx, actor, input.id)
    if (!rij) return refuse('not-found')
    if (!canAnswer(actor, rij))
      return refuse('conflict', 'Je hebt dit voorstel al beantwoord, of het is gestopt.')
    const changed = await changeStatus(tx, rij, { versie: input.versie, naar: 'akkoord_kandidaat' })
    if (!changed.ok) return changed
    await emit({ type: 'bemiddeling.akkoord-kandidaat', onderwerp: rij.id })
    return done(null)
  })
}
