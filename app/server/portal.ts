import { join } from 'node:path'
import type { Settings } from '#app/platform/config.server.ts'
import type { ProcessRecord } from './leftovers.ts'
import { openLog } from './log-file.ts'
import { ROOT } from './paths.ts'
import { supervise, waitUntilReady, type Log, type Supervised } from './supervised.ts'

// The first page in development waits for Vite to read all sources.
const READY_TIMEOUT_MS = 60_000

/**
 * Starts the two processes of the portal, web and worker, and returns when the portal answers. Their log goes to this
 * terminal in production, where it is collected, and to files in the data folder in the demo, where people read.
 */
export async function startPortal(options: {
  settings: Settings
  env: NodeJS.ProcessEnv
  isDev: boolean
  record: ProcessRecord
  log: Log
}): Promise<{ stop(): Promise<void> }> {
  const { settings, env, isDev } = options
  const started: Supervised[] = []
  // Web first: what visitors still send must be answered before the worker ends.
  const stop = async () => {
    for (const program of started) await program.stop()
  }
  try {
    const web = await superviseNode('Het portaal', 'web', ['app/server/web.ts', ...(isDev ? ['--dev'] : [])])
    started.push(web)
    started.push(await superviseNode('De worker', 'worker', ['app/worker/main.ts']))
    await waitUntilReady('Het portaal', web, () => answers(settings), READY_TIMEOUT_MS)
  } catch (error) {
    await stop()
    throw new Error(`${(error as Error).message}${logHint()}`)
  }
  return { stop }

  function superviseNode(naam: string, file: string, args: string[]): Promise<Supervised> {
    const output = writesToTerminal() ? 'inherit' : openLog(settings.dataDir, `${file}.log`).handle
    return supervise({
      naam,
      command: process.execPath,
      args: ['--import', 'tsx', '--import', join(ROOT, 'app/server/exit-with-parent.mjs'), ...args],
      options: { cwd: ROOT, env, stdio: ['ignore', output, output, 'ipc'] },
      stopSignal: 'SIGTERM',
      stopTimeoutMs: 12_000,
      record: options.record,
      log: options.log,
    })
  }

  function writesToTerminal(): boolean {
    return isDev || settings.omgeving === 'productie'
  }

  function logHint(): string {
    return writesToTerminal() ? '' : ` (zie ${join(settings.dataDir, 'log')})`
  }
}

async function answers({ port, host = '127.0.0.1' }: Settings): Promise<boolean> {
  const name = host.includes(':') ? `[${host}]` : host
  const response = await fetch(`http://${name}:${port}/gezond`, { signal: AbortSignal.timeout(3_000) })
  await response.body?.cancel()
  return response.ok
}
