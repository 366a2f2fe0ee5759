import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import { done, refuse, type Refused, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import { uiterlijkVan } from './begin-stap.server.ts'
import {
  volgendeStap,
  type LoonwaardeStap,
  type StapInput,
  type StopInput,
  type VerzetInput,
} from './loonwaarde.ts'
import { canHandleMeting } from './policy.ts'
import { loonwaardeScope } from './scope.server.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

/**
 * Finishes the step that is worked on, on a day that is not in the future and not before the step began; the next one begins on
 * that day, and its last day is set by the term of that day. After the last step the measurement is over. Refused with
 * 'invalid' for a day that cannot be, 'conflict' when somebody else was first. The report is done with its outcome: saveUitkomst.
 */
export async function finishStap(actor: Adviseur, input: StapInput & { id: string }): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const meting = await readMeting(tx, actor, input.id)
    if ('ok' in meting) return meting
    if (meting.stap !== input.stap) return refuse('conflict')
    if (meting.stap === 'rapport_verwerkt')
      return refuse('conflict', 'Leg eerst de uitkomst van de meting vast.')
    return closeStap(tx, emit, actor, meting, input)
  })
}

export type Lopend = {
  id: string
  stap: LoonwaardeStap
  gemeenteCode: string
  bemiddelingId: string
  geplandOp: string | null
  begonnenOp: string
}

/** The measurement for a change by an adviseur, or why not. */
export async function readMeting(tx: Tx, actor: Adviseur, id: string): Promise<Lopend | Refused> {
  const rij = await tx.loonwaardemeting.findFirst({
    where: { AND: [loonwaardeScope(actor), { id }] },
    select: {
      stand: true,
      stap: true,
      gemeenteCode: true,
      bemiddelingId: true,
      geplandOp: true,
      stappen: { where: { klaarOp: null }, select: { begonnenOp: true } },
    },
  })
  if (!rij) return refuse('not-found')
  if (!canHandleMeting(actor, rij)) return refuse('conflict', 'Deze meting loopt niet meer.')
  return {
    id,
    stap: rij.stap,
    gemeenteCode: rij.gemeenteCode,
    bemiddelingId: rij.bemiddelingId,
    geplandOp: isoDayOrNull(rij.geplandOp),
    begonnenOp: rij.stappen[0] ? isoDay(rij.stappen[0].begonnenOp) : today(),
  }
}

/** Closes the step within the transaction of a command that does more. */
export async function closeStap(
  tx: Tx,
  emit: Emit,
  actor: Adviseur,
  meting: Lopend,
  input: Pick<StapInput, 'versie' | 'op' | 'geplandOp'>,
): Promise<Result<null>> {
  const { id, stap, gemeenteCode, begonnenOp } = meting
  if (input.op > today())
    return refuse('invalid', 'Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag.')
  if (input.op < begonnenOp)
    return refuse('invalid', 'Deze dag ligt voor de dag waarop deze stap begon. Kies een latere dag.')
  if (stap === 'gepland' && input.geplandOp === null)
    return refuse('invalid', 'Vul in op welke dag er gemeten wordt.')
  if (stap === 'gepland' && (input.geplandOp ?? '') < input.op)
    return refuse('invalid', 'De dag van de meting ligt voor de dag van de afspraak. Kies een latere dag.')
  const geplandOp = stap === 'gepland' ? input.geplandOp : meting.geplandOp
  const nieuw = volgendeStap(stap)
  const termijn =
    nieuw && (await uiterlijkVan(tx, { gemeenteCode, stap: nieuw, begonnenOp: input.op, geplandOp }))
  if (termijn && !termijn.ok) return termijn
  const op = dateOnly(input.op)
  const { count } = await tx.loonwaardemeting.updateMany({
    where: { id, versie: input.versie, stap, stand: 'loopt' },
    data: {
      stap: nieuw ?? stap,
      stand: nieuw ? 'loopt' : 'afgerond',
      uiterlijk: termijn ? termijn.uiterlijk : null,
      eindeOp: nieuw ? null : op,
      geplandOp: geplandOp && dateOnly(geplandOp),
      versie: { increment: 1 },
    },
  })
  if (count === 0) return refuse('conflict')
  await tx.loonwaardemetingStap.update({
    where: { metingId_stap: { metingId: id, stap } },
    data: { klaarOp: op, doorId: actor.accountId },
  })
  if (nieuw && termijn)
    await tx.loonwaardemetingStap.create({
      data: { metingId: id, stap: nieuw, begonnenOp: op, uiterlijk: termijn.uiterlijk },
    })
  await emit({ type: 'loonwaardemeting.stap-gezet', onderwerp: id, gegevens: { stap } })
  return done(null)
}

/**
 * Another day for the measurement that was agreed: the last day of that step moves along. Refused with 'conflict' unless the
 * measurement waits for its day, 'invalid' for a day that is over.
 */
export async function moveMeting(
  actor: Adviseur,
  input: VerzetInput & { id: string },
): Promise<Result<null>> {
  if (input.geplandOp < today())
    return refuse('invalid', 'Deze dag is al voorbij. Kies vandaag of een latere dag.')
  return inTransaction(actor, async (tx, emit) => {
    const meting = await readMeting(tx, actor, input.id)
    if ('ok' in meting) return meting
    const { id, stap, gemeenteCode, begonnenOp } = meting
    if (stap !== 'gemeten') return refuse('conflict', 'Er is geen dag afgesproken die u kunt verzetten.')
    const termijn = await uiterlijkVan(tx, { gemeenteCode, stap, begonnenOp, geplandOp: input.geplandOp })
    if (!termijn.ok) return termijn
    const { uiterlijk } = termijn
    const { count } = await tx.loonwaardemeting.updateMany({
      where: { id, versie: input.versie, stap, stand: 'loopt' },
      data: { geplandOp: dateOnly(input.geplandOp), uiterlijk, versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await tx.loonwaardemetingStap.update({
      where: { metingId_stap: { metingId: id, stap } },
      data: { uiterlijk, herinnerdOp: null },
    })
    await emit({ type: 'loonwaardemeting.verzet', onderwerp: id })
    return done(null)
  })
}

/** Ends a measurement without an outcome, for a reason of the list. Refused with 'conflict' when it is over already. */
export async function stopMeting(actor: Adviseur, input: StopInput & { id: string }): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const meting = await readMeting(tx, actor, input.id)
    if ('ok' in meting) return meting
    const { count } = await tx.loonwaardemeting.updateMany({
      where: { id: input.id, versie: input.versie, stand: 'loopt' },
      data: {
        stand: 'gestopt',
        stopreden: input.reden,
        eindeOp: dateOnly(today()),
        uiterlijk: null,
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'loonwaardemeting.gestopt', onderwerp: input.id, gegevens: { stap: meting.stap } })
    return done(null)
  })
}
