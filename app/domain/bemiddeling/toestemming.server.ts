import { TOESTEMMING_KENNISMAKING } from '#app/domain/bemiddeling/bemiddeling.ts'
import { changeStatus, readBemiddeling } from '#app/domain/bemiddeling/change-status.server.ts'
import { canConsent, canWithdrawConsent } from '#app/domain/bemiddeling/policy.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** Whether consent for a kennismaking stands: for this bemiddeling, so for one employer and one vacature. */
export async function hasToestemming(tx: Tx, bemiddelingId: string): Promise<boolean> {
  return (
    (await tx.toestemming.count({ where: { bemiddelingId, soort: 'kennismaking', ingetrokkenOp: null } })) > 0
  )
}

/** The candidate agrees that this employer learns who they are, for this vacature. Giving it twice changes nothing. */
export async function giveToestemming(actor: Actor, input: { id: string }): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await readBemiddeling(tx, actor, input.id)
    if (!rij || actor.rol !== 'kandidaat') return refuse('not-found')
    if (!canConsent(actor, rij)) return refuse('conflict', 'Toestemming geven kan nu niet (meer).')
    // Two clicks at once: the row is locked, so that the second one sees the first.
    await tx.$queryRaw`SELECT id FROM bemiddeling WHERE id = ${rij.id}::uuid FOR UPDATE`
    if (await hasToestemming(tx, rij.id)) return done(null)
    await tx.toestemming.create({
      data: {
        kandidaatId: actor.kandidaatId,
        soort: 'kennismaking',
        werkgeverId: rij.vacature.werkgeverId,
        bemiddelingId: rij.id,
        tekstversie: TOESTEMMING_KENNISMAKING.versie,
        gegevenOp: now(),
      },
    })
    await emit({
      type: 'bemiddeling.toestemming-gegeven',
      onderwerp: rij.id,
      gegevens: { werkgeverId: rij.vacature.werkgeverId },
    })
    return done(null)
  })
}

/**
 * The candidate takes the consent back: the identity is hidden at once, and a bemiddeling that runs ends. A plaatsing stays
 * what it is: the portal then no longer tells the employer who it is about.
 */
export async function withdrawToestemming(actor: Actor, input: { id: string }): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await readBemiddeling(tx, actor, input.id)
    if (!rij) return refuse('not-found')
    if (!canWithdrawConsent(actor, rij)) return refuse('conflict')
    const { count } = await tx.toestemming.updateMany({
      where: { bemiddelingId: rij.id, soort: 'kennismaking', ingetrokkenOp: null },
      data: { ingetrokkenOp: now() },
    })
    if (count === 0) return refuse('conflict', 'Er is geen toestemming om in te trekken.')
    await emit({
      type: 'bemiddeling.toestemming-ingetrokken',
      onderwerp: rij.id,
      gegevens: { werkgeverId: rij.vacature.werkgeverId },
    })
    if (rij.status === 'geplaatst') return done(null)
    const reden = 'kandidaat_toestemming_ingetrokken'
    const changed = await changeStatus(tx, rij, {
      versie: rij.versie,
      naar: 'beeindigd',
      data: { eindeReden: reden, eindeVanuit: rij.status },
    })
    if (!changed.ok) return changed
    await emit({ type: 'bemiddeling.beeindigd', onderwerp: rij.id, gegevens: { reden } })
    return done(null)
  })
}
