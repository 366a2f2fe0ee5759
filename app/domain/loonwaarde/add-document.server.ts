import type { Actor } from '#app/platform/actor.ts'
import {
  dropFile,
  keepFile,
  readReceived,
  removeFile,
  type Ontvangen,
} from '#app/platform/bestand/bestanden.server.ts'
import { cleanBestandsnaam, readBestandstype } from '#app/platform/bestand/bestandstype.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isUniqueViolation } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { ANDER_TYPE, MEESTE_DOCUMENTEN, type DocumentSoort } from './document.ts'
import { canAddDocument } from './policy.ts'
import { loonwaardeScope } from './scope.server.ts'

type Invoer = { id: string; metingId: string; soort: DocumentSoort; bestand: Ontvangen & { naam: string } }

/**
 * Keeps a received file with a measurement. The file has its place before the row that names it exists: dying in between leaves
 * a file without a row, which the upkeep removes, and never a row without a file. A form that is sent twice keeps one. Refused
 * with 'invalid' for another kind of file (by content), 'conflict' when there are too many; the file is gone then.
 */
export async function addDocument(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  { id, metingId, soort, bestand }: Invoer,
): Promise<Result<null>> {
  const type = readBestandstype(await readReceived(bestand.id))
  if (!type) {
    await dropFile(bestand.id)
    return refuse('invalid', ANDER_TYPE)
  }
  await keepFile(bestand.id)
  const result = await writeRow(actor, {
    id,
    metingId,
    soort,
    naam: cleanBestandsnaam(bestand.naam, type),
    type,
    grootte: bestand.grootte,
    sha256: bestand.sha256,
    bestandId: bestand.id,
  })
  if (!result.ok || !result.data.isNieuw) await removeFile(bestand.id)
  return result.ok ? done(null) : result
}

type Rij = {
  id: string
  metingId: string
  soort: DocumentSoort
  naam: string
  type: string
  grootte: number
  sha256: string
  bestandId: string
}

async function writeRow(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  rij: Rij,
): Promise<Result<{ isNieuw: boolean }>> {
  const { id, metingId, grootte } = rij
  try {
    return await inTransaction<{ isNieuw: boolean }>(actor, async (tx, emit) => {
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
  } catch (error) {
    // The same form twice at the same moment: the other one keeps its file.
    if (isUniqueViolation(error, 'loonwaardedocument_pkey') || isUniqueViolation(error, 'id'))
      return done({ isNieuw: false })
    await removeFile(rij.bestandId)
    throw error
  }
}
