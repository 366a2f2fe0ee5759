import type { Actor } from '#app/platform/actor.ts'
import { storeUpload, type Bestandskolommen, type Upload } from '#app/platform/bestand/store-upload.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { ANDER_TYPE, MEESTE_DOCUMENTEN, type DocumentSoort } from './document.ts'
import { canAddDocument } from './policy.ts'
import { loonwaardeScope } from './scope.server.ts'

type Invoer = { id: string; metingId: string; soort: DocumentSoort; bestand: Upload }

/**
 * Keeps a received file with a measurement. The file has its place before the row that names it exists: dying in between leaves
 * a file without a row, which the upkeep removes, and never a row without a file. A form that is sent twice keeps one. Refused
 * with 'invalid' for another kind of file (by content), 'conflict' when there are too many; the file is gone then.
 */
export async function addDocument(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  { id, metingId, soort, bestand }: Invoer,
): Promise<Result<null>> {
  const kolommen = { anderType: ANDER_TYPE, sleutel: 'loonwaardedocument_pkey' }
  return storeUpload(bestand, kolommen, (rij) => writeRow(actor, { id, metingId, soort, ...rij }))
}

function writeRow(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  rij: Bestandskolommen & { id: string; metingId: string; soort: DocumentSoort },
): Promise<Result<{ isNieuw: boolean }>> {
  const { id, metingId, grootte } = rij
  return inTransaction<{ isNieuw: boolean }>(actor, async (tx, emit) => {
    const meting = await tx.loonwaardemeting.findFirst({
      where: { AND: [loonwaardeScope(actor), { id: metingId }] },
      select: { stand: true, _count: { select: { documenten: true } } },
    })
    if (!meting) return refuse('not-found')
    const eerder = await tx.loonwaardedocument.findUnique({ where: { id }, select: { metingId: true } })
    if (eerder) return eerder.metingId === metingId ? done({ isNieuw: false }) : refuse('conflict')
    if (!canAddDocument(actor, meting))
      return refuse('conflict', 'Deze meting is gestopt. Er kunnen geen documenten meer bij.')
    if (meting._count.documenten >= MEESTE_DOCUMENTEN)
      return refuse(
        'conflict',
        `Er staan al ${MEESTE_DOCUMENTEN} documenten bij deze meting. Verwijder er eerst een.`,
      )
    await tx.loonwaardedocument.create({ data: { ...rij, doorId: actor.accountId, aangemaaktOp: now() } })
    await emit({ type: 'loonwaardedocument.toegevoegd', onderwerp: id, gegevens: { metingId, grootte } })
    return done({ isNieuw: true })
  })
}
