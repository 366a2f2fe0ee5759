import { REDENEN_KANDIDAAT, REDENEN_WERKGEVER, type EindeReden } from '#app/domain/bemiddeling/bemiddeling.ts'
import { changeStatus, readBemiddeling } from '#app/domain/bemiddeling/change-status.server.ts'
import { canEnd } from '#app/domain/bemiddeling/policy.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

export type EndBemiddelingInput = { id: string; versie: number; reden: EindeReden }

/** Stops a bemiddeling with a reason. Consent that was given for it ends with it, so the identity is hidden at once. */
export async function endBemiddeling(actor: Actor, input: EndBemiddelingInput): Promise<Result<null>> {
  if (!isOwnReden(actor, input.reden)) return refuse('invalid', 'Kies een reden.')
  return inTransaction(actor, async (tx, emit) => {
    const rij = await readBemiddeling(tx, actor, input.id)
    if (!rij) return refuse('not-found')
    if (!canEnd(actor, rij)) return refuse('conflict')
    const changed = await changeStatus(tx, rij, {
      versie: input.versie,
      naar: 'beeindigd',
      data: { eindeReden: input.reden, eindeVanuit: rij.status },
    })
    if (!changed.ok) return changed
    await tx.toestemming.updateMany({
      where: { bemiddelingId: rij.id, ingetrokkenOp: null },
      data: { ingetrokkenOp: now() },
    })
    await emit({ type: 'bemiddeling.beeindigd', onderwerp: rij.id, gegevens: { reden: input.reden } })
    return done(null)
  })
}

function isOwnReden(actor: Actor, reden: EindeReden): boolean {
  const eigen: readonly EindeReden[] | null =
    actor.rol === 'kandidaat' ? REDENEN_KANDIDAAT : actor.rol === 'werkgever' ? REDENEN_WERKGEVER : null
  return eigen === null || eigen.includes(reden)
}
