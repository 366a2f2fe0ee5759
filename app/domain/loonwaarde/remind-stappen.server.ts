import { SYSTEEM } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/**
 * Tells who has a measurement that its step is late, from the day after the last day, once for each last day. Safe to run
 * twice, also at the same time. Answers how many were told.
 */
export async function remindMeetstappen(): Promise<number> {
  const laat = {
    klaarOp: null,
    herinnerdOp: null,
    uiterlijk: { lt: dateOnly(today()) },
    meting: { stand: 'loopt' as const },
  }
  const rows = await db().loonwaardemetingStap.findMany({
    where: laat,
    orderBy: { id: 'asc' },
    select: { id: true, metingId: true, stap: true },
  })
  let aantal = 0
  for (const { id, metingId, stap } of rows) {
    const result = await inTransaction(SYSTEEM, async (tx, emit) => {
      const { count } = await tx.loonwaardemetingStap.updateMany({
        where: { ...laat, id },
        data: { herinnerdOp: now() },
      })
      if (count === 0) return refuse('conflict')
      await emit({ type: 'loonwaardemeting.te-laat', onderwerp: metingId, gegevens: { stap } })
      return done(null)
    })
    if (result.ok) aantal++
  }
  return aantal
}
