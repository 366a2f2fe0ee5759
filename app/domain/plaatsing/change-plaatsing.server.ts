import type { Actor } from '#app/platform/actor.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Contract } from './contract.ts'
import { canChangePlaatsing } from './policy.ts'
import { plaatsingScope } from './scope.server.ts'

const SELECT = {
  id: true,
  versie: true,
  startdatum: true,
  beeindigdOp: true,
  partnerId: true,
  contracten: {
    orderBy: { volgnummer: 'asc' },
    select: {
      id: true,
      volgnummer: true,
      soort: true,
      aanleiding: true,
      van: true,
      tot: true,
      urenPerWeek: true,
      herinnerdOp: true,
    },
  },
} satisfies Prisma.PlaatsingSelect

export type PlaatsingRij = Prisma.PlaatsingGetPayload<{ select: typeof SELECT }>

/**
 * Reads a plaatsing that is going to change, through the scope of the actor, and takes its version: who comes second with the
 * same one is refused with 'conflict', as is every change after the end.
 */
export async function claimPlaatsing(
  tx: Tx,
  actor: Actor,
  { id, versie }: { id: string; versie: number },
): Promise<Result<PlaatsingRij>> {
  const rij = await tx.plaatsing.findFirst({
    where: { AND: [plaatsingScope(actor), { id }] },
    select: { id: true, beeindigdOp: true },
  })
  if (!rij) return refuse('not-found')
  if (!canChangePlaatsing(actor, rij)) return refuse(actor.rol === 'adviseur' ? 'conflict' : 'not-allowed')
  const { count } = await tx.plaatsing.updateMany({
    where: { id, versie, beeindigdOp: null },
    data: { versie: { increment: 1 } },
  })
  if (count === 0) return refuse('conflict')
  return done(await tx.plaatsing.findUniqueOrThrow({ where: { id }, select: SELECT }))
}

/** A row of the database with its days as yyyy-mm-dd. */
export function toContract<R extends { van: Date; tot: Date | null } & Omit<Contract, 'van' | 'tot'>>({
  van,
  tot,
  ...rest
}: R) {
  return { ...rest, van: isoDay(van), tot: isoDayOrNull(tot) }
}
