import { SYSTEEM } from '#app/platform/actor.ts'
import { addDays, dateOnly, today } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** Days before the closing date: time enough to decide and to extend. */
export const SLUIT_HERINNER_DAGEN = 7

/**
 * Tells employer and aanspreekpunt that a vacature closes within 7 days, once for each closing date. Safe to run twice,
 * also at the same time. Answers how many were told.
 */
export async function remindVacatures(): Promise<number> {
  const vandaag = dateOnly(today())
  const rows = await db().vacature.findMany({
    where: {
      status: 'gepubliceerd',
      sluitingsdatum: { gte: vandaag, lte: addDays(vandaag, SLUIT_HERINNER_DAGEN) },
    },
    select: { id: true, sluitingsdatum: true },
    orderBy: { id: 'asc' },
  })
  let aantal = 0
  for (const { id, sluitingsdatum } of rows) {
    if (sluitingsdatum && (await remindOnce(id, isoDay(sluitingsdatum)))) aantal++
  }
  return aantal
}

async function remindOnce(id: string, sluitingsdatum: string): Promise<boolean> {
  if (await wasTold(db(), id, sluitingsdatum)) return false
  const result = await inTransaction(SYSTEEM, async (tx, emit) => {
    // The row lock makes a second run wait, and then see the event of the first.
    await tx.$queryRaw`SELECT id FROM vacature WHERE id = ${id}::uuid FOR UPDATE`
    if (await wasTold(tx, id, sluitingsdatum)) return refuse('conflict')
    await emit({ type: 'vacature.sluit-bijna', onderwerp: id, gegevens: { sluitingsdatum } })
    return done(null)
  })
  return result.ok
}

async function wasTold(
  tx: Pick<Tx, 'gebeurtenis'>,
  onderwerpId: string,
  sluitingsdatum: string,
): Promise<boolean> {
  const al = await tx.gebeurtenis.findFirst({
    where: {
      onderwerpId,
      type: 'vacature.sluit-bijna',
      gegevens: { path: ['sluitingsdatum'], equals: sluitingsdatum },
    },
    select: { id: true },
  })
  return al !== null
}
