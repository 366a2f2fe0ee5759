import { randomUUID } from 'node:crypto'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeUrgenteMelding } from '#app/domain/jobcoaching/make-urgente-melding.server.ts'
import { urgentReactieVoor } from '#app/domain/jobcoaching/urgent.ts'
import { makeNazorgmomenten } from '#app/domain/nazorg/make-momenten.server.ts'
import { moveClock, today } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { MAIL_QUEUE, type MailJob } from '#app/platform/jobs.server.ts'
import { mailHandlers } from '#app/worker/handlers.server.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aJobcoachtraject } from '#tests/factories/jobcoachtraject.ts'
import { aMeting } from '#tests/factories/loonwaarde.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { ROOT } from '#tests/support/imports.ts'
import { waitFor } from '#tests/support/running-portal.ts'

const DAG = 86_400_000
const TWEE_WEKEN = 14 * DAG

/** Every mail that the server took, in order; of a held one the sender never heard that it was taken. */
const taken: { messageId: string; to: string }[] = []
const held: string[] = []
let holdNext = false
let smtp: SMTPServer
let worker: ChildProcess | undefined

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    logger: false,
    onData(stream, { envelope }, callback) {
      void text(stream).then((raw) => {
        const messageId = /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim() ?? ''
        taken.push({ messageId, to: envelope.rcptTo.map(({ address }) => address).join() })
        if (!holdNext) return callback(null)
        holdNext = false
        held.push(messageId)
      })
    },
  })
  // Who is killed says no goodbye.
  smtp.on('error', () => {})
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
})

afterAll(async () => {
  worker?.kill('SIGKILL')
  await new Promise<void>((resolve) => smtp.close(() => resolve()))
})

function startWorker(): ChildProcess {
  const { port } = smtp.server.address() as AddressInfo
  return spawn(process.execPath, ['--import', 'tsx', 'app/worker/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, SMTP_URL: `smtp://127.0.0.1:${port}` },
    stdio: 'ignore',
  })
}

/**
 * Kills a worker that has come to the row of `lock`, which somebody else holds, while a mail of it was taken by the server and
 * the worker does not know that yet.
 */
