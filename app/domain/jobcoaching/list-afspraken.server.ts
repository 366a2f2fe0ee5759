import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { amsterdamDay } from '#app/platform/iso-day.ts'
import { trajectScope } from './scope.server.ts'

const MEESTE = 20

/**
 * What was agreed in the meetings of a traject, newest first: for coach, candidate, employer and adviseur, each within its scope.
 * Never the report.
 */
export async function listAfspraken(
  actor: Actor,
  trajectId: string,
): Promise<{ id: string; op: string; tekst: string }[]> {
  const rows = await db().jobcoachgesprek.findMany({
    where: { trajectId, traject: trajectScope(actor), status: 'gehouden', afspraken: { not: null } },
    orderBy: [{ op: 'desc' }, { id: 'desc' }],
    take: MEESTE,
    select: { id: true, op: true, afspraken: true },
  })
  return rows.flatMap(({ id, op, afspraken }) =>
    afspraken ? [{ id, op: amsterdamDay(op), tekst: afspraken }] : [],
  )
}
