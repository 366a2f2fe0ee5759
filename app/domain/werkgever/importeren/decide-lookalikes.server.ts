import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Importkeuze } from '#prisma/generated/client.ts'
import { canImportWerkgevers } from '../policy.ts'
import { importScope } from './scope.server.ts'

export type KeuzeInput = { id: string; nummer?: number | undefined; keuze: Importkeuze }

/**
 * Says of an employer that looks like another one, or of all of them, whether it is added. The other rows of the same
 * employer go along. Nothing else than the import changes. Refused with 'conflict' when it was confirmed already, 'not-found'
 * when there is nothing to decide about this row.
 */
export async function decideLookalikes(
  actor: Actor,
  { id, nummer, keuze }: KeuzeInput,
): Promise<Result<{ aantal: number }>> {
  if (!canImportWerkgevers(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx) => {
    await tx.$queryRaw`SELECT id FROM werkgeverimport WHERE id = ${id}::uuid FOR UPDATE`
    const gevonden = await tx.werkgeverimport.findFirst({
      where: { AND: [importScope(actor), { id }] },
      select: { status: true },
    })
    if (!gevonden) return refuse('not-found')
    if (gevonden.status !== 'gelezen') return refuse('conflict', 'Deze import is al uitgevoerd.')
    const { count } = await tx.importrij.updateMany({
      where: {
        importId: id,
        oordeel: 'lijkt_op',
        ...(nummer !== undefined && { OR: [{ nummer }, { leider: nummer }] }),
      },
      data: { keuze },
    })
    return count > 0 ? done({ aantal: count }) : refuse('not-found')
  })
}
