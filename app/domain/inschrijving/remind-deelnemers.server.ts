import { SYSTEEM } from '#app/platform/actor.ts'
import { amsterdamTime, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { done } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

const MOMENTEN = [
  { wanneer: 'week', dagen: 7, kolom: 'herinnerdWeekOp' },
  { wanneer: 'dag', dagen: 1, kolom: 'herinnerdDagOp' },
] as const

/**
 * Reminds who has a place, on the day that is a week before an event and on the day before it. Who confirmed on that very day has
 * the confirmation for it. Each person once for each moment, so that it is safe to run twice. Answers how many registrations.
 */
export async function remindDeelnemers(): Promise<number> {
  let aantal = 0
  for (const { wanneer, dagen, kolom } of MOMENTEN) {
    const dag = plusDays(today(), dagen)
    const rijen = await db().inschrijving.findMany({
      where: {
        status: 'ingeschreven',
        [kolom]: null,
        statusSinds: { lt: amsterdamTime(today(), '00:00') },
        evenement: {
          status: 'gepubliceerd',
          start: { gte: amsterdamTime(dag, '00:00'), lt: amsterdamTime(plusDays(dag, 1), '00:00') },
        },
      },
      select: { id: true, aanmeldingId: true },
    })
    for (const aanmeldingId of new Set(rijen.map((rij) => rij.aanmeldingId))) {
      const personen = rijen.filter((rij) => rij.aanmeldingId === aanmeldingId)
      await inTransaction(SYSTEEM, async (tx, emit) => {
        const { count } = await tx.inschrijving.updateMany({
          where: { id: { in: personen.map(({ id }) => id) }, [kolom]: null, status: 'ingeschreven' },
          data: { [kolom]: now() },
        })
        if (count > 0)
          await emit({ type: 'aanmelding.herinnerd', onderwerp: aanmeldingId, gegevens: { wanneer } })
        return done(null)
      })
      aantal += 1
    }
  }
  return aantal
}
