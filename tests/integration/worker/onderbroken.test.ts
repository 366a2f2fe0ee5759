import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planGesprek } from '#app/domain/jobcoaching/plan-gesprek.server.ts'
import { addDays, dateOnly, today } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { MAIL_QUEUE, type MailJob } from '#app/platform/jobs.server.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aJobcoachtraject } from '#tests/factories/jobcoachtraject.ts'
import { aMeting } from '#tests/factories/loonwaarde.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { ROOT } from '#tests/support/imports.ts'
import { deliverMails, receivedMails } from '#tests/support/mail.ts'

// What a worker does on this day: everything below is due by then, and nothing of it before.
const DAGEN = 8
const SLOT = 4711

/** A session of its own holds the lock on which a worker stands still in the middle of what it writes. */
let poort: pg.Client

beforeAll(async () => {
  poort = new pg.Client({ connectionString: config().db.url })
  await poort.connect()
  for (const statement of [
    'CREATE SEQUENCE toets_teller',
    'CREATE TABLE toets_halte (tabel text PRIMARY KEY, nummer int NOT NULL)',
    `CREATE FUNCTION toets_sta_stil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       IF nextval('toets_teller') = (SELECT nummer FROM toets_halte WHERE tabel = TG_TABLE_NAME) THEN
         PERFORM pg_advisory_xact_lock(${SLOT});
       END IF;
       RETURN NEW;
     END $$`,
    'CREATE TRIGGER toets_sta_stil BEFORE INSERT ON gebeurtenis FOR EACH ROW EXECUTE FUNCTION toets_sta_stil()',
    `CREATE TRIGGER toets_sta_stil BEFORE UPDATE OF verzonden_op ON mailbericht FOR EACH ROW
       WHEN (NEW.verzonden_op IS NOT NULL) EXECUTE FUNCTION toets_sta_stil()`,
    `SELECT pg_advisory_lock(${SLOT})`,
  ])
    await poort.query(statement)
})

afterAll(() => poort.end())

test('a worker that is killed in the middle of each piece of upkeep loses nothing and does nothing twice', async () => {
  const { bemiddeling } = await aBemiddeling({ status: 'voorgesteld' })
  const geplaatst = await aPlaatsing({ start: 0, contracten: [{ tot: DAGEN + 40 }] })
  const meting = await aMeting({
    bemiddelingId: geplaatst.bemiddeling.id,
    behandelaarId: geplaatst.adviseur.accountId,
  })
  const { traject, coach } = await aJobcoachtraject()
  const gesprek = await planGesprek(coach.actor, {
    trajectId: traject.id,
    id: '0193a1de-0000-7000-8000-0000000000aa',
    datum: plusDays(today(), DAGEN + 1),
    tijd: '10:00',
    met: 'samen',
    vorm: 'op_het_werk',
    plaats: null,
  })
  const { vacature } = await aVacature({
    status: 'gepubliceerd',
    sluitingsdatum: addDays(dateOnly(today()), DAGEN + 3),
  })
  await deliverMails()
  const begin = (await db().gebeurtenis.findFirstOrThrow({ orderBy: { id: 'desc' } })).id

  // The first dies before anything is kept; each next one keeps one thing and dies in the one after it, or gets one further when
  // what it kept and what it died in belong together.
  const bewaard = () => db().gebeurtenis.count({ where: { id: { gt: begin } } })
  let gedood = 0
  for (let halte = 1, stand = 0; (await work('gebeurtenis', halte, [String(DAGEN)])) === 'gedood'; gedood++) {
    const nu = await bewaard()
    halte = nu > stand ? 2 : halte + 1
    stand = nu
  }
  expect(gedood).toBeGreaterThanOrEqual(6)

  const nieuw = await db().gebeurtenis.findMany({ where: { id: { gt: begin } } })
  const keren = (type: string, id: string) =>
    nieuw.filter((een) => een.type === type && een.onderwerpId === id).length
  const momenten = await db().nazorgmoment.findMany({ where: { plaatsingId: geplaatst.plaatsing.id } })
  const week = momenten.find(({ moment }) => moment === 'week_1')
  expect({
    bemiddeling: keren('bemiddeling.herinnerd', bemiddeling.id),
    contract: keren('plaatsing.contract-eindigt', geplaatst.plaatsing.id),
    nazorg: keren('nazorg.gevraagd', week?.id ?? ''),
    gesprek: keren('jobcoachgesprek.herinnerd', gesprek.ok ? gesprek.data.id : ''),
    meting: keren('loonwaardemeting.te-laat', meting.id),
    vacature: keren('vacature.sluit-bijna', vacature.id),
  }).toEqual({ bemiddeling: 1, contract: 1, nazorg: 1, gesprek: 1, meting: 1, vacature: 1 })
  expect(momenten.map(({ moment }) => moment).sort()).toEqual(
    ['week_1', 'maand_1', 'maand_3', 'maand_6', 'maand_12'].sort(),
  )
  // Nothing at all is there twice, also of what is not named here.
  const dubbel = nieuw.filter((een) => keren(een.type, een.onderwerpId) > 1)
  expect(dubbel.map(({ type }) => type)).toEqual([])
  const jobs = await mailJobs()
  expect(new Set(jobs.map((job) => `${job.gebeurtenisId} ${job.mail}`)).size).toBe(jobs.length)
  expect(jobs.length).toBeGreaterThanOrEqual(5)
}, 180_000)

