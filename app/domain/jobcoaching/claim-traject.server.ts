import type { Actor } from '#app/platform/actor.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { refuse, type Refused } from '#app/platform/result.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { canCoach } from './policy.ts'
import { trajectScope } from './scope.server.ts'

const SELECT = {
  id: true,
  status: true,
  versie: true,
  jobcoachId: true,
  werkgeverId: true,
  plaatsingId: true,
  startdatum: true,
  einddatum: true,
  kandidaat: { select: { voornaam: true, achternaam: true } },
} as const satisfies Prisma.JobcoachtrajectSelect

export type TrajectRij = Prisma.JobcoachtrajectGetPayload<{ select: typeof SELECT }>

/**
 * The coach's own running traject, locked until the transaction ends, so that what hangs on it (goals, meetings) changes by one
 * at a time. Refused with 'not-found' outside the scope, 'not-allowed' for who is not the coach, 'conflict' when it is over.
 */
export async function readEigenTraject(
  tx: Tx,
  actor: Actor,
  trajectId: string,
): Promise<Refused | { ok: true; traject: TrajectRij }> {
  await tx.$queryRaw`SELECT id FROM jobcoachtraject WHERE id = ${trajectId}::uuid FOR NO KEY UPDATE`
  const traject = await tx.jobcoachtraject.findFirst({
    where: { AND: [trajectScope(actor), { id: trajectId }] },
    select: SELECT,
  })
  if (!traject) return refuse('not-found')
  if (actor.rol !== 'jobcoach') return refuse('not-allowed')
  if (!canCoach(actor, traject))
    return refuse('conflict', 'Dit traject is beëindigd. U kunt het niet meer wijzigen.')
  return { ok: true, traject }
}

/** The same, and the traject must still be as the form was made from: 'conflict' otherwise. The version goes up by one. */
export async function claimTraject(
  tx: Tx,
  actor: Actor,
  { trajectId, versie }: { trajectId: string; versie: number },
  data: Prisma.JobcoachtrajectUncheckedUpdateManyInput = {},
): Promise<Refused | { ok: true; traject: TrajectRij }> {
  const eigen = await readEigenTraject(tx, actor, trajectId)
  if (!eigen.ok) return eigen
  const { count } = await tx.jobcoachtraject.updateMany({
    where: { id: trajectId, versie, status: 'lopend' },
    data: { ...data, versie: { increment: 1 } },
  })
  return count === 1 ? eigen : refuse('conflict')
}
