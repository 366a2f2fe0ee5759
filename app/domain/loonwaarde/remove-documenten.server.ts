import { SYSTEEM, type Actor } from '#app/platform/actor.ts'
import { removeFile } from '#app/platform/bestand/bestanden.server.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addMonths } from '#app/platform/form-values.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { DOCUMENT_BEWAAR_MAANDEN } from './document.ts'
import { canReadDocumenten } from './policy.ts'
import { loonwaardeScope } from './scope.server.ts'

/** Removes a document: first its row, then its file, so that no row ever names a file that is gone. A notice to the gemeente is kept. */
export async function removeDocument(
  actor: Actor,
  { id, metingId }: { id: string; metingId: string },
): Promise<Result<null>> {
  if (actor.rol !== 'systeem' && !canReadDocumenten(actor)) return refuse('not-found')
  const result = await inTransaction(actor, async (tx, emit) => {
    const document = await tx.loonwaardedocument.findFirst({
      where: { id, metingId, meting: loonwaardeScope(actor) },
      select: { bestandId: true, soort: true },
    })
    if (!document) return refuse('not-found')
    if (document.soort === 'melding' && actor.rol !== 'systeem')
      return refuse(
        'conflict',
        'Een melding aan de gemeente blijft bewaard. Maak een nieuwe als er iets niet klopt.',
      )
    const { count } = await tx.loonwaardedocument.deleteMany({ where: { id } })
    if (count === 0) return refuse('conflict', 'Dit document was al verwijderd.')
    await emit({ type: 'loonwaardedocument.verwijderd', onderwerp: id, gegevens: { metingId } })
    return done(document)
  })
  if (!result.ok) return result
  await removeFile(result.data.bestandId)
  return done(null)
}

/** Removes the documents of measurements that ended DOCUMENT_BEWAAR_MAANDEN ago. Safe to run twice; answers how many. */
export async function removeOldDocumenten(): Promise<number> {
  const rijen = await db().loonwaardedocument.findMany({
    where: { meting: { eindeOp: { lt: dateOnly(addMonths(today(), -DOCUMENT_BEWAAR_MAANDEN)) } } },
    orderBy: { id: 'asc' },
    take: 500,
    select: { id: true, metingId: true },
  })
  let aantal = 0
  for (const rij of rijen) if ((await removeDocument(SYSTEEM, rij)).ok) aantal++
  return aantal
}