test('a worker that is killed after the mail server took a mail sends it again under the same Message-ID', async () => {
  const [job] = await mailJobs()
  if (!job) throw new Error('no mail job is left of the upkeep')
  const voor = (await receivedMails()).length

  expect(await work('mailbericht', 1, [String(DAGEN), JSON.stringify(job)])).toBe('gedood')
  const eerste = (await receivedMails()).slice(voor)
  expect(eerste).toHaveLength(1)
  expect(await work('mailbericht', 0, [String(DAGEN), JSON.stringify(job)])).toBe('klaar')
  const alle = (await receivedMails()).slice(voor)

  const ids = alle.map(({ raw }) => /^Message-ID: (.+)$/im.exec(raw)?.[1])
  const aan = alle.map(({ to }) => to)
  expect(aan.filter((adres) => adres === eerste[0]?.to)).toHaveLength(2)
  expect(new Set(ids).size).toBe(new Set(aan).size)
  // Once it is on record, nothing goes out any more.
  expect(await work('mailbericht', 0, [String(DAGEN), JSON.stringify(job)])).toBe('klaar')
  expect(await receivedMails()).toHaveLength(voor + alle.length)
}, 60_000)

/** Runs a worker that stands still at the `halte`-th row that it writes in this table, and kills it there. 0: nowhere. */
async function work(tabel: string, halte: number, args: string[]): Promise<'klaar' | 'gedood'> {
  await poort.query('SELECT setval($1, 1, false)', ['toets_teller'])
  await poort.query('DELETE FROM toets_halte')
  await poort.query('INSERT INTO toets_halte VALUES ($1, $2)', [tabel, halte])
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/worker-werk.ts', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let fouten = ''
  child.stderr.setEncoding('utf8').on('data', (tekst: string) => (fouten += tekst))
  const ended = once(child, 'exit')
  for (;;) {
    if (child.exitCode !== null) {
      expect(fouten).toBe('')
      return 'klaar'
    }
    const { rows } = await poort.query<{ pid: number }>(
      `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = ${SLOT} AND NOT granted`,
    )
    if (rows.length > 0) {
      child.kill('SIGKILL')
      await ended
      // Its connections are gone with it; a session that waits for a lock would only notice when it gets it.
      for (const { pid } of rows) await poort.query('SELECT pg_terminate_backend($1)', [pid])
      await sleep(100)
      return 'gedood'
    }
    await sleep(30)
  }
}

async function mailJobs(): Promise<MailJob[]> {
  const rows = await db().$queryRaw<{ data: MailJob }[]>`
    SELECT data FROM pgboss.job WHERE name = ${MAIL_QUEUE} AND state = 'created' ORDER BY created_on, id`
  return rows.map(({ data }) => data)
}
