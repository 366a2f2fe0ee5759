import pg from 'pg'

const CONNECT_TIMEOUT_MS = 3_000
/** A whole batch on a busy machine; a page never waits for it. */
const QUERY_TIMEOUT_MS = 30_000

export type Listener = { client: pg.Client; close(): void }

/**
 * A connection of its own that reads and listens. `onEnd` says that it is lost: every query then throws. It closes when
 * `signal` is aborted.
 */
export async function connectListener(
  databaseUrl: string,
  signal: AbortSignal,
  kanaal: string,
  { onMessage, onEnd }: { onMessage: (message: string) => void; onEnd: () => void },
): Promise<Listener> {
  signal.throwIfAborted()
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'wsp-scan',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    statement_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    // A date is read as text.
    options: '-c datestyle=ISO',
  })
  const close = () => {
    signal.removeEventListener('abort', close)
    client.end().catch(() => {})
  }
  client.on('error', onEnd)
  client.on('end', onEnd)
  client.on('notification', ({ payload }) => onMessage(payload ?? ''))
  signal.addEventListener('abort', close)
  try {
    await client.connect()
    await client.query(`LISTEN ${client.escapeIdentifier(kanaal)}`)
  } catch (error) {
    close()
    throw error
  }
  return { client, close }
}

/** Throws when the server does not answer in time: a connection can be gone without a word. */
export async function heartbeat(client: pg.Client, timeoutMs: number): Promise<void> {
  const query: pg.QueryConfig & { query_timeout: number } = { text: 'SELECT 1', query_timeout: timeoutMs }
  await client.query(query)
}
