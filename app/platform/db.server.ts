import { createDb } from '#prisma/client.ts'
import type { Prisma, PrismaClient } from '#prisma/generated/client.ts'
import { config } from '#app/platform/config.server.ts'

let client: PrismaClient | undefined

/**
 * PostgreSQL is away or too slow. It has the shape of a route error response, so that a page that rises with it is
 * answered as 503, "come back soon", and not as a fault of ours.
 */
export class DatabaseAway extends Error {
  readonly status = 503
  readonly statusText = 'Even niet bereikbaar'
  readonly internal = false
  readonly data = null
  constructor(cause: unknown) {
    super('the database is away', { cause })
    this.name = 'DatabaseAway'
  }
}

/** The one database client of this process. Reads go through it; writes go through inTransaction. */
export function db(): PrismaClient {
  client ??= withAwayErrors(createDb(config().db.url))
  return client
}

function withAwayErrors(plain: PrismaClient): PrismaClient {
  const extended = plain.$extends({
    query: {
      $allOperations: ({ args, query }) =>
        query(args).catch((error: unknown) => {
          throw asAway(error)
        }),
    },
  })
  return extended as unknown as PrismaClient
}

/** The error itself, or DatabaseAway when that is what it means. */
export function asAway(error: unknown): unknown {
  return error instanceof DatabaseAway || !isDatabaseAway(error) ? error : new DatabaseAway(error)
}

export type Tx = Prisma.TransactionClient

export async function closeDb(): Promise<void> {
  await client?.$disconnect()
  client = undefined
}

/** True when the error is the violation of this unique constraint. Prisma on a driver adapter hides the name deep. */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  if (!(error instanceof Error) || (error as { code?: string }).code !== 'P2002') return false
  return JSON.stringify((error as { meta?: unknown }).meta ?? {}).includes(constraint)
}

/** True when PostgreSQL is away or too slow: the page is a 503, not a bug. */
function isDatabaseAway(error: unknown): boolean {
  const seen = new Set<unknown>()
  let current: unknown = error
  while (current instanceof Object && !seen.has(current)) {
    seen.add(current)
    const { code, name, message } = current as { code?: unknown; name?: unknown; message?: unknown }
    if (typeof code === 'string' && AWAY_CODES.has(code)) return true
    if (
      name === 'DriverAdapterError' &&
      /DatabaseNotReachable|ConnectionClosed|SocketTimeout/.test(String(message))
    )
      return true
    if (typeof message === 'string' && AWAY_TEXT.test(message)) return true
    current = (current as { cause?: unknown }).cause
  }
  return false
}

// Prisma: cannot reach / timed out / closed / pool timeout. PostgreSQL: starting up, shutting down, crash, cancelled by time-out.
const AWAY_CODES = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '57014',
  '08006',
  '08001',
  '53300',
])
const AWAY_TEXT =
  /Connection terminated|timeout exceeded when trying to connect|the database system is|Can't reach database server|server closed the connection/i
