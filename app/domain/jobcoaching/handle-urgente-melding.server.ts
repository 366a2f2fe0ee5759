import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Refused, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { findHerkenbaar, herkenbaarMelding } from './herkenbaar.ts'
import { canHandleUrgent } from './policy.ts'
import { trajectScope } from './scope.server.ts'
import type { UrgentAfhandelInput } from './urgent.ts'

/**
 * Somebody reacts: the coach of the traject, or an adviseur when the coach cannot. The clock stops. Refused with 'not-found'
 * outside the scope, 'not-allowed' for other roles, 'conflict' when somebody did already.
 */
export async function takeUrgenteMelding(
  actor: Actor,
  { meldingId, versie }: { meldingId: string; versie: number },
): Promise<Result<{ trajectId: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const melding = await readMelding(tx, actor, meldingId)
    if ('ok' in melding) return melding
    const { count } = await tx.urgenteMelding.updateMany({
      where: { id: meldingId, versie, opgepaktOp: null },
      data: { opgepaktOp: now(), opgepaktDoorId: actorId(actor), versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict', 'Deze melding is al opgepakt.')
    await emit({ type: 'urgentemelding.opgepakt', onderwerp: meldingId })
    return done({ trajectId: melding.trajectId })
  })
}

/**
 * What was agreed; who called reads it and gets a mail. Takes the call as well when nobody did. Refused as takeUrgenteMelding, and
 * with 'invalid' when the text tells who it is about: the employer reads it.
 */
export async function closeUrgenteMelding(
  actor: Actor,
  { meldingId, versie, uitkomst }: UrgentAfhandelInput & { meldingId: string },
): Promise<Result<{ trajectId: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const melding = await readMelding(tx, actor, meldingId)
    if ('ok' in melding) return melding
    const wat = findHerkenbaar(uitkomst, melding.traject.kandidaat)
    if (wat) return refuse('invalid', herkenbaarMelding(wat))
    const { count } = await tx.urgenteMelding.updateMany({
      where: { id: meldingId, versie, afgehandeldOp: null },
      data: {
        opgepaktOp: melding.opgepaktOp ?? now(),
        opgepaktDoorId: melding.opgepaktOp ? melding.opgepaktDoorId : actorId(actor),
        afgehandeldOp: now(),
        uitkomst,
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict', 'Deze melding is al afgehandeld of gewijzigd.')
    await emit({ type: 'urgentemelding.afgehandeld', onderwerp: meldingId })
    return done({ trajectId: melding.trajectId })
  })
}

async function readMelding(tx: Tx, actor: Actor, id: string) {
  const melding = await tx.urgenteMelding.findFirst({
    where: { id, traject: trajectScope(actor) },
    select: {
      trajectId: true,
      opgepaktOp: true,
      opgepaktDoorId: true,
      traject: { select: { kandidaat: { select: { voornaam: true, achternaam: true } } } },
    },
  })
  if (!melding) return refuse('not-found')
  return canHandleUrgent(actor) ? melding : (refuse('not-allowed') satisfies Refused)
}

const actorId = (actor: Actor) => (actor.rol === 'systeem' ? null : actor.accountId)
