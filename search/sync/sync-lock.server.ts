import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

// Any constant will do, as long as nothing else in this database takes the same advisory lock.
const SYNC_LOCK = 61_402_027

const ASK_AGAIN_MS = 250
const CONNECT_TIMEOUT_MS = 3_000
const QUERY_TIMEOUT_MS = 5_000

export type SyncLock = {
  /** Runs `work` when nobody else holds the lock; returns false, without waiting, when somebody does. */
  tryRun(work: (signal: AbortSignal) => Promise<void>): Promise<boolean>
  /** Runs `work` as soon as the lock is free. */
  run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>
  close(): Promise<void>
}

type Connection = {
  client: pg.Client
  /** Aborted when the connection is lost or the process stops: the lock can be somebody else's by then. */
  ended: AbortController
}

/**
 * One carrier of changes at a time, over all processes: two could bring an old and a new state of one document to the
 * engine in the wrong order. The lock belongs to a connection of its own, so PostgreSQL frees it when a process dies. The
 * signal that `work` gets is aborted when that connection is lost, or when `stopping` is.
 */
export function createSyncLock(databaseUrl: string, stopping: AbortSignal): SyncLock {
  let current: Connection | null = null

  return {
    async tryRun(work) {
      const held = await take()
      if (!held) return false
      await keep(held, work)
      return true
    },
    async run(work) {
      for (;;) {
        const held = await take()
        if (held) return keep(held, work)
        await sleep(ASK_AGAIN_MS, undefined, { signal: stopping })
      }
    },
    async close() {
      await current?.client.end().catch(() => {})
      current = null
    },
  }

  async function take(): Promise<Connection | null> {
    stopping.throwIfAborted()
    const connection = current ?? (await connect())
    try {
      const { rows } = await connection.client.query<{ taken: boolean }>(
        'SELECT pg_try_advisory_lock($1) AS taken',
        [SYNC_LOCK],
      )
      return rows[0]?.taken ? connection : null
    } catch (error) {
      drop(connection)
      throw error
    }
  }

  async function keep<T>(held: Connection, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    try {
      return await work(held.ended.signal)
    } finally {
      await held.client.query('SELECT pg_advisory_unlock($1)', [SYNC_LOCK]).catch(() => drop(held))
    }
  }

  async function connect(): Promise<Connection> {
    const client = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'wsp-zoek-sync',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: QUERY_TIMEOUT_MS,
      keepAlive: true,
    })
    const connection = { client, ended: new AbortController() }
    const onStop = () => connection.ended.abort(stopping.reason)
    stopping.addEventListener('abort', onStop, { once: true })
    client.on('error', () => drop(connection))
    client.on('end', () => {
      stopping.removeEventListener('abort', onStop)
      drop(connection)
    })
    await client.connect()
    current = connection
    return connection
  }

  function drop(connection: Connection) {
    if (current === connection) current = null
    connection.ended.abort(new Error('the connection that holds the sync lock is lost'))
    connection.client.end().catch(() => {})
  }
}
