import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser, type AddressObject } from 'mailparser'
import { config } from '#app/platform/config.server.ts'

export type PostbusBericht = {
  id: string
  aan: string
  onderwerp: string
  ontvangenOp: string
  tekst: string
}

const ID = /^[A-Za-z0-9._-]{1,120}$/

/** The mails that the embedded SMTP catcher holds, newest first. Null outside demo mode: there is no catcher then. */
export async function listPostbus(limit = 100): Promise<PostbusBericht[] | null> {
  if (!config().isDemo) return null
  const names = (await readdir(config().mailDir).catch(() => [])).filter((name) => name.endsWith('.eml'))
  const newest = names.sort().reverse().slice(0, limit)
  const berichten = await Promise.all(newest.map((name) => readBericht(name.slice(0, -'.eml'.length))))
  return berichten.filter((bericht) => bericht !== null)
}

export async function readBericht(id: string): Promise<PostbusBericht | null> {
  if (!config().isDemo || !ID.test(id)) return null
  const raw = await readFile(join(config().mailDir, `${id}.eml`)).catch(() => null)
  if (!raw) return null
  const mail = await simpleParser(raw)
  return {
    id,
    aan: addressOf(mail.to),
    onderwerp: mail.subject ?? '',
    ontvangenOp: (mail.date ?? new Date(0)).toISOString(),
    tekst: mail.text ?? '',
  }
}

function addressOf(to: AddressObject | AddressObject[] | undefined): string {
  return [to ?? []]
    .flat()
    .map((address) => address.text)
    .join(', ')
}
