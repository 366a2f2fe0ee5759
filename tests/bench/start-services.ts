import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServices } from '#app/server/services.ts'
import { fillDatabase } from '#tests/support/fill-database.ts'

export type BenchServices = { beheerUrl: string; stop(): Promise<void> }

/**
 * A portal of its own in a temporary folder, on free ports: PostgreSQL and Meilisearch as the start command brings them,
 * with nobody in it. Its settings are put in the environment, so load the modules of the portal after this.
 */
export async function startBenchServices(meld: (regel: string) => void): Promise<BenchServices> {
  const dataDir = mkdtempSync(join(tmpdir(), 'wsp-bench-'))
  const services = await startServices({ dataDir, log: meld })
  const stop = async () => {
    await services.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await fillDatabase(services.databaseUrl)
  } catch (error) {
    await stop()
    throw error
  }
  Object.assign(process.env, {
    OMGEVING: 'demo',
    DATA_DIR: dataDir,
    DATABASE_URL: services.databaseUrl,
    MEILI_URL: services.meiliUrl,
    MEILI_KEY: services.meiliKey,
    SMTP_URL: services.smtpUrl,
    SESSION_SECRET: randomBytes(32).toString('hex'),
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
  })
  const beheer = new URL(services.adminUrl)
  beheer.pathname = new URL(services.databaseUrl).pathname
  return { beheerUrl: beheer.href, stop }
}
