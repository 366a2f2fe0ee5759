import { connect } from 'node:net'
import pg from 'pg'
import { sleep } from './process-info.ts'
import type { ExternalServices } from './services.ts'

// Services that start together with the portal get this long to come up.
const PATIENCE_MS = 15_000

// Answers that will not get better by waiting.
const FINAL_CODES = new Set(['28P01', '28000', '3D000', 'ENOTFOUND', 'SLEUTEL', 'GEEN_MEILI'])

/**
 * Checks that the services of the operator answer, each with the given key or password, and returns a Dutch line per
 * service that does not. At the start every service must answer, so that a typing error shows at once and not as a
 * portal that works by halves; after the start each of them may fail and come back.
 */
export async function checkExternalServices(
  { databaseUrl, meiliUrl, meiliKey, smtpUrl }: ExternalServices,
  signal: AbortSignal,
): Promise<string[]> {
  const checks = [
    databaseUrl && check('DATABASE_URL', databaseUrl, () => askPostgres(databaseUrl), signal),
    meiliUrl && check('MEILI_URL', meiliUrl, () => askMeilisearch(meiliUrl, meiliKey ?? ''), signal),
    smtpUrl && check('SMTP_URL', smtpUrl, () => askSmtp(smtpUrl), signal),
  ]
  return (await Promise.all(checks)).filter(
    (problem) => typeof problem === 'string' && problem !== '',
  ) as string[]
}

async function check(
  name: string,
  url: string,
  ask: () => Promise<void>,
  signal: AbortSignal,
): Promise<string | null> {
  for (const end = Date.now() + PATIENCE_MS; ; await sleep(500)) {
    try {
      await ask()
      return null
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      // The host only: the rest of the address can hold a password.
      if (FINAL_CODES.has(code ?? '') || Date.now() > end || signal.aborted)
        return `${name} (${new URL(url).host}) ${explain(code, message)}`
    }
  }
}

function explain(code: string | undefined, message: string): string {
  switch (code) {
    case '28P01':
    case '28000':
      return 'weigert deze gebruiker of dit wachtwoord'
    case '3D000':
      return 'heeft geen database met deze naam'
    case 'SLEUTEL':
      return 'weigert de sleutel in MEILI_KEY'
    case 'GEEN_MEILI':
      return 'is geen Meilisearch'
    default:
      return `antwoordt niet (${code ?? message})`
  }
}

async function askPostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } finally {
    await client.end().catch(() => {})
  }
}

async function askMeilisearch(url: string, key: string): Promise<void> {
  const response = await fetch(`${url}/version`, {
    headers: { Authorization: `Bearer ${key}` },
    signal: AbortSignal.timeout(3_000),
  }).catch((error: Error) => {
    throw error.cause instanceof Error ? error.cause : error
  })
  const version = (await response.json().catch(() => ({}))) as { pkgVersion?: unknown }
  if (response.status === 401 || response.status === 403) throw failure('SLEUTEL')
  if (response.status >= 500) throw failure(String(response.status))
  if (typeof version.pkgVersion !== 'string') throw failure('GEEN_MEILI')
}

function askSmtp(url: string): Promise<void> {
  const { hostname, port, protocol } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port) || (protocol === 'smtps:' ? 465 : 587),
      timeout: 3_000,
    })
    socket.once('connect', () => {
      socket.destroy()
      resolve()
    })
    socket.once('timeout', () => socket.destroy(failure('ETIMEDOUT')))
    socket.once('error', reject)
  })
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}
