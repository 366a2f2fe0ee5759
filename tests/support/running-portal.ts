import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildWhenNeeded } from '#app/server/build.ts'
import { findFreePort } from '#app/server/ports.ts'
import { ROOT } from '#tests/support/imports.ts'

export type RunningPortal = { url: string; log(): string; stop(): Promise<void> }

const READY_MS = 60_000

/**
 * The portal as its own two processes, on the database, search engine and mailbox of this test file, with every line
 * that they log. For tests about what leaves the portal; the others call it without a network.
 */
export async function startRunningPortal(): Promise<RunningPortal> {
  await buildWhenNeeded({ pages: true, log: () => {}, signal: new AbortController().signal })
  const port = await findFreePort()
  const url = `http://localhost:${port}`
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    PUBLIC_URL: url,
    LOG_LEVEL: 'trace',
  }
  const lines: string[] = []
  const children = ['app/server/web.ts', 'app/worker/main.ts'].map((file) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => lines.push(text))
    }
    return child
  })
  const portal = {
    url,
    log: () => lines.join(''),
    stop: async () => void (await Promise.all(children.map(endChild))),
  }
  try {
    await waitFor(async () => (await fetch(`${url}/gezond`)).ok, 'the portal answers', READY_MS)
  } catch (error) {
    await portal.stop()
    throw new Error(`${(error as Error).message}\n${portal.log()}`)
  }
  return portal
}

/** Asks again until the answer is yes. Throws with `what` when it takes too long. */
export async function waitFor(
  probe: () => Promise<boolean>,
  what: string,
  timeoutMs = 30_000,
): Promise<void> {
  for (const end = Date.now() + timeoutMs; Date.now() < end; await sleep(100)) {
    if (await probe().catch(() => false)) return
  }
  throw new Error(`waited in vain until ${what}`)
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const cap = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(cap)
}
