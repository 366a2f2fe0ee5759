import { SYSTEEM } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { moveVacature } from './change-vacature.server.ts'

/**
 * Marks vacatures whose closing date has passed. Each in its own transaction: one that someone changes at this moment is
 * left for the next run. Safe to run twice. Returns how many were marked.
 */
export async function expireVacatures(): Promise<number> {
  const voorbij = await db().vacature.findMany({
    where: { status: { in: ['gepubliceerd', 'opgeschort'] }, sluitingsdatum: { lt: dateOnly(today()) } },
    select: { id: true, versie: true },
    orderBy: { id: 'asc' },
  })
  let aantal = 0
  for (const { id, versie } of voorbij) {
    const result = await inTransaction(SYSTEEM, async (tx, emit) => {
      const moved = await moveVacature(tx, SYSTEEM, { vacatureId: id, versie }, 'verlopen')
      if (moved.ok) await emit({ type: 'vacature.verlopen', onderwerp: id })
      return moved
    })
    if (result.ok) aantal += 1
  }
  return aantal
}
