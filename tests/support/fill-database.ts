import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import PgBoss from 'pg-boss'
import { ensureQueues } from '#app/platform/jobs.server.ts'
import { createDb } from '#prisma/client.ts'
import { loadReferenceData } from '#prisma/seed/load-reference-data.ts'

/** A database with everything but people in it: migrated, with the reference data and the queues. */
export async function fillDatabase(url: string): Promise<void> {
  // By its command: the schema engine finds its WebAssembly file in a way that only Node itself offers.
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'prisma/migrate.ts', 'deploy'], {
    env: { ...process.env, DATABASE_URL: url },
  })
  const db = createDb(url, { maxConnections: 1, statementTimeoutMs: 0 })
  await loadReferenceData(db)
  await db.$disconnect()
  const boss = new PgBoss({ connectionString: url, max: 1, supervise: false, schedule: false })
  await boss.start()
  await ensureQueues(boss)
  await boss.stop({ graceful: false })
}
