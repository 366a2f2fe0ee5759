import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { startSmtpCatcher } from '#app/server/smtp-catcher.ts'
import { onServer } from '#tests/support/on-server.ts'

// Every test file has its own database (a copy of the template), its own index names and its own mailbox. This runs
// before the test file is loaded, because some modules of the app read their configuration when they are imported.
const { adminUrl, templateUrl, meiliUrl, meiliKey } = inject('services')
const id = randomBytes(5).toString('hex')
const database = `toets_${id}`
const url = new URL(templateUrl)
const template = url.pathname.slice(1)
await onServer(adminUrl, `CREATE DATABASE ${database} TEMPLATE ${template} OWNER "${url.username}"`)
url.pathname = `/${database}`

const dataDir = mkdtempSync(join(tmpdir(), 'wsp-toets-'))
const smtp = await startSmtpCatcher(join(dataDir, 'mail'))

Object.assign(process.env, {
  // As it runs for its users: the React of development does more work for the same page.
  NODE_ENV: 'production',
  OMGEVING: 'demo',
  PORT: '3000',
  PUBLIC_URL: 'http://localhost:3000',
  DATA_DIR: dataDir,
  DATABASE_URL: url.href,
  MEILI_URL: meiliUrl,
  MEILI_KEY: meiliKey,
  MEILI_PREFIX: `${database}_`,
  SMTP_URL: smtp.smtpUrl,
  SESSION_SECRET: 'alleen-voor-de-toetsen-en-nergens-anders',
  MAIL_FROM: 'WSP-portaal <portaal@wsp.example>',
  LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
})

afterAll(async () => {
  const { closeDb } = await import('#app/platform/db.server.ts')
  const { closeMailer } = await import('#app/platform/mailer.server.ts')
  closeMailer()
  await closeDb()
  await smtp.stop()
  await onServer(adminUrl, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
  rmSync(dataDir, { recursive: true, force: true })
})
