import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { MatchScan, ScanRangorde, Telling } from '#search/matching/scan/match-scan.ts'
import type { ScanAntwoord, ScanStart, ScanVraag } from '#search/scan/scan-messages.ts'
import type { SearchLog } from '#search/search-log.ts'

export type ScanOptions = {
  databaseUrl: string
  log: SearchLog
  /** Milliseconds that a question waits for a scan that has just lost the database. */
  waitMs?: number
}

/** A little more than the thread lets a question wait for a region that is being read. */
const LONGEST_ANSWER_MS = 15_000
const LONGEST_STOP_MS = 2_000
const RESTART_MS = 5_000

type Uitkomst = ScanRangorde | Telling[] | null

/**
 * Starts the scan in a thread of its own, where it begins to load. A thread that dies is started again; until then, and
 * whenever it cannot vouch for an answer in time, the answer is null.
 */
export function startMatchScan(options: ScanOptions): MatchScan & { stop(): Promise<void> } {
  const { databaseUrl, log, waitMs = 1_500 } = options
  const open = new Map<number, (uitkomst: Uitkomst) => void>()
  let volgende = 1
  let isStopping = false
  let restart: NodeJS.Timeout | undefined
  let thread: Worker | null = startThread()

  return {
    rank: (vacature, { maximum, nu }) =>
      ask<ScanRangorde>((nummer) => ({
        soort: 'rank',
        nummer,
        vacature,
        opties: { maximum, nu: nu.getTime() },
      })),
    tel: (varianten, nu) =>
      ask<Telling[]>((nummer) => ({ soort: 'tel', nummer, varianten, nu: nu.getTime() })),
    async stop() {
      isStopping = true
      clearTimeout(restart)
      const stopping = thread
      if (!stopping) return
      const ended = new Promise<void>((resolve) => stopping.once('exit', () => resolve()))
      stopping.postMessage({ soort: 'stop' } satisfies ScanVraag)
      await Promise.race([ended, sleep(LONGEST_STOP_MS, undefined, { ref: false })])
      await stopping.terminate()
    },
  }

  function startThread(): Worker {
    const started = new Worker(new URL('./scan-thread.server.mjs', import.meta.url), {
      // Not what the process itself preloads: that is about the process.
      execArgv: [],
      workerData: { databaseUrl, waitMs } satisfies ScanStart,
    })
    started.on('message', (antwoord: ScanAntwoord) => receive(antwoord))
    started.on('error', (error: Error) => log.warn({ event: 'scan.gestopt', soort: error.name }))
    started.once('exit', () => {
      thread = null
      for (const nummer of [...open.keys()]) settle(nummer, null)
      if (!isStopping) restart = setTimeout(() => (thread = startThread()), RESTART_MS)
    })
    return started
  }

  function receive(antwoord: ScanAntwoord): void {
    if (antwoord.soort === 'log') return log[antwoord.niveau](antwoord.regel)
    if (antwoord.soort === 'antwoord') return settle(antwoord.nummer, antwoord.uitkomst)
    log.warn({ event: 'scan.fout', soort: antwoord.fout, stapel: antwoord.stapel.split('\n').slice(1, 8) })
    settle(antwoord.nummer, null)
  }

  function settle(nummer: number, uitkomst: Uitkomst): void {
    open.get(nummer)?.(uitkomst)
    open.delete(nummer)
  }

  async function ask<T extends Uitkomst>(toVraag: (nummer: number) => ScanVraag): Promise<T | null> {
    if (!thread || isStopping) return null
    const nummer = volgende++
    const uitkomst = new Promise<Uitkomst>((resolve) => open.set(nummer, resolve))
    const timer = setTimeout(() => {
      log.warn({ event: 'scan.te-traag' })
      settle(nummer, null)
    }, LONGEST_ANSWER_MS)
    thread.postMessage(toVraag(nummer))
    try {
      return (await uitkomst) as T | null
    } finally {
      clearTimeout(timer)
    }
  }
}
