import { isAdviseurAanHetWerk } from '#app/domain/account/adviseurs.server.ts'
import { relatieScope } from '#app/domain/werkgever/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { makeTaak } from './make-taak.server.ts'
import { canWorkOnTaken } from './policy.ts'
import type { NieuweTaakInput } from './taak.ts'

/** Refused to a task: somebody who is no adviseur or cannot log in would never see it. */
export const KIES_ADVISEUR = 'Kies een adviseur uit de lijst.'

/**
 * Makes a task for the actor or a colleague. A form that is sent twice makes one. Refused with 'invalid' for an employer or a
 * colleague who does not exist.
 */
export async function createTaak(
  actor: Actor,
  { werkgeverId, ...input }: NieuweTaakInput,
): Promise<Result<{ id: string }>> {
  if (!canWorkOnTaken(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const eerder = await tx.taak.findUnique({ where: { id: input.id }, select: { titel: true } })
    if (eerder) {
      return eerder.titel === input.titel
        ? done({ id: input.id })
        : refuse('conflict', 'Laad de pagina opnieuw en probeer het nog eens.')
    }
    if (!(await isAdviseurAanHetWerk(tx, input.toegewezenAanId))) return refuse('invalid', KIES_ADVISEUR)
    if (werkgeverId) {
      const where = { AND: [relatieScope(actor), { id: werkgeverId }] }
      if ((await tx.werkgever.count({ where })) === 0)
        return refuse('invalid', 'Kies een werkgever uit de lijst.')
    }
    return done(await makeTaak(tx, emit, actor, { ...input, onderwerp: werkgeverId ? { werkgeverId } : {} }))
  })
}
