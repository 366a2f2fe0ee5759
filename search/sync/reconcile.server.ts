import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import type { ZoekDocument, ZoekIndex } from '#search/indexes/index-definition.ts'
import type { SyncContext } from '#search/sync/sync-context.ts'

const PAGE = 1_000

/** Numbers of documents: not in the index, in it with old content, and in it though they may not be. */
export type Verschillen = { ontbreekt: number; verouderd: number; teveel: number }

/**
 * Compares both sides, id and `stand`, and puts every difference in the outbox, so that the sync repairs it in the usual
 * way. A change that is still under way counts as a difference too; repairing it twice does no harm.
 */
export async function reconcile(context: SyncContext, index: ZoekIndex): Promise<Verschillen> {
  const { db, nu } = context
  const definition = INDEXEN[index]
  const inEngine = await readEngine(context, index)
  const verschillen: Verschillen = { ontbreekt: 0, verouderd: 0, teveel: 0 }
  const repair: string[] = []
  for (let after: string | null = null; ;) {
    context.signal.throwIfAborted()
    const standen = await definition.readStanden(db, after, PAGE, nu())
    for (const { id, stand } of standen) {
      const documentId = definition.documentId(id)
      const found = inEngine.get(documentId)
      inEngine.delete(documentId)
      if (found === stand) continue
      verschillen[found === undefined ? 'ontbreekt' : 'verouderd'] += 1
      repair.push(id)
    }
    after = standen.at(-1)?.id ?? null
    if (standen.length < PAGE || after === null) break
  }
  verschillen.teveel = inEngine.size
  repair.push(...[...inEngine.keys()].map((documentId) => definition.rowId(documentId)))
  for (let begin = 0; begin < repair.length; begin += PAGE) {
    await db.zoekWijziging.createMany({
      data: repair.slice(begin, begin + PAGE).map((documentId) => ({ index, documentId })),
    })
  }
  return verschillen
}

async function readEngine({ client, signal }: SyncContext, index: ZoekIndex): Promise<Map<string, string>> {
  const uid = indexUid(client.prefix, INDEXEN[index])
  const found = new Map<string, string>()
  for (let offset = 0; ; offset += PAGE) {
    signal.throwIfAborted()
    const { results, total } = await client.manage((meili) =>
      meili.index(uid).getDocuments<ZoekDocument>({ offset, limit: PAGE, fields: ['id', 'stand'] }),
    )
    for (const { id, stand } of results) found.set(id, stand)
    if (offset + PAGE >= total) return found
  }
}
