import { setTimeout as sleep } from 'node:timers/promises'
import { areIndexesThere, ensureIndexes, reconcileAll } from '#search/sync/ensure-indexes.server.ts'
import { drain, indexBatch } from '#search/sync/index-batch.server.ts'
import type { SyncContext } from '#search/sync/sync-context.ts'
import { createSyncLock } from '#search/sync/sync-lock.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { search } from '#app/platform/search.server.ts'

const TICK_MS = 1_000
const LONGEST_PAUSE_MS = 10_000
const LONGEST_STOP_MS = 5_000
const CHECK_EVERY_MS = 15_000
const RETRY_EVERY_MS = 60_000
const RECONCILE_EVERY_MS = 24 * 3_600_000

/**
 * Carries changes from the outbox to the search engine, about once a second, for as long as the worker runs. The engine
 * and the database may go away and come back: it waits and goes on where it was. `stop` breaks off the work in hand: what
 * the engine has not confirmed is carried again at the next start.
 */
export function startZoekSync(): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const running = keepSyncing(stopping.signal)
  return {
    async stop() {
      stopping.abort()
      // An engine that hangs must not keep the worker from stopping.
      await Promise.race([running, sleep(LONGEST_STOP_MS, undefined, { ref: false })])
    },
  }
}

async function keepSyncing(signal: AbortSignal): Promise<void> {
  const lock = createSyncLock(config().db.url, signal)
  const rounds = createRounds()
  let pause = TICK_MS
  let isFailing = false
  while (!signal.aborted) {
    try {
      await lock.tryRun((held) => rounds.run(syncContext(held)))
      if (isFailing) log.info({ event: 'zoek-sync.hersteld' })
      isFailing = false
      pause = TICK_MS
    } catch (error) {
      if (signal.aborted) break
      // Said once: what is away stays away for a while, and the outbox shows how much waits.
      if (!isFailing) log.warn({ event: 'zoek-sync.wacht', ...describe(error) })
      isFailing = true
      rounds.startOver()
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    }
    await sleep(pause, undefined, { signal }).catch(() => {})
  }
  await lock.close()
}

/** What a round does besides carrying changes depends on how long ago it was done. */
function createRounds() {
  let isReady = false
  let checkedAt = 0
  let retriedAt = 0
  let reconciledAt = 0
  return {
    startOver() {
      isReady = false
    },
    async run(context: SyncContext): Promise<void> {
      const at = performance.now()
      if (isReady && at - checkedAt > CHECK_EVERY_MS) {
        isReady = await areIndexesThere(context)
        checkedAt = at
      }
      if (!isReady) {
        await ensureIndexes(context)
        checkedAt = reconciledAt = at
        isReady = true
      }
      await drain(context)
      if (at - retriedAt > RETRY_EVERY_MS) {
        await indexBatch(context, { retry: true })
        retriedAt = at
      }
      if (at - reconciledAt > RECONCILE_EVERY_MS) {
        await reconcileAll(context)
        reconciledAt = at
      }
    },
  }
}

export function syncContext(signal: AbortSignal): SyncContext {
  return { db: db(), client: search(), log, nu: now, signal }
}

/** The message can quote what was sent, so it stays out of the log. */
function describe(error: unknown): Record<string, unknown> {
  const { name, code, reden } = error as { name?: string; code?: string; reden?: string }
  return { soort: name, fout: code ?? reden }
}
