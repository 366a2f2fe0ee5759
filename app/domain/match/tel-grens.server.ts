import { TELLINGEN_PER_DAG, type Nauwkeurigheid } from '#app/domain/match/aantallen.ts'
import type { Actor } from '#app/platform/actor.ts'
import { addDays, dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { done } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** Days that the tally of an account is kept: long enough to look into a misuse, no longer. */
const BEWAAR_DAGEN = 30

/**
 * Takes one from the counts that an account may ask for today; false when they are used up. Reaching the limit is an event,
 * so that a beheerder sees who tries many vacatures out. Counted in the database: a restart gives nothing back.
 */
export async function takeTelling(
  actor: Extract<Actor, { accountId: string }>,
  nauwkeurigheid: Nauwkeurigheid,
): Promise<boolean> {
  const { accountId } = actor
  const dag = dateOnly(today())
  const maximum = TELLINGEN_PER_DAG[nauwkeurigheid]
  const result = await inTransaction(actor, async (tx, emit) => {
    const { aantal } = await tx.telverbruik.upsert({
      where: { accountId_dag: { accountId, dag } },
      create: { accountId, dag, aantal: 1 },
      update: { aantal: { increment: 1 } },
      select: { aantal: true },
    })
    if (aantal === maximum + 1) await emit({ type: 'account.telgrens-bereikt', onderwerp: accountId })
    return done(aantal <= maximum)
  })
  return result.ok && result.data
}

/** Removes tallies after 30 days; answers how many rows went. */
export async function removeOldTelverbruik(): Promise<number> {
  const { count } = await db().telverbruik.deleteMany({
    where: { dag: { lt: addDays(dateOnly(today()), -BEWAAR_DAGEN) } },
  })
  return count
}
