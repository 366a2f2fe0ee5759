import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { waitForLock } from './lock.ts'
import { ROOT } from './paths.ts'
import { runProgram } from './run-program.ts'
import type { Log } from './supervised.ts'

const CLIENT_SOURCES = ['prisma/schema', 'prisma.config.ts', 'package-lock.json']
const BUILD_SOURCES = [
  'app',
  'search',
  'prisma/schema',
  'prisma/client.ts',
  'public',
  'package-lock.json',
  'vite.config.ts',
  'react-router.config.ts',
  'tsconfig.json',
]
// Run from source by Node, so no part of the build.
const NOT_BUILT = ['app/server', 'app/worker']

const BUILD_LOCK = 'node_modules/.cache/wsp-bouwen.lock'
const BUILD_WAIT_MS = 300_000

type Product = {
  sources: string[]
  stamp: string
  result: string
  line: string
  args: string[]
  env: NodeJS.ProcessEnv
}

/**
 * Generates the database client and builds the pages, each only when its sources changed since. With `pages: false`
 * (development) only the client. Two starts from the same folder wait for each other; a folder in which all is up to
 * date may be read-only.
 */
export async function buildWhenNeeded(options: {
  pages: boolean
  log: Log
  signal: AbortSignal
}): Promise<void> {
  const { pages, log, signal } = options
  const products = pages ? [databaseClient(), pagesBuild()] : [databaseClient()]
  if (products.every(isFresh)) return
  const giveBack = await waitForLock(join(ROOT, BUILD_LOCK), 'bouwen', BUILD_WAIT_MS)
  try {
    for (const product of products.filter((one) => !isFresh(one))) {
      log(product.line)
      const fingerprint = fingerprintOf(product.sources)
      rmSync(join(ROOT, product.stamp), { force: true })
      await runProgram({ args: product.args, env: product.env, quiet: true, signal })
      writeFileSync(join(ROOT, product.stamp), fingerprint)
    }
  } finally {
    giveBack()
  }
}

function databaseClient(): Product {
  return {
    sources: CLIENT_SOURCES,
    stamp: 'prisma/generated/.vingerafdruk',
    result: 'prisma/generated/client.ts',
    line: 'De databasekoppeling wordt gemaakt…',
    args: [program('prisma'), 'generate'],
    // Generating needs no schema engine, and any existing program here keeps Prisma from downloading one.
    env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
  }
}

function pagesBuild(): Product {
  return {
    sources: BUILD_SOURCES,
    stamp: 'build/.vingerafdruk',
    result: 'build/server/index.js',
    line: 'De pagina’s worden gebouwd…',
    args: [program('@react-router/dev', 'react-router'), 'build'],
    env: { NODE_ENV: 'production' },
  }
}

function isFresh({ sources, stamp, result }: Product): boolean {
  const file = join(ROOT, stamp)
  if (!existsSync(file) || !existsSync(join(ROOT, result))) return false
  return readFileSync(file, 'utf8') === fingerprintOf(sources)
}

/** A hash over the names and the content of all files. */
function fingerprintOf(sources: string[]): string {
  const hash = createHash('sha256')
  for (const source of sources)
    for (const file of filesIn(join(ROOT, source))) {
      hash.update(`${relative(ROOT, file)}\0`)
      hash.update(readFileSync(file))
    }
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  if (!existsSync(path) || NOT_BUILT.includes(relative(ROOT, path).replaceAll('\\', '/'))) return []
  try {
    return readdirSync(path)
      .sort()
      .flatMap((name) => filesIn(join(path, name)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path]
    throw error
  }
}

/** The file behind a command of an installed package. */
function program(packageName: string, command = packageName): string {
  const require = createRequire(import.meta.url)
  const manifest = require.resolve(`${packageName}/package.json`)
  const { bin } = require(manifest) as { bin: Record<string, string> }
  return join(dirname(manifest), bin[command] ?? '')
}
