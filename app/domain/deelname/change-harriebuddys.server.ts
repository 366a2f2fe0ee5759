import { werkgeverScope } from '#app/domain/werkgever/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

type Wie = Extract<Actor, { rol: 'werkgever' | 'adviseur' }>

/**
 * Says how many of the colleagues who followed the Harrie-training still work at an employer: who left is no help at a vacature any
 * more. Who followed it longest ago is taken to have left first, because no names are kept. What was followed stays counted. Refused with
 * 'invalid' when it is more than followed it, 'not-found' outside the scope and without any. Twice is once.
 */
export async function setBuddysInDienst(
  actor: Wie,
  { werkgeverId, aantal }: { werkgeverId: string; aantal: number },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    // As whoever issues a certificate counts: one after the other.
    await tx.$queryRaw`SELECT evenement_id FROM harriebuddys WHERE werkgever_id = ${werkgeverId}::uuid ORDER BY evenement_id FOR UPDATE`
    const rijen = await tx.harriebuddys.findMany({
      where: { werkgeverId, werkgever: werkgeverScope(actor) },
      orderBy: [{ op: 'asc' }, { evenementId: 'asc' }],
      select: { evenementId: true, aantal: true, vertrokken: true },
    })
    if (rijen.length === 0) return refuse('not-found')
    const gevolgd = rijen.reduce((som, rij) => som + rij.aantal, 0)
    if (aantal > gevolgd)
      return refuse(
        'invalid',
        gevolgd === 1
          ? '1 collega volgde de training. Vul 0 of 1 in.'
          : `${gevolgd} collega’s volgden de training. Vul hooguit ${gevolgd} in.`,
      )
    let nogWeg = gevolgd - aantal
    let isAnders = false
    for (const { evenementId, aantal: hier, vertrokken: was } of rijen) {
      const vertrokken = Math.min(hier, nogWeg)
      nogWeg -= vertrokken
      if (vertrokken === was) continue
      isAnders = true
      await tx.harriebuddys.update({
        where: { werkgeverId_evenementId: { werkgeverId, evenementId } },
        data: { vertrokken },
      })
    }
    if (isAnders)
      await emit({ type: 'werkgever.harriebuddys-in-dienst', onderwerp: werkgeverId, gegevens: { aantal } })
    return done(null)
  })
}
