import type { Actor } from '#app/platform/actor.ts'
import { refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { saveStap } from './change-vacature.server.ts'
import type { WerkInput } from './werk.ts'

/** Saves what the work is. Refuses an occupation that is not in the dictionary, and what saveStap refuses. */
export async function saveWerk(
  actor: Actor,
  { vacatureId, versie, ...werk }: WerkInput & { vacatureId: string },
): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const beroep = werk.beroepId
      ? await tx.term.findFirst({ where: { id: werk.beroepId, soort: 'beroep' }, select: { id: true } })
      : null
    if (werk.beroepId && !beroep) return refuse('invalid', 'Kies een beroep uit de lijst.')
    return saveStap(tx, emit, actor, { vacatureId, versie }, { stap: 'werk', data: werk, inhoud: werk })
  })
}
