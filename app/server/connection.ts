import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const NAMES = [
  'OMGEVING',
  'PUBLIC_URL',
  'DATABASE_URL',
  'MEILI_URL',
  'MEILI_KEY',
  'MEILI_PREFIX',
  'SMTP_URL',
  'SESSION_SECRET',
  'MAIL_FROM',
] as const

const file = (dataDir: string) => join(dataDir, 'verbinding.json')

/** Leaves behind where the running services are, for commands beside the portal. Readable by the owner only. */
export function writeConnection(dataDir: string, env: NodeJS.ProcessEnv): () => void {
  const connection = Object.fromEntries(NAMES.map((name) => [name, env[name]]))
  writeFileSync(file(dataDir), JSON.stringify(connection), { mode: 0o600 })
  return () => rmSync(file(dataDir), { force: true })
}

/** The services of the portal that runs in this data folder. Whether it really runs is for the lock to say. */
export function readConnection(dataDir: string): NodeJS.ProcessEnv | null {
  try {
    return JSON.parse(readFileSync(file(dataDir), 'utf8')) as NodeJS.ProcessEnv
  } catch {
    return null
  }
}
