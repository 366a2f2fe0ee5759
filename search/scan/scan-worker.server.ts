import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { followProfielen } from '#search/scan/follow-profielen.server.ts'
import type { ScanAntwoord, ScanStart, ScanVraag } from '#search/scan/scan-messages.ts'

/** A question waits this long for a region that is being read. */
const LONGEST_READ_MS = 10_000

/**
 * The thread that owns the scan: reading a region and counting in it take time that the pages do not have. It answers one
 * question after the other, and with null when it is not up to date.
 */
const port = parentPort
if (!port) throw new Error('this file is the entry of a thread')
const { databaseUrl, waitMs } = workerData as ScanStart
const send = (antwoord: ScanAntwoord) => port.postMessage(antwoord)
const volger = followProfielen({
  databaseUrl,
  log: {
    info: (regel) => send({ soort: 'log', niveau: 'info', regel }),
    warn: (regel) => send({ soort: 'log', niveau: 'warn', regel }),
  },
})

port.on('message', (vraag: ScanVraag) => {
  if (vraag.soort === 'stop') void volger.stop().then(() => port.close())
  else void answer(vraag)
})

async function answer(vraag: Exclude<ScanVraag, { soort: 'stop' }>): Promise<void> {
  const { nummer } = vraag
  try {
    if (!(await becomesVers())) return send({ soort: 'antwoord', nummer, uitkomst: null })
    const { scan } = volger
    const uitkomst =
      vraag.soort === 'rank' ? scan.rank(vraag.vacature, vraag.opties) : scan.tel(vraag.varianten, vraag.nu)
    send({ soort: 'antwoord', nummer, uitkomst })
  } catch (error) {
    send({ soort: 'fout', nummer, fout: (error as Error).name, stapel: (error as Error).stack ?? '' })
  }
}

/** What is being read is soon there; when the database was only just lost it often is back within a moment. */
async function becomesVers(): Promise<boolean> {
  for (const begin = performance.now(); !volger.isVers(); await sleep(20)) {
    const waited = performance.now() - begin
    if (waited > (volger.isLezend() ? LONGEST_READ_MS : waitMs)) return false
  }
  return true
}
