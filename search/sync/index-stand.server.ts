import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import { ZOEK_INDEXEN, type ZoekIndex } from '#search/indexes/index-definition.ts'
import { SearchAway } from '#search/search-away.ts'
import type { SyncContext } from '#search/sync/sync-context.ts'

export type IndexStand = {
  index: ZoekIndex
  /** Documents in the engine; null when the index is not there. */
  inZoekmachine: number | null
  /** Rows of the database that may be found. */
  inDatabase: number
  /** Rows in the outbox, and how many of those were refused at least once. */
  wachtend: number
  metFout: number
}

/** How every index stands against the database. Throws SearchAway. */
export async function getIndexStanden({
  db,
  client,
  nu,
}: Pick<SyncContext, 'db' | 'client' | 'nu'>): Promise<IndexStand[]> {
  const standen: IndexStand[] = []
  for (const index of ZOEK_INDEXEN) {
    const definition = INDEXEN[index]
    const uid = indexUid(client.prefix, definition)
    const [inZoekmachine, inDatabase, wachtend, metFout] = await Promise.all([
      client
        .manage((meili) => meili.index(uid).getStats())
        .then(
          ({ numberOfDocuments }) => numberOfDocuments,
          (error: unknown) => {
            if (error instanceof SearchAway && error.reden === 'geen-index') return null
            throw error
          },
        ),
      definition.count(db, nu()),
      db.zoekWijziging.count({ where: { index } }),
      db.zoekWijziging.count({ where: { index, pogingen: { gt: 0 } } }),
    ])
    standen.push({ index, inZoekmachine, inDatabase, wachtend, metFout })
  }
  return standen
}
