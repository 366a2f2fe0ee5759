import { SYSTEEM } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { addMonths } from '#app/platform/form-values.ts'
import { done } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { TRAJECT_BEWAAR_MAANDEN } from './bewaren.ts'

const PER_KEER = 200
const VERWIJDERD = 'Verwijderd na de bewaartermijn'

/**
 * Takes away what was written about a person once the guidance ended long enough ago: reports, agreements, goals, profiles and
 * explanations. Days and reasons stay, for the figures. Answers of how many trajecten. Safe to run twice.
 */
export async function removeOldTrajectteksten(): Promise<number> {
  const grens = dateOnly(addMonths(today(), -TRAJECT_BEWAAR_MAANDEN))
  const rijen = await db().jobcoachtraject.findMany({
    where: { status: 'beeindigd', opgeschoondOp: null, beeindigdOp: { lt: grens } },
    select: { id: true },
    take: PER_KEER,
  })
  let aantal = 0
  for (const { id } of rijen) {
    const result = await inTransaction(SYSTEEM, async (tx, emit) => {
      const { count } = await tx.jobcoachtraject.updateMany({
        where: { id, opgeschoondOp: null },
        data: { opgeschoondOp: dateOnly(today()), aanpak: null },
      })
      if (count === 0) return done(0)
      const gesprekken = await clean(tx, id)
      await emit({ type: 'jobcoachtraject.opgeschoond', onderwerp: id, gegevens: { gesprekken } })
      return done(1)
    })
    if (result.ok) aantal += result.data
  }
  return aantal
}

async function clean(tx: Tx, trajectId: string): Promise<number> {
  await tx.werknemersprofiel.deleteMany({ where: { trajectId } })
  await tx.werkgeversprofiel.deleteMany({ where: { trajectId } })
  await tx.jobcoachdoel.deleteMany({ where: { trajectId } })
  await tx.trajectevaluatie.updateMany({ where: { trajectId }, data: { toelichting: null } })
  await tx.urgenteMelding.updateMany({ where: { trajectId }, data: { tekst: null } })
  await tx.urgenteMelding.updateMany({
    where: { trajectId, uitkomst: { not: null } },
    data: { uitkomst: VERWIJDERD },
  })
  await tx.trajectverlengverzoek.updateMany({
    where: { trajectId },
    data: { tekst: null, antwoordTekst: null },
  })
  const { count } = await tx.jobcoachgesprek.updateMany({
    where: { trajectId },
    data: { verslag: null, afspraken: null, plaats: null },
  })
  return count
}
