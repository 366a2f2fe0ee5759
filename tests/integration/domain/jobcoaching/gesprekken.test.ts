import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { listItems } from '#app/domain/agenda/list-agenda.server.ts'
import { getCoachwerk } from '#app/domain/jobcoaching/get-coachwerk.server.ts'
import { listMijnJobcoach } from '#app/domain/jobcoaching/get-mijn-jobcoach.server.ts'
import type { GesprekPlanInput, GesprekVerslagInput } from '#app/domain/jobcoaching/gesprek.ts'
import { listAfspraken } from '#app/domain/jobcoaching/list-afspraken.server.ts'
import { getGesprek, listGesprekken } from '#app/domain/jobcoaching/list-gesprekken.server.ts'
import { cancelGesprek, moveGesprek, planGesprek } from '#app/domain/jobcoaching/plan-gesprek.server.ts'
import { recordVerslag } from '#app/domain/jobcoaching/record-verslag.server.ts'
import { remindGesprekken } from '#app/domain/jobcoaching/remind-gesprekken.server.ts'
import { moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { aJobcoach, anAdviseur } from '#tests/factories/account.ts'
import { aJobcoachtraject } from '#tests/factories/jobcoachtraject.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { deliverMails } from '#tests/support/mail.ts'

const DAG_MS = 86_400_000
afterEach(() => moveClock(0))

const input = (over: Partial<GesprekPlanInput> = {}): GesprekPlanInput => ({
  id: randomUUID(),
  datum: plusDays(today(), 5),
  tijd: '10:00',
  met: 'samen',
  vorm: 'op_het_werk',
  plaats: 'Kantine',
  ...over,
})
const verslag = (over: Partial<GesprekVerslagInput> = {}): GesprekVerslagInput => ({
  versie: 1,
  verslag: 'Geheimverslag over hoe het thuis gaat.',
  afspraken: 'Elke ochtend samen de lijst doornemen.',
  volgendeDatum: null,
  volgendeTijd: null,
  ...over,
})

async function aPlanned(over: Partial<GesprekPlanInput> = {}) {
  const wereld = await aJobcoachtraject()
  const trajectId = wereld.traject.id
  const gepland = await planGesprek(wereld.coach.actor, { trajectId, ...input(over) })
  if (!gepland.ok) throw new Error(gepland.melding)
  return { ...wereld, trajectId, gesprekId: gepland.data.id }
}

async function mailsTo(accountIds: { accountId: string }[]) {
  const mails = await deliverMails()
  const accounts = await db().account.findMany({
    where: { id: { in: accountIds.map(({ accountId }) => accountId) } },
  })
  const adressen = accounts.map(({ email }) => email)
  return mails.filter(({ to, subject }) => adressen.includes(to) && /gesprek/i.test(subject))
}

test('planned with both: each gets a mail with a calendar file, the employer without a name', async () => {
  const { werkgever, kandidaat, persoon, gesprekId, coach } = await aPlanned()

  const mails = await mailsTo([werkgever, kandidaat])

  expect(mails.map(({ subject }) => subject.replace(/ op .*/, '')).sort()).toEqual([
    'Gesprek met je jobcoach',
    `Gesprek met jobcoach ${coach.account.naam}`,
  ])
  for (const { raw } of mails) expect(raw).toContain('text/calendar')
  const aanWerkgever = mails.find(({ subject }) => !subject.includes('je jobcoach'))
  expect(aanWerkgever?.raw).not.toContain(persoon.achternaam)
  expect(gesprekId).toBeTruthy()
})

test('moved and cancelled: who is not at the table any more hears that it is off', async () => {
  const { werkgever, kandidaat, coach, trajectId, gesprekId } = await aPlanned()
  await deliverMails()

  const anders = { ...input({ met: 'werknemer', datum: plusDays(today(), 6) }), versie: 1 }
  expect(await moveGesprek(coach.actor, { trajectId, gesprekId, ...anders })).toMatchObject({ ok: true })
  const verzet = (await mailsTo([werkgever, kandidaat])).filter(({ subject }) => /^(Je|Uw)/.test(subject))
  expect(verzet.map(({ subject }) => subject.replace(/ op .*/, '')).sort()).toEqual([
    'Je gesprek met je jobcoach is nu',
    `Uw gesprek met jobcoach ${coach.account.naam} gaat niet door`,
  ])
  expect(verzet.find(({ subject }) => subject.startsWith('Uw'))?.raw).toContain('text/calendar')

  expect(await cancelGesprek(coach.actor, { trajectId, gesprekId, versie: 1 })).toMatchObject({
    reden: 'conflict',
  })
  expect(await cancelGesprek(coach.actor, { trajectId, gesprekId, versie: 2 })).toMatchObject({ ok: true })
  const af = (await mailsTo([werkgever, kandidaat])).map(({ subject }) => subject)
  expect(af.filter((subject) => subject.includes('niet door')).sort()).toEqual([
    'Je gesprek met je jobcoach gaat niet door',
    `Uw gesprek met jobcoach ${coach.account.naam} gaat niet door`,
  ])
})

test('a form that is sent twice plans one meeting', async () => {
  const { coach, traject } = await aJobcoachtraject()
  const een = { trajectId: traject.id, ...input() }

  const results = await Promise.all([planGesprek(coach.actor, een), planGesprek(coach.actor, een)])

  expect(results.every(({ ok }) => ok)).toBe(true)
  expect(await db().jobcoachgesprek.count({ where: { trajectId: traject.id } })).toBe(1)
})

test('held: the report is for the coach, the agreements for who was there, the next one is planned', async () => {
  const { coach, trajectId, gesprekId, werkgever, kandidaat } = await aPlanned()
  const komt = { volgendeDatum: plusDays(today(), 20), volgendeTijd: '09:30' }
  expect(await recordVerslag(coach.actor, { trajectId, gesprekId, ...verslag() })).toMatchObject({
    reden: 'invalid',
  })
  moveClock(6 * DAG_MS)

  const result = await recordVerslag(coach.actor, { trajectId, gesprekId, ...verslag(komt) })

  expect(result).toMatchObject({ ok: true, data: { volgendeId: expect.any(String) } })
  const lijst = await listGesprekken(coach.actor, trajectId)
  expect(lijst).toMatchObject({ komt: [{ met: 'samen', plaats: 'Kantine' }], geweest: [{ id: gesprekId }] })
  for (const actor of [coach.actor, werkgever, kandidaat, (await anAdviseur()).actor])
    expect(await listAfspraken(actor, trajectId)).toMatchObject([
      { tekst: 'Elke ochtend samen de lijst doornemen.' },
    ])
  expect(await listAfspraken((await aWerkgever()).actor, trajectId)).toEqual([])
  const mijn = await listMijnJobcoach(kandidaat)
  expect(JSON.stringify(mijn)).not.toContain('Geheimverslag')
  expect(mijn).toMatchObject([{ gesprekken: [{ met: 'samen' }], afspraken: [{}] }])
  const [ander, adviseur] = [await aJobcoach(), await anAdviseur()]
  expect(await getGesprek(ander.actor, { trajectId, id: gesprekId })).toBeNull()
  expect(adviseur.actor.rol).toBe('adviseur')
})

test('agreements that tell who it is are refused, and nothing is kept', async () => {
  const { coach, trajectId, gesprekId, persoon } = await aPlanned()
  moveClock(6 * DAG_MS)

  const afspraken = `${persoon.achternaam} komt een uur later.`
  expect(await recordVerslag(coach.actor, { trajectId, gesprekId, ...verslag({ afspraken }) })).toMatchObject(
    {
      reden: 'invalid',
      melding: expect.stringContaining('de naam van de werknemer'),
    },
  )
  expect(await db().jobcoachgesprek.findUnique({ where: { id: gesprekId } })).toMatchObject({
    status: 'gepland',
    verslag: null,
  })
})

test('the day before everyone at the table is reminded, once', async () => {
  const { werkgever, kandidaat, gesprekId } = await aPlanned()
  await deliverMails()
  expect(await remindGesprekken()).toBe(0)
  moveClock(4 * DAG_MS)

  expect(await remindGesprekken()).toBeGreaterThanOrEqual(1)
  expect(await remindGesprekken()).toBe(0)

  const mails = await mailsTo([werkgever, kandidaat])
  expect(mails.filter(({ subject }) => /morgen/i.test(subject))).toHaveLength(2)
  expect(
    await db().gebeurtenis.count({ where: { onderwerpId: gesprekId, type: 'jobcoachgesprek.herinnerd' } }),
  ).toBe(1)
})

test('the start page: today, this week, and late when the report is not there the day after', async () => {
  const { coach, trajectId } = await aPlanned()
  expect(await getCoachwerk(coach.actor)).toMatchObject({
    teLaat: [],
    vandaagGesprekken: [],
    week: [{ trajectId }],
  })
  moveClock(5 * DAG_MS)
  expect(await getCoachwerk(coach.actor)).toMatchObject({ vandaagGesprekken: [{ trajectId }], week: [] })
  moveClock(6 * DAG_MS)
  expect(await getCoachwerk(coach.actor)).toMatchObject({ teLaat: [{ trajectId, soort: 'verslag' }] })
  expect(await getCoachwerk((await aJobcoach()).actor)).toMatchObject({ lopend: 0, teLaat: [] })
})

test('in the agenda of the coach by code, and in that of nobody else', async () => {
  const { coach, persoon, trajectId } = await aPlanned()
  const periode = { van: today(), tot: plusDays(today(), 10) }

  const items = await listItems(coach.actor, periode)

  expect(items).toMatchObject([
    { soort: 'jobcoachgesprek', naar: `/jobcoach/trajecten/${trajectId}/gesprekken` },
  ])
  expect(JSON.stringify(items)).not.toContain(persoon.achternaam)
  expect(await listItems((await aJobcoach()).actor, periode)).toEqual([])
})
