import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import PgBoss from 'pg-boss'
import type { TestProject } from 'vitest/node'
import { ensureQueues } from '#app/platform/jobs.server.ts'
import { startServices } from '#app/server/services.ts'
import { createDb } from '#prisma/client.ts'
import { loadReferenceData } from '#prisma/seed/load-reference-data.ts'
import { onServer } from '#tests/support/on-server.ts'

export type TestServices = {
  /** Superuser, on the maintenance database. */
  adminUrl: string
  /** The role of the portal, on the template that every test file gets a copy of. */
  templateUrl: string
  meiliUrl: string
  meiliKey: string
  /** Where PostgreSQL and Meilisearch write what happens to them. */
  logDir: string
}

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be extended
  interface ProvidedContext {
    services: TestServices
  }
}

const TEMPLATE = 'wsp_sjabloon'

/** Once per run: PostgreSQL and Meilisearch in a temporary folder, and a database with everything but people in it. */
export default async function startTestServices(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'wsp-integratie-'))
  const services = await startServices({ dataDir, fsync: false, log: (line) => console.warn(line) })
  const stop = async () => {
    await services.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    const owner = new URL(services.databaseUrl)
    await onServer(services.adminUrl, `CREATE DATABASE ${TEMPLATE} OWNER "${owner.username}"`)
    owner.pathname = `/${TEMPLATE}`
    await fillTemplate(owner.href)
    const { adminUrl, meiliUrl, meiliKey } = services
    const logDir = join(dataDir, 'log')
    project.provide('services', { adminUrl, templateUrl: owner.href, meiliUrl, meiliKey, logDir })
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}

async function fillTemplate(url: string): Promise<void> {
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
