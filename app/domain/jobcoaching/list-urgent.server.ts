import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { trajectScope } from './scope.server.ts'
import { urgentStand } from './urgent.ts'

const SELECT = {
  id: true,
  trajectId: true,
  door: true,
  soort: true,
  tekst: true,
  op: true,
  reactieVoor: true,
  opgepaktOp: true,
  afgehandeldOp: true,
  uitkomst: true,
  versie: true,
  account: { select: { naam: true, telefoon: true } },
  opgepaktDoor: { select: { naam: true } },
} as const satisfies Prisma.UrgenteMeldingSelect

/** The calls of one traject for coach and adviseur, who react to them; newest first. */
export async function listUrgent(actor: Extract<Actor, { rol: 'jobcoach' | 'adviseur' }>, trajectId: string) {
  const rows = await db().urgenteMelding.findMany({
    where: { trajectId, traject: trajectScope(actor) },
    orderBy: [{ op: 'desc' }, { id: 'desc' }],
    take: 50,
    select: SELECT,
  })
  return rows.map(toMelding)
}

/** The calls that a side made itself, with what came of them. Newest first. */
export async function listEigenUrgent(
  actor: Extract<Actor, { rol: 'werkgever' | 'kandidaat' }>,
  trajectId: string,
) {
  const rows = await db().urgenteMelding.findMany({
    where: { trajectId, traject: trajectScope(actor), door: actor.rol },
    orderBy: [{ op: 'desc' }, { id: 'desc' }],
    take: 20,
    select: SELECT,
  })
  return rows.map((row) => {
    const { id, soort, tekst, op, reactieVoor, stand, uitkomst, opgepaktDoor } = toMelding(row)
    return { id, soort, tekst, op, reactieVoor, stand, uitkomst, opgepaktDoor }
  })
}

/** One call with its version, for the form of who reacts. Null outside the scope. */
export async function getUrgent(actor: Extract<Actor, { rol: 'jobcoach' | 'adviseur' }>, id: string) {
  const row = await db().urgenteMelding.findFirst({
    where: { id, traject: trajectScope(actor) },
    select: SELECT,
  })
  return row && toMelding(row)
}

export type UrgenteMelding = NonNullable<Awaited<ReturnType<typeof getUrgent>>>

function toMelding(row: Prisma.UrgenteMeldingGetPayload<{ select: typeof SELECT }>) {
  const reactieVoor = isoDay(row.reactieVoor)
  const { account, opgepaktDoor, opgepaktOp, afgehandeldOp, ...rest } = row
  return {
    ...rest,
    op: row.op.toISOString(),
    reactieVoor,
    stand: urgentStand({ opgepaktOp, afgehandeldOp, reactieVoor }, today()),
    melder: account,
    opgepaktDoor: opgepaktDoor?.naam ?? null,
  }
}
