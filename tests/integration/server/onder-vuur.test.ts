import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, today } from '#app/platform/clock.server.ts'
import { startSmtpCatcher, type SmtpCatcher } from '#app/server/smtp-catcher.ts'
import { createDb, type Db } from '#prisma/client.ts'
import { createSearchClient } from '#search/client.server.ts'
import { headingOf, NobodyHome, openBrowser, type Browser } from '#tests/support/browser.ts'
import { openGate } from '#tests/support/gate.ts'
import { receivedMails } from '#tests/support/mail.ts'
import { postVacature, stepIn, type Confirmed } from '#tests/support/post-vacature.ts'
import { idsInIndex, silentLog } from '#tests/support/search-sync.ts'
import { startProduct, type Product } from '#tests/support/start-product.ts'

// An upper bound that means "does not hang", not a promise of speed.
const DOES_NOT_HANG_MS = 20_000
// A mail that was refused a few times waits two minutes for its next try, and so does one whose worker was killed.
const CATCHES_UP = { timeout: 240_000, interval: 500 }

let product: Product
let catcher: SmtpCatcher
let gate: Awaited<ReturnType<typeof openGate>>
let mailRoot: string
let db: Db

beforeAll(async () => {
  mailRoot = mkdtempSync(join(tmpdir(), 'wsp-mail-'))
  catcher = await startSmtpCatcher(join(mailRoot, 'mail'))
  gate = await openGate(Number(new URL(catcher.smtpUrl).port))
  product = await startProduct({ SMTP_URL: `smtp://127.0.0.1:${gate.port}` })
  db = createDb(product.connection.DATABASE_URL, { maxConnections: 2 })
}, 200_000)

afterAll(async () => {
  await db?.$disconnect()
  await product?.stop()
  await gate?.close()
  await catcher?.stop()
  rmSync(mailRoot, { recursive: true, force: true })
})

test('nothing confirmed is lost and no page hangs while every part dies or hangs in turn', async () => {
  const werkgever = openBrowser(product.url)
  const adviseur = openBrowser(product.url)
  const bezoeker = openBrowser(product.url)
  await stepIn(werkgever, 'Wendy Werkgever-Demo')
  await stepIn(adviseur, 'Ahmed Adviseur-Demo')
  const poster = startPosting({ werkgever, adviseur })
  const visitor = startVisiting(bezoeker, werkgever)
  try {
    await poster.onePosted()
    await gate.close()
    await product.kill('Meilisearch')
    await poster.onePosted()
    await product.kill('PostgreSQL')
    await poster.onePosted()
    await product.kill('De worker')
    await poster.onePosted()
    await product.kill('Het portaal')
    await poster.onePosted()
    await gate.open()
    await whileStopped('Meilisearch', 5_000)
    await poster.onePosted()
    await whileStopped('PostgreSQL', 8_000)
    await poster.onePosted()
  } finally {
    await Promise.all([poster.stop(), visitor.stop()])
  }

  expectClearAnswers([werkgever, adviseur, bezoeker])
  const { posted } = poster
  await expectStored(posted)
  await expectIndexed(posted)
  await expectMailedOnce(posted)
}, 900_000)

async function whileStopped(program: 'PostgreSQL' | 'Meilisearch', ms: number): Promise<void> {
  product.signal(program, 'SIGSTOP')
  await sleep(ms)
  product.signal(program, 'SIGCONT')
}

/** Posts one vacature after the other until it is told to stop. A failure shows at the next `onePosted` or `stop`. */
function startPosting(browsers: { werkgever: Browser; adviseur: Browser }) {
  const posted: Confirmed[] = []
  let isStopping = false
  const running = (async () => {
    const beroepId = await anyBeroepId(browsers.werkgever)
    const sluitingsdatum = addDays(new Date(today()), 30).toISOString().slice(0, 10)
    while (!isStopping) {
      const titel = `Bakker onder vuur ${posted.length + 1}`
      posted.push(await postVacature(browsers, titel, { beroepId, sluitingsdatum }))
    }
  })()
  // Looked at in onePosted and stop; until then a failure is nobody's surprise.
  running.catch(() => {})
  return {
    posted,
    /** Waits until one more vacature was begun and published. */
    async onePosted() {
      const wanted = posted.length + 2
      while (posted.length < wanted) await Promise.race([sleep(50), running])
    },
    async stop() {
      isStopping = true
      await running
    },
  }
}

