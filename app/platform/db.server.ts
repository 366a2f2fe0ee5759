import { createDb } from '#prisma/client.ts'
import type { Prisma, PrismaClient } from '#prisma/generated/client.ts'
import { config } from '#app/platform/config.server.ts'
import { log } from '#app/platform/log.server.ts'

// A page waits this long for one statement. Everything a page asks takes milliseconds: longer means trouble.
const STATEMENT_TIMEOUT_MS = 4_000

let client: PrismaClient | undefined

/**
 * PostgreSQL is away or too slow. It has the shape of a route error response, so that a page that rises with it is
 * answered as 503, "come back soon", and not as a fault of ours. It is no Error on purpose: React Router replaces
 * every Error by a nameless one before the page is made. All fields go to the browser, so the cause is not a field.
 */
export class DatabaseAway {
  readonly status = 503
  readonly statusText = 'Even niet bereikbaar'
  readonly internal = false
  readonly data = null
  readonly #cause: unknown

  constructor(cause: unknown) {
    this.#cause = cause
  }

  get cause(): unknown {
    return this.#cause
  }

  get name(): string {
    return 'DatabaseAway'
  }
}

/** The one database client of this process. Reads go through it; writes go through inTransaction. */
export function db(): PrismaClient {
  client ??= withAwayErrors(createDb(config().db.url, { statementTimeoutMs: STATEMENT_TIMEOUT_MS }))
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

/** The error itself, or DatabaseAway when that is what it means; that is logged here, because no page will. */
export function asAway(error: unknown): unknown {
  if (error instanceof DatabaseAway || !isDatabaseAway(error)) return error
  const codes = [...causesOf(error)].map(({ code }) => code).filter((code) => typeof code === 'string')
  log.warn({ event: 'database.weg', soort: (error as Error).name, foutcode: codes.at(-1) })
  return new DatabaseAway(error)
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

/** True when the error is the violation of this exclusion constraint, for which Prisma has no code of its own. */
export function isExclusionViolation(error: unknown, constraint: string): boolean {
  for (const { message, ...rest } of causesOf(error)) {
    const text = `${typeof message === 'string' ? message : ''} ${JSON.stringify(rest)}`
    if (text.includes('23P01') && text.includes(constraint)) return true
  }
  return false
}

/** True when PostgreSQL is away or too slow: the page is a 503, not a bug. */
function isDatabaseAway(error: unknown): boolean {
  for (const { code, message } of causesOf(error)) {
    if (typeof code === 'string' && AWAY_CODES.has(code)) return true
    if (typeof message === 'string' && AWAY_TEXT.test(message)) return true
  }
  return false
}

/** The error and what it came from; Prisma on a driver adapter keeps that in `meta`. */
function* causesOf(error: unknown) {
  const seen = new Set<unknown>()
  for (let current = error; current instanceof Object && !seen.has(current);) {
    seen.add(current)
    const found = current as {
      code?: unknown
      message?: unknown
      cause?: unknown
      meta?: { driverAdapterError?: unknown }
    }
    yield found
    current = found.cause ?? found.meta?.driverAdapterError
  }
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
// What the driver and its adapter say without a code.
const AWAY_TEXT =
  /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout)$|Connection terminated|Query read timeout|is not queryable|timeout exceeded when trying to connect|Can't reach database server|server closed the connection/i
