import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { claimTraject } from './claim-traject.server.ts'
import {
  MEESTE_DOELEN,
  type AanpakInput,
  type DoelInput,
  type DoelVerplaatsInput,
  type DoelWijzigInput,
} from './plan.ts'

/**
 * The coach adds a goal, at the end of the plan. Refused as claimTraject, with 'invalid' for a deadline that is past, and with
 * 'conflict' when the plan is full.
 */
export async function addDoel(
  actor: Actor,
  { trajectId, versie, tekst, deadline }: DoelInput & { trajectId: string },
): Promise<Result<{ doelId: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const eigen = await claimTraject(tx, actor, { trajectId, versie })
    if (!eigen.ok) return eigen
    if (deadline < today())
      return refuse('invalid', 'De dag van het doel is al voorbij. Kies vandaag of later.')
    const bestaand = await tx.jobcoachdoel.aggregate({
      where: { trajectId },
      _count: true,
      _max: { volgorde: true },
    })
    if (bestaand._count >= MEESTE_DOELEN)
      return refuse(
        'conflict',
        `Een plan heeft hooguit ${MEESTE_DOELEN} doelen. Pas een doel aan dat er al staat.`,
      )
    const { id } = await tx.jobcoachdoel.create({
      data: { trajectId, tekst, deadline: dateOnly(deadline), volgorde: (bestaand._max.volgorde ?? 0) + 1 },
      select: { id: true },
    })
    await emit({ type: 'jobcoachtraject.plan-gewijzigd', onderwerp: trajectId, gegevens: { doelId: id } })
    return done({ doelId: id })
  })
}

/** Another text, deadline or status of a goal. Refused as claimTraject, and with 'not-found' for a goal of another traject. */
export async function changeDoel(
  actor: Actor,
  {
    trajectId,
    doelId,
    versie,
    tekst,
    deadline,
    status,
  }: DoelWijzigInput & { trajectId: string; doelId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const eigen = await claimTraject(tx, actor, { trajectId, versie })
    if (!eigen.ok) return eigen
    const doel = await tx.jobcoachdoel.findFirst({
      where: { id: doelId, trajectId },
      select: { status: true, afgerondOp: true },
    })
    if (!doel) return refuse('not-found')
    const isZelfde = doel.status === status
    await tx.jobcoachdoel.update({
      where: { id: doelId },
      data: {
        tekst,
        deadline: dateOnly(deadline),
        status,
        afgerondOp: status === 'open' ? null : isZelfde ? doel.afgerondOp : dateOnly(today()),
      },
    })
    await emit({ type: 'jobcoachtraject.plan-gewijzigd', onderwerp: trajectId, gegevens: { doelId, status } })
    return done(null)
  })
}

/** One place up or down in the plan. At the end of the list nothing changes. Refused as changeDoel. */
export async function moveDoel(
  actor: Actor,
  { trajectId, doelId, versie, kant }: DoelVerplaatsInput & { trajectId: string; doelId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const eigen = await claimTraject(tx, actor, { trajectId, versie })
    if (!eigen.ok) return eigen
    const doelen = await tx.jobcoachdoel.findMany({
      where: { trajectId },
      orderBy: [{ volgorde: 'asc' }, { id: 'asc' }],
      select: { id: true, volgorde: true },
    })
    const plek = doelen.findIndex(({ id }) => id === doelId)
    const doel = doelen[plek]
    if (!doel) return refuse('not-found')
    const buur = doelen[kant === 'omhoog' ? plek - 1 : plek + 1]
    if (!buur) return done(null)
    await tx.jobcoachdoel.update({ where: { id: doel.id }, data: { volgorde: buur.volgorde } })
    await tx.jobcoachdoel.update({ where: { id: buur.id }, data: { volgorde: doel.volgorde } })
    await emit({ type: 'jobcoachtraject.plan-gewijzigd', onderwerp: trajectId, gegevens: { doelId } })
    return done(null)
  })
}

/** How coach and worker go about the goals. The candidate reads it. Refused as claimTraject. */
export async function setAanpak(
  actor: Actor,
  { trajectId, versie, aanpak }: AanpakInput & { trajectId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const eigen = await claimTraject(tx, actor, { trajectId, versie }, { aanpak })
    if (!eigen.ok) return eigen
    await emit({ type: 'jobcoachtraject.plan-gewijzigd', onderwerp: trajectId })
    return done(null)
  })
}
