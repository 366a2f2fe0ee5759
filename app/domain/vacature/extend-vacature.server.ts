import type { Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { VacatureRef } from './change-vacature.server.ts'
import { canExtend } from './policy.ts'
import { vacatureScope } from './scope.server.ts'

/**
 * Another closing date (yyyy-mm-dd, not in the past) for a vacature that is open or suspended; nothing else changes, so
 * nobody has to review it again. Refuses with not-found, not-allowed or conflict.
 */
export async function extendVacature(
  actor: Actor,
  { vacatureId, versie, sluitingsdatum }: VacatureRef & { sluitingsdatum: string },
): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const where = { AND: [vacatureScope(actor), { id: vacatureId }] }
    const rij = await tx.vacature.findFirst({ where, select: { status: true, werkgeverId: true } })
    if (!rij) return refuse('not-found')
    if (!canExtend(actor, rij)) {
      return refuse(canExtend(actor, { ...rij, status: 'gepubliceerd' }) ? 'conflict' : 'not-allowed')
    }
    const { count } = await tx.vacature.updateMany({
      where: { AND: [where, { versie, status: rij.status }] },
      data: { sluitingsdatum: dateOnly(sluitingsdatum), versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'vacature.gewijzigd', onderwerp: vacatureId, gegevens: { stap: 'sluitingsdatum' } })
    return done({ id: vacatureId })
  })
}
