import { renderMail, type RenderedMail } from '#app/mail/message.ts'
import { now } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sha256 } from '#app/platform/ids.server.ts'
import type { MailJob } from '#app/platform/jobs.server.ts'
import { renderKalender } from '#app/platform/kalender.server.ts'
import { log } from '#app/platform/log.server.ts'
import { sendMail } from '#app/platform/mailer.server.ts'
import { mailHandlers } from '#app/worker/handlers.server.ts'

/** Its text is a key to an account, so it is not kept. */
const ZONDER_TEKST = 'inlogcode'

/**
 * Carries out one mail job. Safe to run twice: who has the mail is skipped, so that one receiver whom the server refuses does
 * not send it to the others again. The Message-ID comes from the event and the address, so a mail that went out just before a
 * crash is recognised as the same by the receiver.
 */
export async function sendMailJob(job: MailJob): Promise<void> {
  const gebeurtenis = await db().gebeurtenis.findUnique({
    where: { id: BigInt(job.gebeurtenisId) },
    select: { id: true, onderwerpId: true, gegevens: true },
  })
  if (!gebeurtenis) throw new Error('mail job without its event')
  const verzendingen = await mailHandlers[job.mail](gebeurtenis)
  const host = new URL(config().http.publicUrl).hostname
  for (const { aan, bericht, afspraak } of verzendingen) {
    const mail = renderMail(bericht)
    const id = await keepMail(job, aan, mail)
    if (!id) continue
    await sendMail({
      messageId: `<${job.gebeurtenisId}.${job.mail}.${sha256(aan).slice(0, 16)}@${host}>`,
      aan,
      ...mail,
      afmeldUrl: bericht.afmelden?.url,
      kalender: afspraak && renderKalender([afspraak]),
    })
    await db().mailbericht.update({ where: { id }, data: { verzondenOp: now() } })
  }
  log.info({
    event: 'mail.verzonden',
    mail: job.mail,
    gebeurtenisId: job.gebeurtenisId,
    aantal: verzendingen.length,
  })
}

/** Writes the mail as it is about to leave and answers its id; null when this receiver has it already. */
async function keepMail(job: MailJob, aan: string, { subject, text, html }: RenderedMail) {
  const wie = { gebeurtenisId: BigInt(job.gebeurtenisId), mail: job.mail, aan }
  const inhoud =
    job.mail === ZONDER_TEKST ? { onderwerp: subject } : { onderwerp: subject, tekst: text, html }
  const { id, verzondenOp } = await db().mailbericht.upsert({
    where: { gebeurtenisId_mail_aan: wie },
    create: { ...wie, ...inhoud },
    update: {},
    select: { id: true, verzondenOp: true },
  })
  if (verzondenOp) return null
  // A second try sends what is true then, so that is what is kept.
  await db().mailbericht.update({ where: { id }, data: inhoud })
  return id
}
