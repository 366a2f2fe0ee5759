import { ZOEK_INDEXEN, type ZoekIndex } from '#search/indexes/index-definition.ts'
import type { SearchLog } from '#search/search-log.ts'
import { rebuild, type RebuildProgress } from '#search/sync/rebuild.server.ts'
import { createSyncLock } from '#search/sync/sync-lock.server.ts'
import { SYSTEEM } from '#app/platform/actor.ts'
import { config } from '#app/platform/config.server.ts'
import { done } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { syncContext } from '#app/worker/zoek-sync.server.ts'

export type RebuildOptions = {
  /** Without it all of them. */
  indexen?: readonly ZoekIndex[]
  onProgress?: RebuildProgress
  signal?: AbortSignal
  log?: SearchLog
}

/** The job that a beheerder asks for. */
export async function rebuildZoekindex(): Promise<void> {
  await rebuildIndexen()
}

/**
 * Builds indexes anew beside the live ones while the portal runs, and records that it was done. The sync waits meanwhile;
 * the rebuild carries the changes itself. Returns the number of documents. Throws SearchAway when the engine goes away:
 * the live indexes are then as they were.
 */
export async function rebuildIndexen(options: RebuildOptions = {}): Promise<number> {
  const { indexen = ZOEK_INDEXEN, onProgress, signal = new AbortController().signal, log } = options
  const lock = createSyncLock(config().db.url, signal)
  try {
    const aantal = await lock.run(async (held) => {
      let totaal = 0
      const context = { ...syncContext(held), ...(log && { log }) }
      for (const index of indexen) totaal += await rebuild(context, index, onProgress)
      return totaal
    })
    await inTransaction(SYSTEEM, async (_tx, emit) => {
      await emit({ type: 'zoekindex.herbouwd', onderwerp: indexen.join(','), gegevens: { aantal } })
      return done(null)
    })
    return aantal
  } finally {
    await lock.close()
  }
}
