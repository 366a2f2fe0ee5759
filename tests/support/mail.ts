import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { MAIL_QUEUE, type MailJob } from '#app/platform/jobs.server.ts'

export type ReceivedMail = {
  to: string
  subject: string
  text: string
  html: string
  raw: string
  kalender?: string
}

/** Sends what the commands of this test asked for, as the worker would, and answers everything that arrived so far. */
export async function deliverMails(): Promise<ReceivedMail[]> {
  const { sendMailJob } = await import('#app/worker/send-mail-job.server.ts')
  const jobs = await db().$queryRaw<{ id: string; data: MailJob }[]>`
    SELECT id, data FROM pgboss.job WHERE name = ${MAIL_QUEUE} AND state = 'created' ORDER BY created_on, id`
  for (const { id, data } of jobs) {
    await sendMailJob(data)
    await db()
      .$executeRaw`UPDATE pgboss.job SET state = 'completed' WHERE id = ${id}::uuid AND name = ${MAIL_QUEUE}`
  }
  return receivedMails()
}

/** Every mail in the mailbox of this test file, oldest first. */
export async function receivedMails(mailDir = config().mailDir): Promise<ReceivedMail[]> {
  const names = readdirSync(mailDir)
    .filter((name) => /^\d.*\.eml$/.test(name))
    .sort()
  return Promise.all(names.map((name) => parseMail(readFileSync(join(mailDir, name), 'utf8'))))
}

async function parseMail(raw: string): Promise<ReceivedMail> {
  const mail = await simpleParser(raw)
  const to = [mail.to ?? []]
    .flat()
    .flatMap(({ value }) => value)
    .map(({ address }) => address)
    .join(', ')
  const kalender = mail.attachments
    .find(({ contentType }) => contentType === 'text/calendar')
    ?.content.toString('utf8')
  return {
    to,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    raw,
    ...(kalender && { kalender }),
  }
}
