import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { isExclusionViolation, type Tx } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { soortVan, type ParameterNaam } from './parameter.ts'
import { parameterPeriodeSchema, type ParameterPeriodeInput } from './parameter-form.ts'
import { canManageParameters } from './policy.ts'
import { OVERLAP } from './preview-parameterperiode.server.ts'

/** The schema of the form; on the server, because it looks at the clock. */
export function readParameterPeriodeSchema(naam: ParameterNaam) {
  return parameterPeriodeSchema(naam, today())
}

/**
 * Adds a period of one parameter. An earlier period that runs into it ends on the day before; nothing else of that
 * period changes. Refused with 'conflict' when a period starts on or after the first day and overlaps: the database
 * holds that, also when two beheerders do this at once.
 */
export async function addParameterPeriode(
  actor: Actor,
  { naam, ...input }: ParameterPeriodeInput & { naam: ParameterNaam },
): Promise<Result<{ id: string }>> {
  if (!canManageParameters(actor)) return refuse('not-allowed')
  try {
    return await inTransaction(actor, async (tx, emit) => {
      const gesloten = await closeRunning(tx, naam, input.geldigVan)
      const { id } = await tx.parameter.create({
        data: {
          naam,
          waarde: input.waarde,
          eenheid: soortVan(naam).eenheid,
          geldigVan: dateOnly(input.geldigVan),
          geldigTot: input.geldigTot && dateOnly(input.geldigTot),
          bron: input.bron,
          opgezocht: dateOnly(input.opgezocht),
          laatstBevestigd: input.laatstBevestigd && dateOnly(input.laatstBevestigd),
          navragenBij: input.navragenBij,
        },
        select: { id: true },
      })
      await emit({ type: 'parameter.periode-toegevoegd', onderwerp: id, gegevens: { naam, gesloten } })
      return done({ id })
    })
  } catch (error) {
    if (isExclusionViolation(error, 'parameter_geen_overlap')) return refuse('conflict', OVERLAP)
    throw error
  }
}

async function closeRunning(tx: Tx, naam: ParameterNaam, geldigVan: string): Promise<number> {
  const eerste = dateOnly(geldigVan)
  const { count } = await tx.parameter.updateMany({
    where: {
      naam,
      ingetrokkenOp: null,
      geldigVan: { lt: eerste },
      OR: [{ geldigTot: null }, { geldigTot: { gte: eerste } }],
    },
    data: { geldigTot: dateOnly(plusDays(geldigVan, -1)), uitBestand: false },
  })
  return count
}
