import { SYSTEEM } from '#app/platform/actor.ts'
import { addDays, dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { done } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { finishBelTaak } from './bel-taak.server.ts'
import { VRAAG_TOT_DAGEN } from './nazorg.ts'

const OPEN = { status: { in: ['gepland', 'gevraagd'] } } satisfies Prisma.NazorgmomentWhereInput
/** So many rows in one run: what is left over is done in the next. */
const PER_RUN = 1_000

/**
 * Ends what time ended: moments of a plaatsing that is over become vervallen, and a moment that nobody answered before the next
 * one becomes onbekend. Onbekend stays onbekend: no later answer changes it, only an adviseur who knows better. Safe to run
 * twice. Answers how many moments.
 */
export async function closeNazorgmomenten(): Promise<number> {
  return (await lapseOfEnded()) + (await closeUnanswered())
}

/**
 * What the end of a plaatsing leaves of its moments, also within the transaction of that end: nothing is asked any more about
 * days after the last working day, and once that day is over nothing at all. Answers how many moments fell away.
 */
export async function lapseMomenten(tx: Tx, emit: Emit, plaatsingId: string): Promise<number> {
  const { beeindigdOp } = await tx.plaatsing.findUniqueOrThrow({
    where: { id: plaatsingId },
    select: { beeindigdOp: true },
  })
  if (!beeindigdOp) return 0
  const isVoorbij = beeindigdOp < dateOnly(today())
  return close(tx, emit, 'vervallen', {
    plaatsingId,
    ...OPEN,
    ...(!isVoorbij && { dag: { gt: beeindigdOp } }),
  })
}

async function lapseOfEnded(): Promise<number> {
  const rijen = await db().$queryRaw<{ plaatsingId: string }[]>`
    SELECT DISTINCT n.plaatsing_id AS "plaatsingId"
    FROM nazorgmoment n JOIN plaatsing p ON p.id = n.plaatsing_id
    WHERE n.status IN ('gepland', 'gevraagd') AND p.beeindigd_op < greatest(n.dag, ${dateOnly(today())})
    ORDER BY 1 LIMIT ${PER_RUN}`
  let aantal = 0
  for (const { plaatsingId } of rijen) {
    const result = await inTransaction(SYSTEEM, async (tx, emit) =>
      done(await lapseMomenten(tx, emit, plaatsingId)),
    )
    if (result.ok) aantal += result.data
  }
  return aantal
}

async function closeUnanswered(): Promise<number> {
  const vandaag = dateOnly(today())
  const voorbij: Prisma.NazorgmomentWhereInput = {
    OR: [
      { ...OPEN, sluitdag: { lt: vandaag } },
      { status: 'gepland', dag: { lt: addDays(vandaag, -VRAAG_TOT_DAGEN) } },
    ],
  }
  const rijen = await db().nazorgmoment.findMany({
    where: voorbij,
    orderBy: { id: 'asc' },
    take: PER_RUN,
    select: { id: true },
  })
  let aantal = 0
  for (const { id } of rijen) {
    const result = await inTransaction(SYSTEEM, async (tx, emit) =>
      done(await close(tx, emit, 'onbekend', { AND: [{ id }, voorbij] })),
    )
    if (result.ok) aantal += result.data
  }
  return aantal
}

async function close(
  tx: Tx,
  emit: Emit,
  status: 'vervallen' | 'onbekend',
  where: Prisma.NazorgmomentWhereInput,
): Promise<number> {
  const rijen = await tx.nazorgmoment.updateManyAndReturn({
    where,
    data: { status, afgerondOp: now(), versie: { increment: 1 } },
    select: { id: true },
  })
  if (rijen.length > 0)
    await emit(rijen.map(({ id }) => ({ type: `nazorg.${status}` as const, onderwerp: id })))
  for (const { id } of rijen) await finishBelTaak(tx, emit, id)
  return rijen.length
}
