import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { refuseOverschrijven } from '#app/domain/kandidaatprofiel/change-profiel.server.ts'

/** A candidate changes the own phone number; the rest of the contact data is changed by the werkcoach. */
export async function saveTelefoon(
  actor: Extract<Actor, { rol: 'kandidaat' }>,
  input: { telefoon: string | null; versie: number },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const bestaat = await tx.kandidaat.findUnique({ where: { id: actor.kandidaatId }, select: { id: true } })
    if (!bestaat) return refuse('not-found')
    const { count } = await tx.kandidaat.updateMany({
      where: { id: actor.kandidaatId, versie: input.versie },
      data: { telefoon: input.telefoon, versie: { increment: 1 } },
    })
    if (count === 0) return refuseOverschrijven()
    await emit({ type: 'kandidaat.gewijzigd', onderwerp: actor.kandidaatId })
    return done(null)
  })
}
