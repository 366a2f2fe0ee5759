import nodemailer, { type Transporter } from 'nodemailer'
import { config } from '#app/platform/config.server.ts'

let transport: Transporter | undefined

export type OutgoingMail = {
  messageId: string
  aan: string
  subject: string
  text: string
  html: string
  /** Takes a POST that stops this kind of mail. */
  afmeldUrl?: string | undefined
  /** A calendar file with the appointment that the mail is about. */
  kalender?: string | undefined
}

/** Hands one mail to the SMTP server. Throws when the server does not take it: the job is tried again. */
export async function sendMail(mail: OutgoingMail): Promise<void> {
  transport ??= nodemailer.createTransport({
    url: config().mail.smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  await transport.sendMail({
    messageId: mail.messageId,
    from: config().mail.from,
    to: mail.aan,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    ...(mail.kalender && {
      icalEvent: { method: 'PUBLISH', filename: 'afspraak.ics', content: mail.kalender },
    }),
    // A holiday reply to a login code helps nobody.
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      // RFC 8058: the mail program stops it with one click.
      ...(mail.afmeldUrl && {
        'List-Unsubscribe': `<${mail.afmeldUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  })
}

export function closeMailer(): void {
  transport?.close()
  transport = undefined
}
