import { SYSTEEM } from '#app/platform/actor.ts'
import { amsterdamTime, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { done } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/**
 * Reminds who is at the table of a meeting tomorrow, once. Who was told of it today needs no reminder. Returns how many meetings.
 * Safe to run twice: the row says that it was done.
 */
export async function remindGesprekken(): Promise<number> {
  const morgen = plusDays(today(), 1)
  const rijen = await db().jobcoachgesprek.findMany({
    where: {
      status: 'gepland',
      herinnerdOp: null,
      op: { gte: amsterdamTime(morgen, '00:00'), lt: amsterdamTime(plusDays(morgen, 1), '00:00') },
      bijgewerktOp: { lt: amsterdamTime(today(), '00:00') },
      traject: { status: 'lopend' },
    },
    select: { id: true, trajectId: true, versie: true },
  })
  let aantal = 0
  for (const { id, trajectId, versie } of rijen) {
    const result = await inTransaction(SYSTEEM, async (tx, emit) => {
      const { count } = await tx.jobcoachgesprek.updateMany({
        where: { id, versie, herinnerdOp: null, status: 'gepland' },
        data: { herinnerdOp: now() },
      })
      if (count === 1)
        await emit({ type: 'jobcoachgesprek.herinnerd', onderwerp: id, gegevens: { trajectId } })
      return done(count)
    })
    if (result.ok) aantal += result.data
  }
  return aantal
}
