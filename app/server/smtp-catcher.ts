import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { open, readdir, rename, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'

export type SmtpCatcher = { smtpUrl: string; mailDir: string; stop(): Promise<void> }

const MAX_MAIL_BYTES = 10_000_000
const KEPT_MAILS = 500

/**
 * A real SMTP server on this machine that delivers nothing: each mail becomes `<time>-<id>.eml` in `mailDir`, whole
 * or not at all, and on disk before the sender hears that it was accepted. The newest 500 are kept.
 */
export async function startSmtpCatcher(mailDir: string): Promise<SmtpCatcher> {
  mkdirSync(mailDir, { recursive: true, mode: 0o700 })
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    size: MAX_MAIL_BYTES,
    logger: false,
    onData(stream, _session, callback) {
      saveMail(mailDir, stream).then(
        () => callback(stream.sizeExceeded ? tooLarge() : null),
        (error: Error) => callback(error),
      )
    },
  })
  // A client that hangs up in the middle is that client's problem; it will send again.
  server.on('error', () => {})
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.server.address() as AddressInfo
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mailDir,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function saveMail(
  mailDir: string,
  stream: AsyncIterable<Buffer> & { sizeExceeded: boolean },
): Promise<void> {
  // The time first, so that the order of names is the order of arrival.
  const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID()}.eml`
  const draft = join(mailDir, `.${name}`)
  const file = await open(draft, 'w', 0o600)
  try {
    for await (const chunk of stream) if (!stream.sizeExceeded) await file.writeFile(chunk)
    await file.sync()
  } finally {
    await file.close()
  }
  if (stream.sizeExceeded) return rm(draft)
  await rename(draft, join(mailDir, name))
  await removeOldest(mailDir)
}

async function removeOldest(mailDir: string): Promise<void> {
  const names = (await readdir(mailDir)).filter((name) => /^\d.*\.eml$/.test(name)).sort()
  await Promise.all(names.slice(0, -KEPT_MAILS).map((name) => rm(join(mailDir, name), { force: true })))
}

function tooLarge(): Error {
  return Object.assign(new Error('Message is too large'), { responseCode: 552 })
}
