import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { isExclusionViolation } from '#app/platform/db.server.ts'
import { isoDay, plusDays } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { canWithdraw } from './list-termijnen.server.ts'
import { canManageTermijnen } from './policy.ts'
import type { TermijnInput } from './termijn.ts'

/**
 * Adds a term from a day on. The one before it for the same step and gemeente ends on the day before. Steps that began keep
 * their last day. Refused with 'invalid' for an unknown gemeente, 'conflict' when a term begins on that day or later.
 */
export async function addTermijn(actor: Actor, input: TermijnInput): Promise<Result<{ id: string }>> {
  if (!canManageTermijnen(actor)) return refuse('not-allowed')
  const { gemeenteCode, stap, aantal, eenheid } = input
  const geldigVan = dateOnly(input.geldigVan)
  try {
    return await inTransaction(actor, async (tx, emit) => {
      if (gemeenteCode !== null && (await tx.gemeente.count({ where: { code: gemeenteCode } })) === 0)
        return refuse('invalid', 'Kies een gemeente uit de lijst.')
      await tx.loonwaardetermijn.updateMany({
        where: {
          gemeenteCode,
          stap,
          ingetrokkenOp: null,
          geldigVan: { lt: geldigVan },
          OR: [{ geldigTot: null }, { geldigTot: { gte: geldigVan } }],
        },
        data: { geldigTot: dateOnly(plusDays(input.geldigVan, -1)) },
      })
      const { id } = await tx.loonwaardetermijn.create({
        data: { gemeenteCode, stap, aantal, eenheid, geldigVan },
        select: { id: true },
      })
      await emit({ type: 'loonwaardetermijn.toegevoegd', onderwerp: id, gegevens: { stap, aantal } })
      return done({ id })
    })
  } catch (error) {
    if (isExclusionViolation(error, 'loonwaardetermijn_geen_overlap'))
      return refuse(
        'conflict',
        'Er is al een termijn die op die dag of later begint. Kies een latere dag, of trek die termijn eerst in.',
      )
    throw error
  }
}

/**
 * Takes a term back. The one that ended for it goes on again. Refused with 'conflict' for the term for all gemeenten that
 * holds today, because every step needs one, and when it was taken back already.
 */
export async function withdrawTermijn(actor: Actor, { id }: { id: string }): Promise<Result<null>> {
  if (!canManageTermijnen(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const termijn = await tx.loonwaardetermijn.findUnique({
      where: { id },
      select: { gemeenteCode: true, stap: true, geldigVan: true, geldigTot: true, ingetrokkenOp: true },
    })
    if (!termijn) return refuse('not-found')
    const { gemeenteCode, stap, geldigVan, geldigTot } = termijn
    if (!canWithdraw({ gemeenteCode, geldigVan: isoDay(geldigVan) }, today()))
      return refuse('conflict', 'Deze termijn geldt nu voor alle gemeenten. Voeg een nieuwe termijn toe.')
    const { count } = await tx.loonwaardetermijn.updateMany({
      where: { id, ingetrokkenOp: null },
      data: { ingetrokkenOp: now() },
    })
    if (count === 0) return refuse('conflict', 'Deze termijn was al ingetrokken.')
    await tx.loonwaardetermijn.updateMany({
      where: {
        gemeenteCode,
        stap,
        ingetrokkenOp: null,
        geldigTot: dateOnly(plusDays(isoDay(geldigVan), -1)),
      },
      data: { geldigTot },
    })
    await emit({ type: 'loonwaardetermijn.ingetrokken', onderwerp: id, gegevens: { stap } })
    return done(null)
  })
}
