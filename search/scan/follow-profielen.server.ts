import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { Taxonomie } from '#search/matching/model.ts'
import { createProfielScan, type ProfielScan } from '#search/matching/scan/profiel-scan.ts'
import {
  readProfielenAfter,
  readProfielenById,
  readStanden,
  readTermen,
  type LeesRijen,
} from '#search/query/read-profielen.server.ts'
import { connectListener, heartbeat } from '#search/scan/listen.server.ts'
import { createWijzigingen } from '#search/scan/wijzigingen.ts'
import type { SearchLog } from '#search/search-log.ts'

/** The channel on which the database names each changed profile; see the migration meld_profielwijziging. */
const KANAAL = 'profielwijziging'

const BATCH = 2_000
const CHANGED_BATCH = 500
/** A connection that is silently gone is noticed within twice this time. */
const HARTSLAG_MS = 2_000
const RECONCILE_EVERY_MS = 5 * 60_000
/** A change that waits longer than this to be read makes the whole scan untrustworthy. */
const LONGEST_LAG_MS = 2_000
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 5_000

export type ProfielVolger = {
  readonly scan: ProfielScan
  /** Loaded, in touch with the database, and without a change that waits. Otherwise nobody may answer from it. */
  isVers(): boolean
  /** Connected and reading: it will be up to date sooner than anybody else can read everything. */
  isLezend(): boolean
  stop(): Promise<void>
}

/**
 * Fills a scan with all visible profiles and keeps it equal to the database: each commit names the profiles that it
 * changed, and those are read again. After a lost connection, and now and then, ids and versions are compared, so that
 * nothing that was missed stays missed. It tries for ever; `isVers` says whether it succeeds.
 */
export function followProfielen({
  databaseUrl,
  log,
}: {
  databaseUrl: string
  log: SearchLog
}): ProfielVolger {
  const scan = createProfielScan({ term: () => undefined })
  const stopping = new AbortController()
  const wijzigingen = createWijzigingen()
  let inTouch = false
  let isLezend = false
  const running = keepFollowing()

  return {
    scan,
    isVers: () => inTouch && wijzigingen.lagMs() < LONGEST_LAG_MS,
    isLezend: () => isLezend,
    async stop() {
      stopping.abort()
      await running
    },
  }

  async function keepFollowing(): Promise<void> {
    let pause = FIRST_PAUSE_MS
    let isFailing = false
    while (!stopping.signal.aborted) {
      try {
        await follow(() => {
          if (isFailing) log.info({ event: 'scan.hersteld', aantal: scan.size })
          isFailing = false
          pause = FIRST_PAUSE_MS
        })
      } catch (error) {
        if (stopping.signal.aborted) break
        // Said once: what is away stays away for a while.
        if (!isFailing) log.warn({ event: 'scan.wacht', ...describe(error) })
        isFailing = true
      }
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {})
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    }
  }

  /** One connection's life. Ends by throwing. */
  async function follow(onInTouch: () => void): Promise<void> {
    wijzigingen.clear()
    const connection = await connectListener(databaseUrl, stopping.signal, KANAAL, {
      onMessage: wijzigingen.note,
      onEnd() {
        inTouch = false
        wijzigingen.wake()
      },
    })
    try {
      // It listens already: what changes during the reading is read once more.
      await syncAll(connection.client)
      await drain(connection.client)
      inTouch = true
      onInTouch()
      let syncedAt = performance.now()
      for (;;) {
        await wijzigingen.next(HARTSLAG_MS)
        if (wijzigingen.isEmpty()) await heartbeat(connection.client, HARTSLAG_MS)
        await drain(connection.client)
        if (performance.now() - syncedAt < RECONCILE_EVERY_MS) continue
        await syncAll(connection.client)
        syncedAt = performance.now()
      }
    } finally {
      inTouch = false
      connection.close()
    }
  }

  async function drain(client: pg.Client): Promise<void> {
    while (!wijzigingen.isEmpty()) {
      const { alles, ids } = wijzigingen.take()
      if (alles) await syncAll(client)
      else await readAgain(client, ids)
      wijzigingen.done()
    }
  }

  async function syncAll(client: pg.Client): Promise<void> {
    isLezend = true
    try {
      await compareAll(client)
    } finally {
      isLezend = false
    }
  }

  async function compareAll(client: pg.Client): Promise<void> {
    const termen = await readTermen(rijenVan(client))
    const taxonomie: Taxonomie = { term: (id) => termen.get(id) }
    scan.useTaxonomie(taxonomie)
    if (scan.size === 0) return loadAll(client)
    const weg = new Set(scan.ids())
    const anders: string[] = []
    for (const { id, stand } of await readStanden(rijenVan(client), new Date())) {
      weg.delete(id)
      if (scan.standOf(id) !== stand) anders.push(id)
    }
    for (const id of weg) scan.remove(id)
    await readAgain(client, anders)
    if (anders.length + weg.size > 0)
      log.info({ event: 'scan.bijgewerkt', gelezen: anders.length, verwijderd: weg.size, aantal: scan.size })
  }

  async function loadAll(client: pg.Client): Promise<void> {
    const begin = performance.now()
    for (let after: string | null = null; ;) {
      stopping.signal.throwIfAborted()
      const gelezen = await readProfielenAfter(rijenVan(client), after, BATCH, new Date())
      for (const { profiel, zichtbaarTot, stand } of gelezen) scan.upsert(profiel, zichtbaarTot, stand)
      after = gelezen.at(-1)?.profiel.id ?? null
      if (gelezen.length < BATCH || after === null) break
    }
    log.info({ event: 'scan.geladen', aantal: scan.size, ms: Math.round(performance.now() - begin) })
  }

  async function readAgain(client: pg.Client, ids: readonly string[]): Promise<void> {
    for (let begin = 0; begin < ids.length; begin += CHANGED_BATCH) {
      stopping.signal.throwIfAborted()
      const deel = ids.slice(begin, begin + CHANGED_BATCH)
      const gelezen = await readProfielenById(rijenVan(client), deel, new Date())
      const over = new Set(deel)
      for (const { profiel, zichtbaarTot, stand } of gelezen) {
        over.delete(profiel.id)
        scan.upsert(profiel, zichtbaarTot, stand)
      }
      for (const id of over) scan.remove(id)
    }
  }
}

/** The message can quote what was read, so it stays out of the log. */
function describe(error: unknown): Record<string, unknown> {
  const { name, code } = error as { name?: string; code?: string }
  return { soort: name, foutcode: code }
}

function rijenVan(client: pg.Client): LeesRijen {
  return async <R>(sql: string, waarden: unknown[]) => (await client.query(sql, waarden)).rows as R[]
}
