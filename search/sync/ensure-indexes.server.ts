import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import { ZOEK_INDEXEN } from '#search/indexes/index-definition.ts'
import { applySettings } from '#search/sync/apply-settings.server.ts'
import { indexExists } from '#search/sync/index-exists.server.ts'
import { rebuild } from '#search/sync/rebuild.server.ts'
import { reconcile } from '#search/sync/reconcile.server.ts'
import type { SyncContext } from '#search/sync/sync-context.ts'

/**
 * Brings every index to where it must be at the start of the worker: one that is missing, or empty while the database is
 * not, is built; of the others the settings are set right and the differences are put in the outbox. Under the sync lock.
 */
export async function ensureIndexes(context: SyncContext): Promise<void> {
  const { client, db, log, nu } = context
  for (const index of ZOEK_INDEXEN) {
    const definition = INDEXEN[index]
    const uid = indexUid(client.prefix, definition)
    if (!(await indexExists(client, uid))) {
      await rebuild(context, index)
      continue
    }
    if (await applySettings(context, uid, definition.settings))
      log.info({ event: 'zoekindex.instellingen', index })
    const { numberOfDocuments } = await client.manage((meili) => meili.index(uid).getStats())
    if (numberOfDocuments === 0 && (await definition.count(db, nu())) > 0) await rebuild(context, index)
    else await reconcileAndLog(context, index)
  }
}

/** Safe to run at any time; the differences are repaired by the sync. */
export async function reconcileAll(context: SyncContext): Promise<void> {
  for (const index of ZOEK_INDEXEN) await reconcileAndLog(context, index)
}

async function reconcileAndLog(context: SyncContext, index: (typeof ZOEK_INDEXEN)[number]): Promise<void> {
  const verschillen = await reconcile(context, index)
  const { ontbreekt, verouderd, teveel } = verschillen
  if (ontbreekt + verouderd + teveel > 0)
    context.log.info({ event: 'zoekindex.verschillen', index, ...verschillen })
}

/** False when an index is gone while the worker runs, for instance because the engine lost its disk. */
export async function areIndexesThere({ client }: Pick<SyncContext, 'client'>): Promise<boolean> {
  for (const index of ZOEK_INDEXEN) {
    if (!(await indexExists(client, indexUid(client.prefix, INDEXEN[index])))) return false
  }
  return true
}
