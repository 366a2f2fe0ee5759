import { changeStatus, readBemiddeling } from '#app/domain/bemiddeling/change-status.server.ts'
import { canShowInterest } from '#app/domain/bemiddeling/policy.ts'
import { zichtbaarAanbod } from '#app/domain/bemiddeling/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** The employer wants to meet. The candidate is asked for consent; until then nothing more becomes visible. */
export async function showBelangstelling(
  actor: Actor,
  input: { id: string; versie: number },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await readBemiddeling(tx, actor, input.id)
    if (!rij) return refuse('not-found')
    if (!canShowInterest(actor, rij))
      return refuse('conflict', 'U hebt al geantwoord, of de bemiddeling is gestopt.')
    // The page can be older than the moment at which a key was turned.
    if ((await tx.bemiddeling.count({ where: { AND: [zichtbaarAanbod(now()), { id: rij.id }] } })) === 0)
      return refuse('conflict', 'Dit profiel is niet meer beschikbaar voor deze vacature.')
    const changed = await changeStatus(tx, rij, { versie: input.versie, naar: 'belangstelling' })
    if (!changed.ok) return changed
    await emit({ type: 'bemiddeling.belangstelling', onderwerp: rij.id })
    return done(null)
  })
}
