import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import type { ZoekDocument, ZoekIndex } from '#search/indexes/index-definition.ts'
import { drain } from '#search/sync/index-batch.server.ts'
import { indexExists } from '#search/sync/index-exists.server.ts'
import { sendChanges } from '#search/sync/send-changes.server.ts'
import type { SyncContext } from '#search/sync/sync-context.ts'
import { mustRunTask } from '#search/sync/wait-task.server.ts'

const BATCH = 1_000

export type RebuildProgress = (progress: { index: ZoekIndex; gedaan: number; totaal: number }) => void

/**
 * Fills a new index beside the live one and puts it in its place, so that searching goes on meanwhile. Changes that come
 * in during the work are brought to both, so that the live one stays fresh and the new one misses nothing. Call it under
 * the sync lock; a run that was cut off leaves only a half index that the next run throws away. Returns the number of
 * documents. Throws SearchAway, or the error of the database.
 */
export async function rebuild(
  context: SyncContext,
  index: ZoekIndex,
  onProgress: RebuildProgress = () => {},
): Promise<number> {
  const { db, client, log, nu } = context
  const definition = INDEXEN[index]
  const live = indexUid(client.prefix, definition)
  const nieuw = `${live}_nieuw`
  if (await indexExists(client, nieuw)) await mustRunTask(context, (meili) => meili.deleteIndex(nieuw))
  await mustRunTask(context, (meili) => meili.createIndex(nieuw, { primaryKey: 'id' }))
  await mustRunTask(context, (meili) => meili.index(nieuw).updateSettings(definition.settings))

  const isLive = await indexExists(client, live)
  const also = { index, uid: nieuw }
  const totaal = await definition.count(db, nu())
  let gedaan = 0
  for (let after: string | null = null; ;) {
    const gelezen = await definition.documentsAfter(db, after, BATCH, nu())
    const documents = gelezen.flatMap((een): ZoekDocument[] => ('document' in een ? [een.document] : []))
    const refused = await sendChanges(
      context,
      nieuw,
      documents.map((document) => ({ id: document.id, document })),
    )
    await requeue(context, index, [
      ...gelezen.flatMap((een) => ('fout' in een ? [een.rowId] : [])),
      ...[...refused.keys()].map((id) => definition.rowId(id)),
    ])
    gedaan += documents.length - refused.size
    onProgress({ index, gedaan, totaal })
    // Without a live index there is nothing to keep fresh: sending to it would make one without settings.
    if (isLive) await drain(context, also)
    after = gelezen.at(-1)?.rowId ?? null
    if (gelezen.length < BATCH || after === null) break
  }
  await mustRunTask(context, (meili) =>
    meili.swapIndexes([
      isLive ? { indexes: [live, nieuw], rename: false } : { indexes: [nieuw, live], rename: true },
    ]),
  )
  if (isLive) await mustRunTask(context, (meili) => meili.deleteIndex(nieuw))
  await removeOldVersions(context, index)
  log.info({ event: 'zoekindex.herbouwd', index, aantal: gedaan })
  return gedaan
}

/** What could not go in now is a change that still has to be carried over, with its reason in the outbox. */
async function requeue({ db }: SyncContext, index: ZoekIndex, rowIds: string[]): Promise<void> {
  if (rowIds.length === 0) return
  await db.zoekWijziging.createMany({ data: rowIds.map((documentId) => ({ index, documentId })) })
}

async function removeOldVersions(context: SyncContext, index: ZoekIndex): Promise<void> {
  const { client } = context
  const live = indexUid(client.prefix, INDEXEN[index])
  const version = new RegExp(`^${index}_v\\d+(?:_nieuw)?$`)
  const { results } = await client.manage((meili) => meili.getRawIndexes({ limit: 1_000 }))
  for (const { uid } of results) {
    if (uid === live || !uid.startsWith(client.prefix) || !version.test(uid.slice(client.prefix.length)))
      continue
    await mustRunTask(context, (meili) => meili.deleteIndex(uid))
  }
}
