import { createSearchClient, type SearchClient } from '#search/client.server.ts'
import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import type { ZoekIndex } from '#search/indexes/index-definition.ts'
import type { SyncContext } from '#search/sync/sync-context.ts'
import { now } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'

export const silentLog = { info() {}, warn() {} }

/** What the sync needs, on the database and the index names of this test file. */
export function aSyncContext(overrides: Partial<SyncContext> = {}): SyncContext {
  return {
    db: db(),
    client: createSearchClient({ ...config().search, log: silentLog }),
    log: silentLog,
    nu: now,
    signal: new AbortController().signal,
    ...overrides,
  }
}

/** The ids of the rows whose document is in the live index. */
export async function idsInIndex(client: SearchClient, index: ZoekIndex): Promise<string[]> {
  const definition = INDEXEN[index]
  const { results } = await client.manage((meili) =>
    meili
      .index(indexUid(client.prefix, definition))
      .getDocuments<{ id: string }>({ limit: 5_000, fields: ['id'] }),
  )
  return results.map(({ id }) => definition.rowId(id)).sort()
}

/** Puts a change in the outbox, as an event of the app does. */
export async function aChange(index: string, documentId: string): Promise<bigint> {
  const { id } = await db().zoekWijziging.create({ data: { index, documentId }, select: { id: true } })
  return id
}
