import { SYSTEEM } from '#app/platform/actor.ts'
import { addDays, amsterdamTime, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

const VRAAG_TOT_DAGEN = 14
const VANAF = '09:00'

/**
 * Asks everyone who was at an event what they thought of it, from nine in the morning of the day after. Each person once; nobody
 * who was not there, and nobody without a mail address. Safe to run twice, also at the same time. Answers how many were asked.
 */
export async function askEvaluaties(): Promise<number> {
  const nu = now()
  if (nu < amsterdamTime(today(), VANAF)) return 0
  const open = {
    evaluatieGevraagdOp: null,
    ingechecktOp: { not: null },
    aanmelding: { email: { not: null } },
    evenement: {
      status: { in: ['gepubliceerd' as const, 'afgerond' as const] },
      einde: { gt: addDays(nu, -VRAAG_TOT_DAGEN), lt: amsterdamTime(today(), '00:00') },
    },
  }
  const personen = await db().inschrijving.findMany({
    where: open,
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  let aantal = 0
  for (const { id } of personen) {
    const result = await inTransaction(SYSTEEM, async (tx, emit) => {
      const { count } = await tx.inschrijving.updateMany({
        where: { ...open, id },
        data: { evaluatieGevraagdOp: nu },
      })
      if (count === 0) return refuse('conflict')
      await emit({ type: 'inschrijving.evaluatie-gevraagd', onderwerp: id })
      return done(null)
    })
    if (result.ok) aantal += 1
  }
  return aantal
}
