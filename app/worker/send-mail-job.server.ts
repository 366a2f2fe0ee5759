import { renderMail } from '#app/mail/message.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { MailJob } from '#app/platform/jobs.server.ts'
import { renderKalender } from '#app/platform/kalender.server.ts'
import { log } from '#app/platform/log.server.ts'
import { sendMail } from '#app/platform/mailer.server.ts'
import { mailHandlers } from '#app/worker/handlers.server.ts'

/**
 * Carries out one mail job. Safe to run twice: the Message-ID comes from the event, so a mail that went out just
 * before a crash is recognised as the same by the receiver.
 */
export async function sendMailJob(job: MailJob): Promise<void> {
  const gebeurtenis = await db().gebeurtenis.findUnique({
    where: { id: BigInt(job.gebeurtenisId) },
    select: { id: true, onderwerpId: true, gegevens: true },
  })
  if (!gebeurtenis) throw new Error('mail job without its event')
  const verzendingen = await mailHandlers[job.mail](gebeurtenis)
  const host = new URL(config().http.publicUrl).hostname
  for (const [index, { aan, bericht, afspraak }] of verzendingen.entries()) {
    const messageId = `<${job.gebeurtenisId}.${job.mail}.${index}@${host}>`
    await sendMail({
      messageId,
      aan,
      ...renderMail(bericht),
      afmeldUrl: bericht.afmelden?.url,
      kalender: afspraak && renderKalender([afspraak]),
    })
  }
  log.info({
    event: 'mail.verzonden',
    mail: job.mail,
    gebeurtenisId: job.gebeurtenisId,
    aantal: verzendingen.length,
  })
}
