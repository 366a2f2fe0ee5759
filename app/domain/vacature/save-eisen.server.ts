import type { Actor } from '#app/platform/actor.ts'
import { refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { BELANG, type EisenInput } from './eisen.ts'
import { replaceEisen } from './replace-eisen.server.ts'

/** Replaces the requirements as a whole. Refuses terms that are not in the dictionary, and what saveStap refuses. */
export async function saveEisen(
  actor: Actor,
  { vacatureId, versie, eisen }: EisenInput & { vacatureId: string },
): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const termIds = [...new Set(eisen.map(({ termId }) => termId))]
    const bekend = await tx.term.count({ where: { id: { in: termIds }, soort: { not: 'beroep' } } })
    if (bekend !== termIds.length || termIds.length !== eisen.length) {
      return refuse('invalid', 'Een van de punten staat niet in de lijst. Haal het weg en kies opnieuw.')
    }
    return replaceEisen(
      tx,
      emit,
      actor,
      { vacatureId, versie },
      eisen.map(({ termId, niveau, belang }) => ({
        termId,
        niveau,
        hard: BELANG[belang].hard,
        gewicht: BELANG[belang].gewicht,
      })),
    )
  })
}
