import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'

export type Secrets = {
  /** Password of the superuser of the embedded PostgreSQL. */
  postgresAdmin: string
  /** Password of the role that the portal uses. */
  postgresApp: string
  meiliKey: string
  sessionSecret: string
}

const FILE = 'geheimen.json'

/** The random secrets of a data folder, made at the first start and readable by the owner only. */
export function loadSecrets(dataDir: string): Secrets {
  const file = join(dataDir, FILE)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const secret = () => randomBytes(32).toString('hex')
  const secrets = {
    postgresAdmin: secret(),
    postgresApp: secret(),
    meiliKey: secret(),
    sessionSecret: secret(),
  }
  // Written aside and synced first: a database whose password is lost in a crash is a lost database.
  const draft = `${file}.nieuw`
  const handle = openSync(draft, 'w', 0o600)
  writeSync(handle, JSON.stringify(secrets, null, 2))
  fsyncSync(handle)
  closeSync(handle)
  renameSync(draft, file)
  return secrets
}
