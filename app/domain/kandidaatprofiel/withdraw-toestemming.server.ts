import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { setSleutelKandidaat } from '#app/domain/kandidaatprofiel/set-sleutel-kandidaat.server.ts'

/**
 * A candidate takes back one consent. For visibility that is turning the own key off; for a kennismaking the employer can
 * open the identity no longer. Refused: `not-found` for a consent of someone else or one that was withdrawn already.
 */
export async function withdrawToestemming(
  actor: Extract<Actor, { rol: 'kandidaat' }>,
  input: { toestemmingId: string },
): Promise<Result<null>> {
  const result = await inTransaction(actor, async (tx, emit) => {
    const toestemming = await tx.toestemming.findFirst({
      where: { id: input.toestemmingId, kandidaatId: actor.kandidaatId, ingetrokkenOp: null },
      select: { id: true, soort: true, werkgeverId: true, bemiddelingId: true },
    })
    if (!toestemming) return refuse('not-found')
    if (!toestemming.bemiddelingId || !toestemming.werkgeverId) return done({ isZichtbaarheid: true })
    const { count } = await tx.toestemming.updateMany({
      where: { id: toestemming.id, ingetrokkenOp: null },
      data: { ingetrokkenOp: now() },
    })
    if (count === 0) return refuse('not-found')
    await emit({
      type: 'bemiddeling.toestemming-ingetrokken',
      onderwerp: toestemming.bemiddelingId,
      gegevens: { werkgeverId: toestemming.werkgeverId },
    })
    return done({ isZichtbaarheid: false })
  })
  if (!result.ok) return result
  if (!result.data.isZichtbaarheid) return done(null)
  const uit = await setSleutelKandidaat(actor, { aan: false })
  return uit.ok ? done(null) : uit
}