async function killAt(lock: { tabel: string; id: string | undefined }): Promise<void> {
  const holder = new pg.Client({ connectionString: config().db.url })
  await holder.connect()
  await holder.query('BEGIN')
  const { rowCount } = await holder.query(`SELECT 1 FROM ${lock.tabel} WHERE id = $1 FOR UPDATE`, [lock.id])
  expect(rowCount, lock.tabel).toBe(1)
  const before = held.length
  holdNext = true
  worker = startWorker()
  await waitFor(async () => {
    await letTimePass()
    const [row] = await db().$queryRaw<{ aantal: bigint }[]>`
      SELECT count(*) AS aantal FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
    return (row?.aantal ?? 0n) > 0n && held.length > before
  }, `the worker waits for a row of ${lock.tabel} and for the mail server`)
  const gone = once(worker, 'exit')
  worker.kill('SIGKILL')
  await gone
  await holder.query('ROLLBACK')
  await holder.end()
  // The two minutes after which a mail counts as given up.
  await db().$executeRaw`
    UPDATE pgboss.job SET started_on = started_on - interval '3 minutes' WHERE state = 'active' AND name = ${MAIL_QUEUE}`
}

/** The pause before a next try. */
const letTimePass = () => db().$executeRaw`
  UPDATE pgboss.job SET start_after = now() WHERE state = 'retry' AND start_after > now()`

async function aWorld() {
  // Two weeks ago: who had to answer or to do something has not.
  moveClock(-TWEE_WEKEN)
  const bemiddelingen = [
    await aBemiddeling({ status: 'aangeboden' }),
    await aBemiddeling({ status: 'aangeboden' }),
  ]
  const metingen = []
  for (let i = 0; i < 2; i++) {
    const { bemiddeling, adviseur } = await aBemiddeling({ status: 'geplaatst' })
    metingen.push(await aMeting({ bemiddelingId: bemiddeling.id, behandelaarId: adviseur.accountId }))
  }
  moveClock(0)
  const contracten = []
  const begonnen = []
  for (let i = 0; i < 2; i++) contracten.push(await aPlaatsing({ start: -153, contracten: [{ tot: 30 }] }))
  for (let i = 0; i < 3; i++) begonnen.push(await aPlaatsing({ start: -7, contracten: [{ tot: null }] }))
  const traject = await aJobcoachtraject()
  const meldingId = randomUUID()
  const gemeld = await makeUrgenteMelding(traject.werkgever, {
    ...{ trajectId: traject.traject.id, id: meldingId },
    ...{ soort: 'conflict', tekst: 'Er is ruzie.' },
  })
  if (!gemeld.ok) throw new Error(gemeld.melding)
  const stappen = await db().loonwaardemetingStap.findMany({ select: { id: true } })
  return {
    bemiddelingen: bemiddelingen.map(({ bemiddeling }) => bemiddeling.id).sort(),
    metingen: metingen.map(({ id }) => id),
    stappen: stappen.map(({ id }) => id).sort(),
    contracten: contracten.map(({ plaatsing }) => plaatsing.id).sort(),
    begonnen: begonnen.map(({ plaatsing }) => plaatsing.id),
    meldingId,
  }
}

const timesOf = (type: string, onderwerpen: string[]) =>
  Promise.all(onderwerpen.map((onderwerpId) => db().gebeurtenis.count({ where: { type, onderwerpId } })))

test('a worker that is killed in the middle of every kind of work loses nothing and does nothing twice', async () => {
  const wereld = await aWorld()
  await killAt({ tabel: 'bemiddeling', id: wereld.bemiddelingen[1] })
  await killAt({ tabel: 'plaatsing', id: wereld.contracten[1] })
  await killAt({ tabel: 'loonwaardemeting_stap', id: wereld.stappen[1] })
  await killAt({ tabel: 'plaatsing', id: (await plaatsingen())[3] })
  // Some have their moments now and some have not: the rest, so that it is known who is asked second.
  expect(await db().nazorgmoment.count()).toBeGreaterThan(0)
  await makeNazorgmomenten()
  await killAt({ tabel: 'nazorgmoment', id: (await teVragen(wereld.begonnen))[1] })

  worker = startWorker()
  await waitFor(async () => {
    await letTimePass()
    return (await teVragen(wereld.begonnen)).length === 0 && (await isQueueEmpty())
  }, 'all work is done')

  const { bemiddelingen, contracten, metingen, begonnen, meldingId } = wereld
  expect(await timesOf('bemiddeling.herinnerd', bemiddelingen)).toEqual([1, 1])
  expect(await timesOf('plaatsing.contract-eindigt', contracten)).toEqual([1, 1])
  expect(await timesOf('loonwaardemeting.te-laat', metingen)).toEqual([1, 1])
  const alle = await plaatsingen()
  expect(await timesOf('nazorg.gepland', alle)).toEqual(alle.map(() => 1))
  expect(await db().nazorgmoment.count()).toBe(alle.length * 5)
  const gevraagd = await db().nazorgmoment.findMany({
    where: { plaatsingId: { in: begonnen }, moment: 'week_1' },
  })
  expect(gevraagd.map(({ status }) => status)).toEqual(begonnen.map(() => 'gevraagd'))
  expect(
    await timesOf(
      'nazorg.gevraagd',
      gevraagd.map(({ id }) => id),
    ),
  ).toEqual(begonnen.map(() => 1))
  // The clock of an urgent call runs from the call, whatever became of the process.
  const melding = await db().urgenteMelding.findUniqueOrThrow({ where: { id: meldingId } })
  expect(isoDay(melding.reactieVoor)).toBe(urgentReactieVoor(today()))
  await expectMailsOnce()
}, 150_000)

const plaatsingen = async () =>
  (await db().plaatsing.findMany({ select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id)

async function teVragen(begonnen: string[]): Promise<string[]> {
  const where = { plaatsingId: { in: begonnen }, moment: 'week_1', status: 'gepland' } as const
  return (await db().nazorgmoment.findMany({ where, orderBy: { id: 'asc' } })).map(({ id }) => id)
}

async function isQueueEmpty(): Promise<boolean> {
  const [row] = await db().$queryRaw<{ aantal: bigint }[]>`
    SELECT count(*) AS aantal FROM pgboss.job WHERE name = ${MAIL_QUEUE} AND state IN ('created', 'retry', 'active')`
  return row?.aantal === 0n
}

/**
 * Every receiver of every mail that an event asked for has it, and the row says so. Twice is only what the server took just
 * before the kill: then under the same Message-ID, so that the program of the receiver shows one mail.
 */
async function expectMailsOnce(): Promise<void> {
  const jobs = await db().$queryRaw<{ data: MailJob; state: string }[]>`
    SELECT data, state::text FROM pgboss.job WHERE name = ${MAIL_QUEUE}`
  expect(new Set(jobs.map(({ state }) => state))).toEqual(new Set(['completed']))
  expect(new Set(jobs.map(({ data }) => `${data.gebeurtenisId}.${data.mail}`)).size).toBe(jobs.length)
  const verwacht: string[] = []
  for (const { data } of jobs) {
    const gebeurtenis = await db().gebeurtenis.findUniqueOrThrow({
      where: { id: BigInt(data.gebeurtenisId) },
    })
    for (const { aan } of await mailHandlers[data.mail](gebeurtenis))
      verwacht.push(`${data.gebeurtenisId} ${data.mail} ${aan}`)
  }
  const rijen = await db().mailbericht.findMany()
  expect(rijen.map(({ gebeurtenisId, mail, aan }) => `${gebeurtenisId} ${mail} ${aan}`).sort()).toEqual(
    verwacht.sort(),
  )
  expect(rijen.filter(({ verzondenOp }) => verzondenOp === null)).toEqual([])

  const ids = new Set(taken.map(({ messageId }) => messageId))
  expect(ids.size).toBe(rijen.length)
  for (const messageId of ids) {
    const mails = taken.filter((een) => een.messageId === messageId)
    expect(mails, messageId).toHaveLength(held.filter((een) => een === messageId).length + 1)
    expect(new Set(mails.map(({ to }) => to)).size, messageId).toBe(1)
  }
  expect(held).toHaveLength(5)
}
