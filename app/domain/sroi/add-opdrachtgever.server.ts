import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { isUniqueViolation } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { canManageTabellen } from './policy.ts'
import type { OpdrachtgeverInput } from './tabel.ts'

/**
 * Adds an opdrachtgever. A form that is sent twice adds one. Refused with 'conflict' when the name or the organisatie is taken,
 * 'invalid' for a gemeente or organisatie that does not exist.
 */
export async function addOpdrachtgever(
  actor: Actor,
  { id, naam, organisatieId, gemeenteCode }: OpdrachtgeverInput,
): Promise<Result<{ id: string }>> {
  if (!canManageTabellen(actor)) return refuse('not-allowed')
  try {
    return await inTransaction(actor, async (tx, emit) => {
      if (await tx.opdrachtgever.findUnique({ where: { id }, select: { id: true } })) return done({ id })
      if (gemeenteCode && (await tx.gemeente.count({ where: { code: gemeenteCode } })) === 0)
        return refuse('invalid', 'Kies een gemeente uit de lijst.')
      if (organisatieId && (await tx.organisatie.count({ where: { id: organisatieId } })) === 0)
        return refuse('invalid', 'Kies een organisatie uit de lijst.')
      await tx.opdrachtgever.create({ data: { id, naam, organisatieId, gemeenteCode, aangemaaktOp: now() } })
      await emit({ type: 'opdrachtgever.toegevoegd', onderwerp: id })
      return done({ id })
    })
  } catch (error) {
    if (isUniqueViolation(error, 'organisatie_id'))
      return refuse('conflict', 'Deze organisatie hoort al bij een opdrachtgever.')
    if (isUniqueViolation(error, 'naam'))
      return refuse('conflict', 'Er is al een opdrachtgever met deze naam.')
    throw error
  }
}
