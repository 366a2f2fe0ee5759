import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { EvaluatieInput } from './afronden.ts'
import { claimTraject } from './claim-traject.server.ts'

/**
 * How it stands today: a judgement of every open goal and what the coach advises. A goal that was reached or let go gets that
 * status in the plan as well. What the advice leads to (an extension, an end) is a step of its own. Refused as claimTraject, with
 * 'invalid' for a next day that is not to come, and 'conflict' when the goals are others than were judged.
 */
export async function recordEvaluatie(
  actor: Actor,
  { trajectId, versie, oordelen, advies, toelichting, volgendeOp }: EvaluatieInput & { trajectId: string },
): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const eigen = await claimTraject(tx, actor, { trajectId, versie })
    if (!eigen.ok) return eigen
    const vandaag = today()
    if (volgendeOp !== null && volgendeOp <= vandaag)
      return refuse('invalid', 'De volgende evaluatie moet nog komen. Kies een latere dag.')
    const open = await tx.jobcoachdoel.findMany({
      where: { trajectId, status: 'open' },
      select: { id: true },
    })
    const beoordeeld = new Set(oordelen.map(({ doelId }) => doelId))
    if (beoordeeld.size !== oordelen.length || beoordeeld.size !== open.length)
      return refuse('conflict', 'De doelen zijn intussen gewijzigd. Bekijk het plan en evalueer opnieuw.')
    if (open.some(({ id }) => !beoordeeld.has(id))) return refuse('not-found')
    const { id } = await tx.trajectevaluatie.create({
      data: {
        trajectId,
        op: dateOnly(vandaag),
        advies,
        toelichting,
        volgendeOp: volgendeOp === null ? null : dateOnly(volgendeOp),
        doorId: eigen.traject.jobcoachId,
        doelen: { create: oordelen },
      },
      select: { id: true },
    })
    for (const status of ['behaald', 'losgelaten'] as const)
      await tx.jobcoachdoel.updateMany({
        where: {
          trajectId,
          id: { in: oordelen.filter(({ oordeel }) => oordeel === status).map(({ doelId }) => doelId) },
        },
        data: { status, afgerondOp: dateOnly(vandaag) },
      })
    await emit({
      type: 'jobcoachtraject.geevalueerd',
      onderwerp: trajectId,
      gegevens: { evaluatieId: id, advies },
    })
    return done({ id })
  })
}
