import { execFile } from 'node:child_process'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import type { ProcessRecord } from './leftovers.ts'
import { openLog } from './log-file.ts'
import { findFreePort } from './ports.ts'
import { findPostgresHome, makeOwnedDir, type PostgresHome } from './postgres-home.ts'
import { endProcess, processCommand, processStart } from './process-info.ts'
import type { Secrets } from './secrets.ts'
import { supervise, waitUntilReady, type Log } from './supervised.ts'

export type Postgres = {
  /** Address of the database as its owner, the role of the portal. */
  databaseUrl: string
  /** Address of the maintenance database as superuser. */
  adminUrl: string
  stop(): Promise<void>
}

const ROLE = 'wsp'
const DATABASE = 'wsp'
const ADMIN = 'postgres'

// A crash of a busy server is followed by replaying its log, which takes as long as it takes.
const READY_TIMEOUT_MS = 120_000

/**
 * Starts the PostgreSQL of the data folder on a free port of this machine only, makes its cluster at the first run,
 * and keeps it running on that port. `fsync: false` is for tests: it loses data when the machine stops.
 */
export async function startPostgres(options: {
  dataDir: string
  secrets: Secrets
  fsync: boolean
  record: ProcessRecord
  log: Log
}): Promise<Postgres> {
  const { dataDir, secrets, record, log } = options
  const home = await findPostgresHome(dataDir)
  if (!existsSync(join(home.dir, 'PG_VERSION'))) await createCluster(home, secrets)
  const port = await findFreePort()
  const logFile = openLog(dataDir, 'postgres.log')
  const program = await supervise({
    naam: 'PostgreSQL',
    command: join(home.binDir, 'postgres'),
    args: ['-D', home.dir, ...settings({ port, fsync: options.fsync })],
    options: {
      stdio: ['ignore', logFile.handle, logFile.handle],
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      ...home.owner,
    },
    stopSignal: 'SIGINT',
    stopTimeoutMs: 30_000,
    beforeStart: () => clearPostmasterPid(home.dir),
    record,
    log,
  })
  const address = (user: string, password: string, database: string) =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`
  const adminUrl = address(ADMIN, secrets.postgresAdmin, 'postgres')
  try {
    await waitUntilReady('PostgreSQL', program, () => answers(adminUrl), READY_TIMEOUT_MS)
    await createDatabase(adminUrl, secrets.postgresApp)
  } catch (error) {
    await program.stop()
    throw new Error(`${(error as Error).message} (zie ${logFile.path})`)
  }
  return { databaseUrl: address(ROLE, secrets.postgresApp, DATABASE), adminUrl, stop: program.stop }
}

/** initdb in a folder beside, renamed when it is complete: an interrupted first start leaves no half cluster. */
async function createCluster(home: PostgresHome, secrets: Secrets): Promise<void> {
  const draft = `${home.dir}.nieuw`
  const passwordFile = join(dirname(home.dir), 'postgres.wachtwoord')
  rmSync(draft, { recursive: true, force: true })
  rmSync(home.dir, { recursive: true, force: true })
  makeOwnedDir(draft, home)
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, secrets.postgresAdmin, { mode: 0o600 })
  if (home.owner) chownSync(passwordFile, home.owner.uid, home.owner.gid)
  try {
    await promisify(execFile)(
      join(home.binDir, 'initdb'),
      [
        `--pgdata=${draft}`,
        `--username=${ADMIN}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // Dutch order (the lists in the portal are sorted by the database) on every platform alike.
        '--locale=C',
        '--locale-provider=icu',
        '--icu-locale=nl',
      ],
      { cwd: dirname(home.dir), env: { PATH: process.env.PATH, LC_ALL: 'C' }, ...home.owner },
    )
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string }
    throw new Error(`PostgreSQL kan zijn map niet maken in ${draft}: ${(stderr || message).trim()}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(draft, home.dir)
}

function settings({ port, fsync }: { port: number; fsync: boolean }): string[] {
  const values: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A statement in the log can hold personal data.
    log_min_error_statement: 'panic',
    // So can the detail of an error: which address was taken already.
    log_error_verbosity: 'terse',
    ...(fsync ? { fsync: 'on' } : { fsync: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/**
 * PostgreSQL refuses to start while the pid in postmaster.pid is alive, even when that number now belongs to another
 * program. Because this run holds the lock of the data folder, a server in this folder is a leftover and is ended.
 */
async function clearPostmasterPid(dir: string): Promise<void> {
  const file = join(dir, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  const start = processStart(pid)
  if (start === null) return
  if (processCommand(pid)?.includes(dir))
    await endProcess({ pid, start }, { signal: 'SIGINT', graceMs: 30_000 })
  else rmSync(file, { force: true })
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } finally {
    await client.end()
  }
}

async function createDatabase(adminUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [ROLE])
    const verb = role.rowCount === 0 ? 'CREATE' : 'ALTER'
    await client.query(`${verb} ROLE ${ROLE} LOGIN PASSWORD ${client.escapeLiteral(password)}`)
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
    if (database.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${ROLE}`)
  } finally {
    await client.end()
  }
}
