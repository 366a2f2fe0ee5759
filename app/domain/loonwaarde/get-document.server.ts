import type { Readable } from 'node:stream'
import type { Actor } from '#app/platform/actor.ts'
import { openFile } from '#app/platform/bestand/bestanden.server.ts'
import { db } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { canReadDocumenten } from './policy.ts'
import { loonwaardeScope } from './scope.server.ts'

/** The documents of a measurement, newest first; none for who may not read them. */
export async function listDocumenten(actor: Actor, metingId: string) {
  if (!canReadDocumenten(actor)) return []
  const rijen = await db().loonwaardedocument.findMany({
    where: { metingId, meting: loonwaardeScope(actor) },
    orderBy: [{ aangemaaktOp: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      soort: true,
      naam: true,
      grootte: true,
      sha256: true,
      nummer: true,
      aangemaaktOp: true,
      door: { select: { naam: true } },
    },
  })
  return rijen.map(({ aangemaaktOp, door, ...rij }) => ({
    ...rij,
    op: aangemaaktOp.toISOString(),
    door: door?.naam ?? null,
  }))
}

/**
 * Opens a document to send, with a line in the audit log for each time. Refused with 'not-found' outside the scope, and when the
 * file is lost, which is logged.
 */
export async function openDocument(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  { id, metingId }: { id: string; metingId: string },
): Promise<Result<{ naam: string; type: string; grootte: number; inhoud: Readable }>> {
  if (!canReadDocumenten(actor)) return refuse('not-found')
  return inTransaction(actor, async (tx, emit) => {
    const document = await tx.loonwaardedocument.findFirst({
      where: { id, metingId, meting: loonwaardeScope(actor) },
      select: { naam: true, type: true, grootte: true, bestandId: true },
    })
    if (!document) return refuse('not-found')
    const { bestandId, ...rest } = document
    const inhoud = await openFile(bestandId)
    if (!inhoud) {
      log.error({ event: 'bestand.kwijt', bestandId })
      return refuse('not-found')
    }
    await emit({ type: 'loonwaardedocument.gelezen', onderwerp: id, gegevens: { metingId } })
    return done({ ...rest, inhoud })
  })
}
