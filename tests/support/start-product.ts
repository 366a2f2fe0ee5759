import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '#app/server/ports.ts'
import { ROOT } from '#tests/support/imports.ts'

export type Program = 'PostgreSQL' | 'Meilisearch' | 'Het portaal' | 'De worker'

export type Product = {
  url: string
  dataDir: string
  /** The addresses and keys of the services that it started. */
  connection: Record<'DATABASE_URL' | 'MEILI_URL' | 'MEILI_KEY' | 'MEILI_PREFIX', string>
  /** What the person who started it reads. */
  output(): string
  /** Sends a signal to a program, and to the processes that it made. */
  signal(program: Program, signal: NodeJS.Signals): void
  /** Kills a program and waits until another one has taken its place. */
  kill(program: Program): Promise<void>
  /** Stops all, and starts again on the same data with other settings. */
  restart(env: Record<string, string>): Promise<Product>
  stop(): Promise<void>
}

const READY_MS = 150_000

/** Everything that `npm start` brings, in a new data folder: embedded services, demo region, web and worker. */
export function startProduct(env: Record<string, string>): Promise<Product> {
  return startIn(mkdtempSync(join(tmpdir(), 'wsp-product-')), env)
}

async function startIn(dataDir: string, env: Record<string, string>): Promise<Product> {
  const port = await findFreePort()
  const inherited = ['PATH', 'HOME'].map((name) => [name, process.env[name] ?? ''])
  const child = spawn(process.execPath, ['app/server/start.mjs'], {
    cwd: ROOT,
    // As under npm: it ends when this process is gone.
    env: {
      ...Object.fromEntries(inherited),
      npm_lifecycle_event: 'start',
      DATA_DIR: dataDir,
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const end = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
  }
  const stop = async () => {
    await end()
    rmSync(dataDir, { recursive: true, force: true })
  }
  for (const until = Date.now() + READY_MS; !output.includes('Het WSP-portaal draait'); await sleep(100)) {
    if (child.exitCode === null && Date.now() < until) continue
    await stop()
    throw new Error(`the product does not start:\n${output}`)
  }

  const readJson = (name: string) => JSON.parse(readFileSync(join(dataDir, name), 'utf8')) as unknown
  const pidOf = (program: Program) => {
    const running = readJson('processen.json') as { naam: string; pid: number }[]
    return running.find(({ naam }) => naam === program)?.pid
  }
  const signal = (program: Program, name: NodeJS.Signals) => {
    const pid = pidOf(program)
    if (!pid) throw new Error(`${program} does not run`)
    for (const one of [pid, ...childrenOf(pid)]) process.kill(one, name)
  }
  return {
    url: `http://localhost:${port}`,
    dataDir,
    connection: readJson('verbinding.json') as Product['connection'],
    output: () => output,
    signal,
    async kill(program) {
      const pid = pidOf(program)
      if (!pid) throw new Error(`${program} does not run`)
      process.kill(pid, 'SIGKILL')
      for (const end = Date.now() + 30_000; [undefined, pid].includes(pidOf(program)); await sleep(50))
        if (Date.now() > end) throw new Error(`${program} is not started again`)
    },
    async restart(other) {
      await end()
      return startIn(dataDir, { ...env, ...other })
    },
    stop,
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && parentOf(pid) === parent)
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}
