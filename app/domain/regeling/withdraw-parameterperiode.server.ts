import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { ParameterNaam } from './parameter.ts'
import { canManageParameters } from './policy.ts'

/**
 * Takes a period out of use that was entered by mistake. It stays in the history. What it closed stays closed: from
 * then on the parameter has a gap, which the beheerder sees and fills with the right value.
 */
export async function withdrawParameterPeriode(
  actor: Actor,
  { naam, id }: { naam: ParameterNaam; id: string },
): Promise<Result<null>> {
  if (!canManageParameters(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    if ((await tx.parameter.count({ where: { id, naam } })) === 0) return refuse('not-found')
    const { count } = await tx.parameter.updateMany({
      where: { id, naam, ingetrokkenOp: null },
      data: { ingetrokkenOp: now(), uitBestand: false },
    })
    if (count === 0) return refuse('conflict', 'Dit bedrag was al ingetrokken.')
    await emit({ type: 'parameter.periode-ingetrokken', onderwerp: id, gegevens: { naam } })
    return done(null)
  })
}
