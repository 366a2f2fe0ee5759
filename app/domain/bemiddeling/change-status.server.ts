import { OVERGANGEN, type BemiddelingStatus } from '#app/domain/bemiddeling/bemiddeling.ts'
import { bemiddelingScope } from '#app/domain/bemiddeling/scope.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'

const SELECT = {
  id: true,
  status: true,
  versie: true,
  vacatureId: true,
  profielId: true,
  vacature: { select: { werkgeverId: true, status: true, aantalPlaatsen: true } },
  profiel: { select: { kandidaatId: true } },
} satisfies Prisma.BemiddelingSelect

export type BemiddelingRij = Prisma.BemiddelingGetPayload<{ select: typeof SELECT }>

/** Reads a bemiddeling through the actor's scope inside a command. */
export function readBemiddeling(tx: Tx, actor: Actor, id: string): Promise<BemiddelingRij | null> {
  return tx.bemiddeling.findFirst({ where: { AND: [bemiddelingScope(actor), { id }] }, select: SELECT })
}

/**
 * The one place where a status is written. The database decides who wins: the row must still have the version that
 * the user saw. Refused with 'conflict' when someone was faster or the step does not follow.
 */
export async function changeStatus(
  tx: Tx,
  rij: BemiddelingRij,
  stap: { versie: number; naar: BemiddelingStatus; data?: Prisma.BemiddelingUncheckedUpdateManyInput },
): Promise<Result<null>> {
  if (!OVERGANGEN[rij.status].includes(stap.naar)) return refuse('conflict')
  const { count } = await tx.bemiddeling.updateMany({
    where: { id: rij.id, versie: stap.versie, status: rij.status },
    data: { ...stap.data, status: stap.naar, statusSinds: now(), versie: { increment: 1 } },
  })
  return count === 1 ? done(null) : refuse('conflict')
}
