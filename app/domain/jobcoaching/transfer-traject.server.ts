import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { isJobcoachAanHetWerk } from './jobcoaches.server.ts'
import { canTransfer } from './policy.ts'
import { trajectScope } from './scope.server.ts'
import type { OverdraagInput } from './traject.ts'

/**
 * Another coach takes over, from now on and with everything that was written: who had it reads nothing of it any more. The column
 * of the plaatsing follows. The new coach, the candidate and the employer get a mail. Refused with 'not-found' outside the scope,
 * 'not-allowed' for other roles, 'invalid' for who is no jobcoach that can work, 'conflict' when it is over or changed.
 */
export async function transferTraject(
  actor: Actor,
  { trajectId, versie, naarId }: OverdraagInput & { trajectId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const traject = await tx.jobcoachtraject.findFirst({
      where: { AND: [trajectScope(actor), { id: trajectId }] },
      select: { status: true, jobcoachId: true, plaatsingId: true },
    })
    if (!traject) return refuse('not-found')
    if (!canTransfer(actor, traject))
      return refuse(traject.status === 'lopend' ? 'not-allowed' : 'conflict', 'Dit traject is al beëindigd.')
    if (traject.jobcoachId === naarId) return refuse('invalid', 'Deze jobcoach heeft het traject al.')
    if (!(await isJobcoachAanHetWerk(tx, naarId))) return refuse('invalid', 'Kies een jobcoach uit de lijst.')
    const { count } = await tx.jobcoachtraject.updateMany({
      where: { id: trajectId, versie, status: 'lopend' },
      data: { jobcoachId: naarId, versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await tx.trajectoverdracht.create({
      data: { trajectId, vanId: traject.jobcoachId, naarId, op: now() },
    })
    if (traject.plaatsingId)
      await tx.plaatsing.update({ where: { id: traject.plaatsingId }, data: { jobcoachId: naarId } })
    await emit({
      type: 'jobcoachtraject.overgedragen',
      onderwerp: trajectId,
      gegevens: { van: traject.jobcoachId, naar: naarId },
    })
    return done(null)
  })
}
