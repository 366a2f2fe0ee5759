import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { canImportWerkgevers } from '../policy.ts'
import { importScope } from './scope.server.ts'

/** Throws away what was read, with its rows. What a confirmed import wrote stays. */
export async function discardImport(actor: Actor, { id }: { id: string }): Promise<Result<null>> {
  if (!canImportWerkgevers(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const { count } = await tx.werkgeverimport.deleteMany({ where: { AND: [importScope(actor), { id }] } })
    if (count === 0) return refuse('not-found')
    await emit({ type: 'werkgeverimport.verwijderd', onderwerp: id })
    return done(null)
  })
}

/** Removes imports whose time is over. Answers how many went. */
export async function removeOldImports(): Promise<number> {
  const { count } = await db().werkgeverimport.deleteMany({ where: { vervaltOp: { lte: now() } } })
  return count
}
