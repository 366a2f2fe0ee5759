import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import type { IndexDefinition, ZoekIndex } from '#search/indexes/index-definition.ts'
import { SearchAway } from '#search/search-away.ts'
import { indexExists } from '#search/sync/index-exists.server.ts'
import { sendChanges, type Change } from '#search/sync/send-changes.server.ts'
import type { SyncContext } from '#search/sync/sync-context.ts'

const BATCH = 1_000
/** Rows that failed before are tried in small numbers, so that they never stand in the way of new ones. */
const RETRY_BATCH = 100

type Row = { id: bigint; index: string; documentId: string }

export type BatchOptions = {
  /** Rows that failed before, instead of new ones. */
  retry?: boolean
  /** Only the changes of this noun, and into a second index as well: the one that a rebuild is filling. */
  also?: { index: ZoekIndex; uid: string }
}

export type BatchResult = { gelezen: number; mislukt: number }

/**
 * Carries the oldest changes of the outbox to the engine. Documents are read again from the database, and a row leaves
 * the outbox only after the engine has done its task: a crash anywhere means that it is done once more. A row that is
 * refused stays, with the reason. Call it under the sync lock. Throws SearchAway, or the error of the database.
 */
export async function indexBatch(context: SyncContext, options: BatchOptions = {}): Promise<BatchResult> {
  const { retry = false, also } = options
  const rows = await context.db.zoekWijziging.findMany({
    where: { pogingen: retry ? { gt: 0 } : 0, index: also?.index },
    orderBy: retry ? [{ pogingen: 'asc' }, { id: 'asc' }] : { id: 'asc' },
    take: retry ? RETRY_BATCH : BATCH,
    select: { id: true, index: true, documentId: true },
  })
  let mislukt = 0
  for (const [index, group] of groupByIndex(rows)) {
    const definition = index in INDEXEN ? INDEXEN[index as ZoekIndex] : null
    const fouten = definition
      ? await syncGroup(context, definition, group, also?.uid ?? null)
      : new Map(group.map(({ documentId }) => [documentId, 'onbekende index']))
    mislukt += await settle(context, group, fouten)
  }
  return { gelezen: rows.length, mislukt }
}

/** Returns why, per row id that could not be brought over. */
async function syncGroup(
  context: SyncContext,
  definition: IndexDefinition,
  group: Row[],
  alsoUid: string | null,
): Promise<Map<string, string>> {
  const live = indexUid(context.client.prefix, definition)
  // The engine makes an index for a document that has none, without the settings: then nothing could be filtered.
  if (!(await indexExists(context.client, live))) throw new SearchAway('geen-index')
  const fouten = new Map<string, string>()
  const changed = [...new Set(group.map(({ documentId }) => documentId))]
  const leesbaar = changed.filter(isReadable(definition))
  const afhankelijk = (await definition.readAfhankelijken?.(context.db, leesbaar)) ?? []
  const rowIds = [...new Set([...changed, ...afhankelijk.map(({ id }) => id)])]
  const gelezen = await definition.documentsByIds(
    context.db,
    rowIds.filter(isReadable(definition)),
    context.nu(),
  )
  const perRow = new Map(gelezen.map((een) => [een.rowId, een]))
  const changes: Change[] = []
  for (const rowId of rowIds) {
    const een = perRow.get(rowId)
    const id = definition.documentId(rowId)
    // What cannot be shown any more must go, also when its new content is not fit for the index.
    if (een && 'fout' in een) fouten.set(rowId, een.fout)
    changes.push({ id, document: een && 'document' in een ? een.document : null })
  }
  for (const uid of alsoUid ? [live, alsoUid] : [live]) {
    for (const [id, code] of await sendChanges(context, uid, changes)) fouten.set(definition.rowId(id), code)
  }
  // What goes along has no row of its own in the outbox: the row that brought it stays until both are over.
  for (const { id, van } of afhankelijk) {
    const fout = fouten.get(id)
    if (fout) fouten.set(van, fout)
  }
  return fouten
}

// An id of another form cannot be a row, and the database would refuse the whole question.
function isReadable({ naam }: IndexDefinition): (id: string) => boolean {
  return naam === 'term' ? () => true : (id) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
}

async function settle({ db, log }: SyncContext, group: Row[], fouten: Map<string, string>): Promise<number> {
  const done = group.filter(({ documentId }) => !fouten.has(documentId))
  const failed = group.filter(({ documentId }) => fouten.has(documentId))
  if (done.length > 0) await db.zoekWijziging.deleteMany({ where: { id: { in: done.map(({ id }) => id) } } })
  for (const { id, index, documentId } of failed) {
    const laatsteFout = fouten.get(documentId) ?? null
    await db.zoekWijziging.updateMany({ where: { id }, data: { pogingen: { increment: 1 }, laatsteFout } })
    log.warn({ event: 'zoek-sync.geweigerd', index, documentId, fout: laatsteFout })
  }
  return failed.length
}

function groupByIndex(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.index)
    if (group) group.push(row)
    else groups.set(row.index, [row])
  }
  return groups
}

/** Carries over what waits, until a batch is not full. Returns how many rows were read. */
export async function drain(context: SyncContext, also?: BatchOptions['also']): Promise<number> {
  let totaal = 0
  for (;;) {
    const { gelezen } = await indexBatch(context, also ? { also } : {})
    totaal += gelezen
    if (gelezen < BATCH) return totaal
  }
}
