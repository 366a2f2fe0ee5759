import { moveClock } from '#app/platform/clock.server.ts'
import { closeDb } from '#app/platform/db.server.ts'
import type { MailJob } from '#app/platform/jobs.server.ts'
import { closeMailer } from '#app/platform/mailer.server.ts'
import { runOnderhoud } from '#app/worker/onderhoud.server.ts'
import { sendMailJob } from '#app/worker/send-mail-job.server.ts'

/** One piece of the worker's work in a process of its own, so that a test can kill it: days ahead, and a mail job or the upkeep. */
const [dagen = '0', mailJob] = process.argv.slice(2)
moveClock(Number(dagen) * 86_400_000)
await (mailJob ? sendMailJob(JSON.parse(mailJob) as MailJob) : runOnderhoud())
closeMailer()
await closeDb()
