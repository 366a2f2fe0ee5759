import { setTimeout as sleep } from 'node:timers/promises'
import { areKaartenOud } from '#app/domain/talent/are-kaarten-oud.server.ts'
import { makeTalentkaarten } from '#app/domain/talent/make-talentkaarten.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { log } from '#app/platform/log.server.ts'

const TICK_MS = 1_000
const LONGEST_PAUSE_MS = 30_000
const LONGEST_STOP_MS = 5_000
/** Of the time, at most this part is spent on making cards: in a large region changes wait for each other longer. */
const REST_FACTOR = 3

/**
 * Makes the cards of the talentverkenner anew, about a second after somebody changed, for as long as the worker runs. All
 * changes of that second are one round. `stop` waits for the round in hand, which is safe to break off as well.
 */
export function startTalentkaarten(): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const running = keepMaking(stopping.signal)
  return {
    async stop() {
      stopping.abort()
      await Promise.race([running, sleep(LONGEST_STOP_MS, undefined, { ref: false })])
    },
  }
}

async function keepMaking(signal: AbortSignal): Promise<void> {
  let madeOn: string | null = null
  let pause = TICK_MS
  let isFailing = false
  while (!signal.aborted) {
    try {
      const begin = performance.now()
      // A new day moves "can start at once"; the first round after a start is always made.
      if (madeOn !== today() || (await areKaartenOud())) {
        const dag = today()
        const gemaakt = await makeTalentkaarten()
        madeOn = dag
        log.info({ event: 'talent.kaarten-gemaakt', ...gemaakt, ms: Math.round(performance.now() - begin) })
      }
      isFailing = false
      pause = Math.min(Math.max(TICK_MS, (performance.now() - begin) * REST_FACTOR), LONGEST_PAUSE_MS)
    } catch (error) {
      if (signal.aborted) break
      const { name, code } = error as { name?: string; code?: string }
      if (!isFailing) log.warn({ event: 'talent.kaarten-wachten', soort: name, foutcode: code })
      isFailing = true
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    }
    await sleep(pause, undefined, { signal }).catch(() => {})
  }
}
