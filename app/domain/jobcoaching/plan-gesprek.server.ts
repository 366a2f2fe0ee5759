import type { Actor } from '#app/platform/actor.ts'
import { amsterdamTime, now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Refused, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { readEigenTraject, type TrajectRij } from './claim-traject.server.ts'
import type { GesprekPlanInput, GesprekVerzetInput } from './gesprek.ts'

const VOORBIJ = 'Dit moment is al voorbij. Kies een datum en tijd die nog komen.'
const NIEMAND = 'Dit traject gaat over niemand in het bijzonder. Kies een gesprek met de werkgever.'

/**
 * The coach plans a meeting; whoever is at the table gets a mail with a calendar file. A form that is sent twice plans one. A
 * moment that is past is allowed here, to write down a meeting that was held: then nobody is mailed. Refused as readEigenTraject,
 * and with 'invalid' for a worker where the traject is about nobody.
 */
export async function planGesprek(
  actor: Actor,
  { trajectId, id, ...input }: GesprekPlanInput & { trajectId: string },
): Promise<Result<{ id: string; isVoorbij: boolean }>> {
  return inTransaction(actor, async (tx, emit) => {
    const eigen = await readEigenTraject(tx, actor, trajectId)
    if (!eigen.ok) return eigen
    const eerder = await tx.jobcoachgesprek.findUnique({
      where: { id },
      select: { trajectId: true, op: true },
    })
    if (eerder)
      return eerder.trajectId === trajectId
        ? done({ id, isVoorbij: eerder.op <= now() })
        : refuse('conflict', 'Laad de pagina opnieuw en probeer het nog eens.')
    if (isZonderWerknemer(eigen.traject, input.met)) return refuse('invalid', NIEMAND)
    const op = amsterdamTime(input.datum, input.tijd)
    const { met, vorm, plaats } = input
    await tx.jobcoachgesprek.create({ data: { id, trajectId, op, met, vorm, plaats } })
    const isVoorbij = op <= now()
    await emit({
      type: isVoorbij ? 'jobcoachgesprek.genoteerd' : 'jobcoachgesprek.gepland',
      onderwerp: id,
      gegevens: { trajectId },
    })
    return done({ id, isVoorbij })
  })
}

/**
 * Another moment, place or company; who was or is at the table hears of it. Refused as readGepland, with 'invalid' for a moment
 * that is past, and 'conflict' for another version.
 */
export async function moveGesprek(
  actor: Actor,
  { trajectId, gesprekId, versie, ...input }: GesprekVerzetInput & { trajectId: string; gesprekId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const gevonden = await readGepland(tx, actor, { trajectId, gesprekId })
    if (!gevonden.ok) return gevonden
    if (isZonderWerknemer(gevonden.traject, input.met)) return refuse('invalid', NIEMAND)
    const op = amsterdamTime(input.datum, input.tijd)
    if (op <= now()) return refuse('invalid', VOORBIJ)
    const { met, vorm, plaats } = input
    const { count } = await tx.jobcoachgesprek.updateMany({
      where: { id: gesprekId, versie, status: 'gepland' },
      data: { op, met, vorm, plaats, herinnerdOp: null, versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await emit({
      type: 'jobcoachgesprek.verzet',
      onderwerp: gesprekId,
      gegevens: { trajectId, metWas: gevonden.met },
    })
    return done(null)
  })
}

/** The meeting does not happen. Who would be there hears of it, when it was still to come. Refused as moveGesprek. */
export async function cancelGesprek(
  actor: Actor,
  { trajectId, gesprekId, versie }: { trajectId: string; gesprekId: string; versie: number },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const gevonden = await readGepland(tx, actor, { trajectId, gesprekId })
    if (!gevonden.ok) return gevonden
    const { count } = await tx.jobcoachgesprek.updateMany({
      where: { id: gesprekId, versie, status: 'gepland' },
      data: { status: 'vervallen', versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'jobcoachgesprek.vervallen', onderwerp: gesprekId, gegevens: { trajectId } })
    return done(null)
  })
}

/** A meeting that is still planned, in the coach's own running traject. */
export async function readGepland(
  tx: Tx,
  actor: Actor,
  { trajectId, gesprekId }: { trajectId: string; gesprekId: string },
): Promise<Refused | { ok: true; traject: TrajectRij; op: Date; met: GesprekPlanInput['met'] }> {
  const eigen = await readEigenTraject(tx, actor, trajectId)
  if (!eigen.ok) return eigen
  const gesprek = await tx.jobcoachgesprek.findFirst({
    where: { id: gesprekId, trajectId },
    select: { status: true, op: true, met: true },
  })
  if (!gesprek) return refuse('not-found')
  if (gesprek.status !== 'gepland')
    return refuse('conflict', 'Dit gesprek is al gehouden of vervallen. Bekijk de nieuwe stand.')
  return { ok: true, traject: eigen.traject, op: gesprek.op, met: gesprek.met }
}

function isZonderWerknemer({ kandidaat }: TrajectRij, met: GesprekPlanInput['met']): boolean {
  return kandidaat === null && met !== 'werkgever'
}
