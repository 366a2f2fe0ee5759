import type { Tx } from '#app/platform/db.server.ts'

/** Working days in which an adviseur does what an employer passed on: a week, because nothing stands still for it. */
export const TAAK_WERKDAGEN = 5

/**
 * The name of an employer and who gets its tasks: the aanspreekpunt, or the vervanger while that account is blocked. When both
 * are, the aanspreekpunt still: colleagues see that task, and it goes along with a transfer.
 */
export async function readAanspreekpunt(
  tx: Tx,
  werkgeverId: string,
): Promise<{ naam: string; aanspreekpuntId: string }> {
  const persoon = { select: { id: true, geblokkeerdOp: true } } as const
  const { naam, aanspreekpunt, vervanger } = await tx.werkgever.findUniqueOrThrow({
    where: { id: werkgeverId },
    select: { naam: true, aanspreekpunt: persoon, vervanger: persoon },
  })
  const wie = [aanspreekpunt, vervanger].find((een) => een?.geblokkeerdOp === null) ?? aanspreekpunt
  return { naam, aanspreekpuntId: wie.id }
}
