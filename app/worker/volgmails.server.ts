import { runVolgopdrachten } from '#app/domain/volgopdracht/run-volgopdrachten.server.ts'
import { log } from '#app/platform/log.server.ts'

/** The daily look at what is followed. Safe to run twice: a second time on one day finds nothing to look at. */
export async function sendVolgmails(): Promise<void> {
  const { bekeken, mails } = await runVolgopdrachten()
  if (bekeken > 0) log.info({ event: 'volgmails', bekeken, mails })
}
