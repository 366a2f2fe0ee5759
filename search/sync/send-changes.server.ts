import { MeilisearchApiError, type EnqueuedTask, type Meilisearch } from 'meilisearch'
import type { ZoekDocument } from '#search/indexes/index-definition.ts'
import type { SyncContext } from '#search/sync/sync-context.ts'
import { runTask, throwWhenFull } from '#search/sync/wait-task.server.ts'

/** What must become of one document; without a document it must go. */
export type Change = { id: string; document: ZoekDocument | null }

/**
 * Brings the changes into one index: one task for what is there and one for what is gone, however many there are. A
 * document that the engine refuses takes its whole task down, so a refused batch is halved until the bad ones are alone.
 * Returns the refused ids with the code of the engine. Throws SearchAway when the engine cannot take anything now.
 */
export async function sendChanges(
  context: SyncContext,
  uid: string,
  changes: Change[],
): Promise<Map<string, string>> {
  const refused = new Map<string, string>()
  const documents = changes.flatMap(({ document }) => document ?? [])
  const gone = changes.flatMap(({ id, document }) => (document === null ? [id] : []))
  // Who must go goes first: that waits for nothing, and a large batch takes seconds.
  await sendHalving(
    gone.map((id) => ({ id })),
    (part) => (meili) => meili.index(uid).deleteDocuments(part.map(({ id }) => id)),
  )
  await sendHalving(documents, (part) => (meili) => meili.index(uid).addDocuments(part, { primaryKey: 'id' }))
  return refused

  async function sendHalving<T extends { id: string }>(
    part: T[],
    enqueue: (part: T[]) => (meili: Meilisearch) => Promise<EnqueuedTask>,
  ): Promise<void> {
    const [first] = part
    if (!first) return
    const code = await trySend(context, enqueue(part))
    if (code === null) return
    if (part.length === 1) {
      refused.set(first.id, code)
      return
    }
    const half = Math.ceil(part.length / 2)
    await sendHalving(part.slice(0, half), enqueue)
    await sendHalving(part.slice(half), enqueue)
  }
}

/** Null when it was done; else the code with which the engine refused it. */
async function trySend(
  context: SyncContext,
  enqueue: (meili: Meilisearch) => Promise<EnqueuedTask>,
): Promise<string | null> {
  try {
    const task = await runTask(context, enqueue)
    throwWhenFull(task)
    return task.status === 'succeeded' ? null : (task.error?.code ?? task.status)
  } catch (error) {
    if (error instanceof MeilisearchApiError) return error.cause?.code ?? String(error.response.status)
    throw error
  }
}
