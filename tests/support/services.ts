import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startServices } from '#app/server/services.ts'
import { fillDatabase } from '#tests/support/fill-database.ts'
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
    await fillDatabase(owner.href)
    const { adminUrl, meiliUrl, meiliKey } = services
    const logDir = join(dataDir, 'log')
    project.provide('services', { adminUrl, templateUrl: owner.href, meiliUrl, meiliKey, logDir })
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}
