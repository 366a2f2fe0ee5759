import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'

export type Mail = { to: string; subject: string; text: string; html: string; name: string }

/** Every mail that the portal sent to this address, oldest first; of the portal that keeps its files in `dataDir`. */
export async function mailsTo(address: string, dataDir = ofTheRun()): Promise<Mail[]> {
  const mails = await Promise.all(mailFiles(dataDir).map((name) => parse(dataDir, name)))
  return mails.filter((mail) => mail?.to === address).filter((mail) => mail !== null)
}

/**
 * Waits for a mail to this address whose subject matches, and answers the newest. `after` is the name of the last mail
 * that was there before (see lastMail), so that an earlier mail with the same subject does not count.
 */
export async function readMail(
  address: string,
  subject: RegExp,
  {
    after = '',
    timeoutMs = 20_000,
    dataDir = ofTheRun(),
  }: { after?: string; timeoutMs?: number; dataDir?: string } = {},
): Promise<Mail> {
  for (const end = Date.now() + timeoutMs; Date.now() < end;) {
    const found = (await mailsTo(address, dataDir))
      .filter((mail) => mail.name > after && subject.test(mail.subject))
      .at(-1)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  const subjects = (await mailsTo(address, dataDir)).map((mail) => mail.subject)
  throw new Error(
    `no mail to ${address} with subject ${subject}; there are: ${subjects.join(' | ') || 'none'}`,
  )
}

/** The name of the newest mail of all: names are in the order of arrival. */
export function lastMail(dataDir = ofTheRun()): string {
  return mailFiles(dataDir).at(-1) ?? ''
}

/** The path of the first link to the portal in a mail. */
export function linkIn(mail: Mail): string {
  const link = /https?:\/\/[^\s/]+(\/[^\s<>"]*)/.exec(mail.text)?.[1]
  if (!link) throw new Error(`no link in the mail "${mail.subject}"`)
  return link
}

function ofTheRun(): string {
  return process.env.E2E_DATA_DIR ?? ''
}

function mailFiles(dataDir: string): string[] {
  return readdirSync(join(dataDir, 'mail'))
    .filter((name) => /^\d.*\.eml$/.test(name))
    .sort()
}

/** Null for one that is gone: the mailbox keeps the newest, and a busy day pushes the oldest out. */
async function parse(dataDir: string, name: string): Promise<Mail | null> {
  const file = join(dataDir, 'mail', name)
  if (!existsSync(file)) return null
  const mail = await simpleParser(readFileSync(file))
  const to = [mail.to ?? []].flat().flatMap(({ value }) => value)[0]?.address ?? ''
  return { to, subject: mail.subject ?? '', text: mail.text ?? '', html: mail.html || '', name }
}
