import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client.ts'

export type Db = PrismaClient

export type DbOptions = {
  /** Most connections that this client opens. Web and worker each have their own client. */
  maxConnections?: number
  /** Milliseconds to wait for a connection, from the pool or from a server that does not answer. */
  connectionTimeoutMs?: number
  /**
   * Milliseconds after which the server ends a statement, so that a slow query cannot hold a page. A job that
   * may take longer passes 0: no limit.
   */
  statementTimeoutMs?: number
}

/** Opens a database client on a PostgreSQL url. It connects at the first query; close it with `$disconnect()`. */
export function createDb(
  url: string,
  { maxConnections = 10, connectionTimeoutMs = 3_000, statementTimeoutMs = 10_000 }: DbOptions = {},
): Db {
  const adapter = new PrismaPg({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: connectionTimeoutMs,
    // The server's own limit, and a little later the client's: a server that hangs does not count time.
    statement_timeout: statementTimeoutMs === 0 ? undefined : statementTimeoutMs,
    query_timeout: statementTimeoutMs === 0 ? undefined : statementTimeoutMs + 2_000,
    application_name: 'wsp-portaal',
  })
  return new PrismaClient({ adapter })
}
