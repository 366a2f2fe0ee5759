import type PgBoss from 'pg-boss'
import { moveClock } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { closeDb } from '#app/platform/db.server.ts'
import {
  createWorkerBoss,
  ensureQueues,
  HERBOUW_QUEUE,
  MAIL_QUEUE,
  ONDERHOUD_QUEUE,
  VOLGMAIL_QUEUE,
  type MailJob,
} from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.server.ts'
import { closeMailer } from '#app/platform/mailer.server.ts'
import { runOnderhoud } from '#app/worker/onderhoud.server.ts'
import { sendMailJob } from '#app/worker/send-mail-job.server.ts'
import { rebuildZoekindex } from '#app/worker/rebuild-zoekindex.server.ts'
import { startTalentkaarten } from '#app/worker/talentkaarten.server.ts'
import { sendVolgmails } from '#app/worker/volgmails.server.ts'
import { startZoekSync } from '#app/worker/zoek-sync.server.ts'

/** The second process of the portal: everything that follows from a change, outside the request that made it. */
moveClock(config().dagenVooruit * 86_400_000)
const boss = createWorkerBoss()
// pg-boss reports a database that is away once per poll; it goes on by itself.
boss.on('error', (error) =>
  log.warn({ event: 'taken.storing', soort: error.name, foutcode: (error as { code?: string }).code }),
)

await startBoss(boss)
const zoekSync = startZoekSync()
const talentkaarten = startTalentkaarten()
log.info({ event: 'worker.gestart' })

let stopping = false
async function stop() {
  if (stopping) return
  stopping = true
  await Promise.all([zoekSync.stop(), talentkaarten.stop()])
  await boss.stop({ graceful: true, timeout: 8_000 })
  closeMailer()
  await closeDb()
  log.info({ event: 'worker.gestopt' })
  process.exit(0)
}
process.on('SIGTERM', () => void stop())
process.on('SIGINT', () => void stop())
// The supervisor is gone: a worker without it would be an orphan.
process.on('disconnect', () => void stop())

async function startBoss(boss: PgBoss): Promise<void> {
  await boss.start()
  await ensureQueues(boss)
  // What a worker that was killed had in hand waits no longer than its own time: it is looked at now.
  await boss.maintain()
  const mailWerker = await boss.work<MailJob>(
    MAIL_QUEUE,
    { batchSize: 1, pollingIntervalSeconds: 0.5 },
    async ([job]) => {
      if (!job) return
      // After a mail the next one follows at once: hundreds that register for an event would wait for minutes otherwise.
      boss.notifyWorker(mailWerker)
      await withFailureLog(() => sendMailJob(job.data), {
        mail: job.data.mail,
        gebeurtenisId: job.data.gebeurtenisId,
      })
    },
  )
  await boss.work(HERBOUW_QUEUE, { pollingIntervalSeconds: 5 }, () =>
    withFailureLog(rebuildZoekindex, { taak: 'zoekindex-herbouw' }),
  )
  await boss.schedule(ONDERHOUD_QUEUE, '*/15 * * * *', {}, { tz: 'Europe/Amsterdam' })
  // What time changed while the portal was down waits no quarter of an hour. Before the first look into the queue.
  await boss.send(ONDERHOUD_QUEUE, {})
  await boss.work(ONDERHOUD_QUEUE, { pollingIntervalSeconds: 20 }, () =>
    withFailureLog(runOnderhoud, { taak: 'onderhoud' }),
  )
  // At seven; the quarters after it only find work when the portal was down then, or a look was cut off.
  await boss.schedule(VOLGMAIL_QUEUE, '*/15 7-22 * * *', {}, { tz: 'Europe/Amsterdam' })
  await boss.work(VOLGMAIL_QUEUE, { pollingIntervalSeconds: 20 }, () =>
    withFailureLog(sendVolgmails, { taak: 'volgmails' }),
  )
}

/**
 * A failed job is retried by pg-boss, which keeps what was thrown. The message of an error can quote a person's data, so only
 * its kind and code go on, to the log and to the page of the beheerder.
 */
async function withFailureLog(work: () => Promise<void>, about: Record<string, string>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const { name, code } = error as { name?: string; code?: string }
    log.warn({ event: 'taak.mislukt', ...about, soort: name, foutcode: code })
    throw new Error([name, code].filter(Boolean).join(' ') || 'onbekend')
  }
}
