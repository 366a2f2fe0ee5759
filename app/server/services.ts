import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createProcessRecord, endLeftovers, type ProcessRecord } from './leftovers.ts'
import { startMeilisearch } from './meilisearch.ts'
import { startPostgres } from './postgres.ts'
import { loadSecrets } from './secrets.ts'
import { startSmtpCatcher } from './smtp-catcher.ts'
import type { Log } from './supervised.ts'

/** Services that already run elsewhere, so that no embedded one is started for them. */
export type ExternalServices = {
  databaseUrl?: string
  meiliUrl?: string
  meiliKey?: string
  smtpUrl?: string
}

export type Services = {
  databaseUrl: string
  /** Superuser of the embedded PostgreSQL, to make databases with; for an external one the same as databaseUrl. */
  adminUrl: string
  meiliUrl: string
  meiliKey: string
  smtpUrl: string
  /** Where the SMTP catcher leaves its mails; empty with an external SMTP server. */
  mailDir: string
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL, Meilisearch and the SMTP catcher in `dataDir`, each on a free port of 127.0.0.1, and starts them
 * again when they die, until `stop`. The caller sees to it that nobody else uses `dataDir`. `fsync: false` is for
 * tests only. When one does not come up, the others are stopped and its error is thrown.
 */
export async function startServices(options: {
  dataDir: string
  fsync?: boolean
  log?: Log
  external?: ExternalServices
  /** Record of the caller's run, when it keeps one; without it leftovers of an earlier run are ended first. */
  record?: ProcessRecord
}): Promise<Services> {
  const { fsync = true, log = () => {}, external = {} } = options
  const dataDir = resolve(options.dataDir)
  mkdirSync(dataDir, { recursive: true })
  if (!options.record) await endLeftovers(dataDir)
  const record = options.record ?? createProcessRecord(dataDir)
  const secrets = loadSecrets(dataDir)
  const mailDir = join(dataDir, 'mail')

  const started = await Promise.allSettled([
    external.databaseUrl
      ? { databaseUrl: external.databaseUrl, adminUrl: external.databaseUrl, stop: async () => {} }
      : startPostgres({ dataDir, secrets, fsync, record, log }),
    external.meiliUrl
      ? { meiliUrl: external.meiliUrl, stop: async () => {} }
      : startMeilisearch({ dataDir, masterKey: secrets.meiliKey, record, log }),
    external.smtpUrl
      ? { smtpUrl: external.smtpUrl, mailDir, stop: async () => {} }
      : startSmtpCatcher(mailDir),
  ])
  const stop = async () => {
    await Promise.all(started.map((one) => (one.status === 'fulfilled' ? one.value.stop() : undefined)))
    if (!options.record) record.clear()
  }
  const [postgres, meilisearch, smtp] = started
  if (postgres.status === 'rejected' || meilisearch.status === 'rejected' || smtp.status === 'rejected') {
    await stop()
    throw started.find((one) => one.status === 'rejected')?.reason
  }
  return {
    databaseUrl: postgres.value.databaseUrl,
    adminUrl: postgres.value.adminUrl,
    meiliUrl: meilisearch.value.meiliUrl,
    meiliKey: external.meiliUrl ? (external.meiliKey ?? '') : secrets.meiliKey,
    smtpUrl: smtp.value.smtpUrl,
    mailDir,
    stop,
  }
}
