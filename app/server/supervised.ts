import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import type { ProcessRecord } from './leftovers.ts'
import { sleep } from './process-info.ts'

export type Log = (line: string) => void

export type SupervisedOptions = {
  /** Name for messages, such as 'PostgreSQL'. */
  naam: string
  command: string
  args: string[]
  options: SpawnOptions
  /** The signal that asks this program for an orderly end. */
  stopSignal: NodeJS.Signals
  stopTimeoutMs?: number
  /** Runs before every start, also after a crash: clears away what the previous run left. */
  beforeStart?: () => void | Promise<void>
  record: ProcessRecord
  log: Log
}

export type Supervised = {
  /** How many times the program died since it was last asked to be ready; for "it does not come up" checks. */
  deaths(): number
  /** Ends the program and does not start it again. */
  stop(): Promise<void>
}

const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 10_000
const STABLE_AFTER_MS = 30_000

/**
 * Runs a program and starts it again when it dies, at once the first time and with doubling pauses when it keeps
 * dying. The program gets its own process group, so that Ctrl-C in the terminal reaches only this process, which
 * then ends the programs in the right order.
 */
export async function supervise(spec: SupervisedOptions): Promise<Supervised> {
  const { naam, record, log } = spec
  let child: ChildProcess | undefined
  let stopping = false
  let deaths = 0
  let pause = FIRST_PAUSE_MS
  let timer: NodeJS.Timeout | undefined

  const start = async () => {
    await spec.beforeStart?.()
    if (stopping) return
    const startedAt = Date.now()
    const current = spawn(spec.command, spec.args, { ...spec.options, detached: true })
    child = current
    if (current.pid) record.add(naam, current.pid, spec.stopSignal)
    const died = (reason: string) => {
      if (child !== current) return
      child = undefined
      record.remove(naam)
      if (Date.now() - startedAt > STABLE_AFTER_MS) pause = FIRST_PAUSE_MS
      again(reason)
    }
    current.once('error', (error) => died(error.message))
    current.once('exit', (code, signal) => died(signal ?? `code ${code}`))
  }
  const again = (reason: string) => {
    if (stopping) return
    deaths += 1
    log(`${naam} stopte onverwacht (${reason}) en wordt opnieuw gestart.`)
    timer = setTimeout(() => void start().catch((error: Error) => again(error.message)), pause)
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
  }
  await start()

  return {
    deaths: () => deaths,
    async stop() {
      stopping = true
      clearTimeout(timer)
      const current = child
      if (!current || current.exitCode !== null || current.signalCode !== null) return
      const ended = new Promise<void>((resolve) => current.once('exit', () => resolve()))
      current.kill(spec.stopSignal)
      const cap = setTimeout(() => current.kill('SIGKILL'), spec.stopTimeoutMs ?? 10_000)
      await ended
      clearTimeout(cap)
    },
  }
}

/**
 * Waits until `probe` succeeds. Throws when the time is over, or when the program died three times meanwhile: then
 * waiting longer will not help.
 */
export async function waitUntilReady(
  naam: string,
  program: Supervised,
  probe: () => Promise<boolean>,
  timeoutMs: number,
): Promise<void> {
  const before = program.deaths()
  for (const end = Date.now() + timeoutMs; Date.now() < end; await sleep(50)) {
    if (await probe().catch(() => false)) return
    if (program.deaths() - before >= 3) throw new Error(`${naam} start niet`)
  }
  throw new Error(`${naam} antwoordt niet binnen ${Math.round(timeoutMs / 1000)} seconden`)
}
