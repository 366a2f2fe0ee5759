import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { LIMIET_NAMEN, type Limieten } from '#app/domain/talent/limieten.ts'
import { canManageTalent } from '#app/domain/talent/policy.ts'

/** Sets the limits on looking; they hold from the next page that an employer opens. */
export async function saveLimieten(
  actor: Extract<Actor, { rol: 'beheerder' }>,
  limieten: Limieten,
): Promise<Result<null>> {
  if (!canManageTalent(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    for (const naam of LIMIET_NAMEN) {
      const waarde = limieten[naam]
      await tx.talentlimiet.upsert({ where: { naam }, create: { naam, waarde }, update: { waarde } })
    }
    await emit({ type: 'talent.limieten-gewijzigd', onderwerp: 'talentverkenner', gegevens: limieten })
    return done(null)
  })
}

/** A beheerder has looked at a melding. Saying so twice changes nothing. */
export async function closeMelding(
  actor: Extract<Actor, { rol: 'beheerder' }>,
  input: { id: string },
): Promise<Result<null>> {
  if (!canManageTalent(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    if ((await tx.talentmelding.count({ where: { id: input.id } })) === 0) return refuse('not-found')
    const { count } = await tx.talentmelding.updateMany({
      where: { id: input.id, afgehandeldOp: null },
      data: { afgehandeldOp: now(), afgehandeldDoorId: actor.accountId },
    })
    if (count > 0) await emit({ type: 'talent.melding-afgehandeld', onderwerp: input.id })
    return done(null)
  })
}
