import pg from 'pg'

const FRESH_MS = 1_000

/**
 * Asks the database on its own connection whether it answers within a second, so that a pool full of slow pages
 * does not look like a dead database. Checks within the same second share one question.
 */
export function createHealthCheck(databaseUrl: string) {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: 1_000,
    query_timeout: 1_000,
    application_name: 'wsp-gezond',
  })
  // A connection that breaks while idle is replaced at the next check.
  pool.on('error', () => {})
  let askedAt = -Infinity
  let answer = Promise.resolve(false)
  return {
    check(): Promise<boolean> {
      if (performance.now() - askedAt > FRESH_MS) {
        askedAt = performance.now()
        answer = pool.query('SELECT 1').then(
          () => true,
          () => false,
        )
      }
      return answer
    },
    close: () => pool.end(),
  }
}
