import { SYSTEEM } from '#app/platform/actor.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { HERINNER_NA_DAGEN } from './tevredenheid.ts'

/** Reminds who has not answered after a week: once, and not when it is about to close. Safe to run twice. */
export async function remindTevredenheid(): Promise<number> {
  const nu = now()
  const open = {
    beantwoordOp: null,
    herinnerdOp: null,
    gevraagdOp: { lte: addDays(nu, -HERINNER_NA_DAGEN) },
    sluitOp: { gt: addDays(nu, 1) },
  }
  const rows = await db().tevredenheidsonderzoek.findMany({
    where: open,
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  let aantal = 0
  for (const { id } of rows) {
    const result = await inTransaction(SYSTEEM, async (tx, emit) => {
      const { count } = await tx.tevredenheidsonderzoek.updateMany({
        where: { ...open, id },
        data: { herinnerdOp: nu },
      })
      if (count === 0) return refuse('conflict')
      await emit({ type: 'tevredenheid.herinnerd', onderwerp: id })
      return done(null)
    })
    if (result.ok) aantal++
  }
  return aantal
}
