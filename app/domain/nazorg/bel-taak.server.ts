import { accountIdOf, type Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import type { Emit } from '#app/platform/transaction.server.ts'

/** What the task to phone about a moment is known by, so that there is one. */
export const belSleutel = (momentId: string) => `nazorg-bellen:${momentId}`

/** Nobody has to phone any more: the open task about this moment is done, within the transaction of what answered it. */
export async function finishBelTaak(
  tx: Tx,
  emit: Emit,
  momentId: string,
  actor: Actor | null = null,
): Promise<void> {
  const [taak] = await tx.taak.updateManyAndReturn({
    where: { sleutel: belSleutel(momentId), gedaanOp: null },
    data: { gedaanOp: now(), gedaanDoorId: accountIdOf(actor), versie: { increment: 1 } },
    select: { id: true },
  })
  if (taak) await emit({ type: 'taak.gedaan', onderwerp: taak.id })
}