/** Somebody who looks around all the time, logged in and not. */
function startVisiting(bezoeker: Browser, werkgever: Browser) {
  let isStopping = false
  const running = (async () => {
    while (!isStopping) {
      for (const [browser, path] of [
        [bezoeker, '/vacatures?q=bakker'],
        [bezoeker, '/contact'],
        [werkgever, '/vacaturebeheer'],
      ] as const)
        await browser.get(path).catch((error: unknown) => {
          if (!(error instanceof NobodyHome)) throw error
        })
      await sleep(200)
    }
  })()
  return {
    async stop() {
      isStopping = true
      await running
    },
  }
}

async function anyBeroepId(browser: Browser): Promise<string> {
  const { html } = await browser.get('/taxonomie?soort=beroep&q=bakker')
  const { resultaten } = JSON.parse(html) as { resultaten: { id: string }[] }
  return resultaten[0]?.id ?? ''
}

function expectClearAnswers(browsers: Browser[]): void {
  const seen = browsers.flatMap((browser) => browser.seen)
  for (const answer of seen) {
    expect([200, 302, 303, 503], answer.path).toContain(answer.status)
    expect(answer.ms, answer.path).toBeLessThan(DOES_NOT_HANG_MS)
    if (answer.status === 503) expect(headingOf(answer), answer.path).toContain('even niet bereikbaar')
  }
  // The fire was felt: the database was missed, and the list of vacatures was there without the search engine.
  expect(seen.some(({ status }) => status === 503)).toBe(true)
  expect(seen.some(({ html }) => html.includes('Zoeken werkt nu beperkt'))).toBe(true)
}

/** Each vacature is there as it was confirmed, and each change of it has exactly one line in the audit log. */
async function expectStored(posted: Confirmed[]): Promise<void> {
  const rows = await db.vacature.findMany({
    where: { id: { in: posted.map(({ id }) => id) } },
    select: {
      id: true,
      titel: true,
      status: true,
      versie: true,
      urenMin: true,
      eisen: { select: { id: true } },
    },
  })
  const lines = await db.gebeurtenis.findMany({
    where: { onderwerpId: { in: posted.map(({ id }) => id) } },
    select: { type: true, onderwerpId: true, gegevens: true },
  })
  for (const { id, titel, stappen } of posted) {
    const row = rows.find((one) => one.id === id)
    expect(row, titel).toMatchObject({ titel, status: 'gepubliceerd', urenMin: 24 })
    expect(row?.eisen.length, titel).toBe(1)
    const mine = lines.filter(({ onderwerpId }) => onderwerpId === id)
    for (const type of ['vacature.aangemaakt', 'vacature.ingediend', 'vacature.gepubliceerd'])
      expect(mine.filter((line) => line.type === type).length, `${titel}: ${type}`).toBe(1)
    for (const stap of ['werk', 'eisen', 'voorwaarden']) {
      const saved = mine.filter((line) => (line.gegevens as { stap?: string }).stap === stap).length
      expect(saved, `${titel}: ${stap}`).toBeGreaterThanOrEqual(stappen.filter((one) => one === stap).length)
    }
    // Every change but the first raises the version: as many lines as changes, no more and no fewer.
    expect(row?.versie, titel).toBe(mine.length)
  }
}

async function expectIndexed(posted: Confirmed[]): Promise<void> {
  const { MEILI_URL: url, MEILI_KEY: key, MEILI_PREFIX: prefix } = product.connection
  const client = createSearchClient({ url, key, prefix, log: silentLog })
  const missing = async () => {
    const found = new Set(await idsInIndex(client, 'vacature'))
    return posted.filter(({ id }) => !found.has(id)).map(({ titel }) => titel)
  }
  await expect.poll(missing, CATCHES_UP).toEqual([])
  await expect.poll(() => db.zoekWijziging.count(), CATCHES_UP).toBe(0)
}

/** The adviseur hears of each vacature that was handed in, also of those while the mail server was away, and once. */
async function expectMailedOnce(posted: Confirmed[]): Promise<void> {
  const mailsPer = async () => {
    const subjects = (await receivedMails(catcher.mailDir)).map(({ subject }) => subject)
    return posted.map(
      ({ titel }) => subjects.filter((subject) => subject.startsWith(`Te beoordelen: ${titel} (`)).length,
    )
  }
  await expect.poll(mailsPer, CATCHES_UP).toEqual(posted.map(() => 1))
}
