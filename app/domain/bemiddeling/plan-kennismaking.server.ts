import type { z } from 'zod'
import type { KennismakingSchema } from '#app/domain/bemiddeling/bemiddeling.ts'
import { changeStatus, readBemiddeling } from '#app/domain/bemiddeling/change-status.server.ts'
import { canPlanKennismaking } from '#app/domain/bemiddeling/policy.ts'
import { hasToestemming } from '#app/domain/bemiddeling/toestemming.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { amsterdamTime, now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

export type PlanKennismakingInput = { id: string } & z.output<typeof KennismakingSchema>

/**
 * The adviseur plans, or plans anew, the meeting. From here on the employer sees who the candidate is, so it needs
 * consent that stands ('conflict' without). A time in the past is 'invalid'.
 */
export async function planKennismaking(actor: Actor, input: PlanKennismakingInput): Promise<Result<null>> {
  const op = amsterdamTime(input.datum, input.tijd)
  if (op <= now()) return refuse('invalid', 'Dit moment is al voorbij. Kies een datum en tijd die nog komen.')
  return inTransaction(actor, async (tx, emit) => {
    const rij = await readBemiddeling(tx, actor, input.id)
    if (!rij) return refuse('not-found')
    if (!canPlanKennismaking(actor, rij)) return refuse(actor.rol === 'adviseur' ? 'conflict' : 'not-allowed')
    if (!(await hasToestemming(tx, rij.id))) {
      return refuse('conflict', 'De kandidaat heeft nog geen toestemming gegeven aan deze werkgever.')
    }
    const changed = await changeStatus(tx, rij, {
      versie: input.versie,
      naar: 'kennismaking',
      data: { kennismakingOp: op, kennismakingPlaats: input.plaats },
    })
    if (!changed.ok) return changed
    await emit({ type: 'bemiddeling.kennismaking-gepland', onderwerp: rij.id })
    return done(null)
  })
}
