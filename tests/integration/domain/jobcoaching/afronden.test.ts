import { afterEach, expect, test } from 'vitest'
import { endTraject, extendTraject } from '#app/domain/jobcoaching/end-traject.server.ts'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { listEvaluaties } from '#app/domain/jobcoaching/list-evaluaties.server.ts'
import {
  getProfielen,
  saveWerkgeversprofiel,
  saveWerknemersprofiel,
} from '#app/domain/jobcoaching/profielen.server.ts'
import { recordEvaluatie } from '#app/domain/jobcoaching/record-evaluatie.server.ts'
import { removeOldTrajectteksten } from '#app/domain/jobcoaching/remove-old-trajectteksten.server.ts'
import { addDays, dateOnly, moveClock, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addMonths } from '#app/platform/form-values.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { aJobcoach } from '#tests/factories/account.ts'
import { aJobcoachtraject } from '#tests/factories/jobcoachtraject.ts'
import { deliverMails } from '#tests/support/mail.ts'

const DAG_MS = 86_400_000
afterEach(() => moveClock(0))

const doelVan = (trajectId: string) =>
  db().jobcoachdoel.create({
    data: { trajectId, tekst: 'Vraagt om hulp', deadline: dateOnly(addMonths(today(), 1)), volgorde: 1 },
  })

test('extended with a reason, evaluated per goal, ended: the plaatsing has no coach, meetings are off, mails leave', async () => {
  const { coach, traject, plaatsing, persoon } = await aJobcoachtraject()
  const trajectId = traject.id
  const tot = addMonths(today(), 9)
  expect(
    await extendTraject(coach.actor, { trajectId, versie: 1, tot, reden: 'nieuwe_taken' }),
  ).toMatchObject({
    ok: true,
  })
  expect(
    await extendTraject(coach.actor, { trajectId, versie: 2, tot: addMonths(today(), 40), reden: 'anders' }),
  ).toMatchObject({ reden: 'invalid' })
  const doel = await doelVan(trajectId)
  const evaluatie = { trajectId, versie: 2, advies: 'stoppen', toelichting: null, volgendeOp: null } as const
  expect(await recordEvaluatie(coach.actor, { ...evaluatie, oordelen: [] })).toMatchObject({
    reden: 'conflict',
  })
  const oordelen = [{ doelId: doel.id, oordeel: 'behaald' as const }]
  expect(await recordEvaluatie(coach.actor, { ...evaluatie, oordelen })).toMatchObject({ ok: true })
  expect(await getTraject(coach.actor, trajectId)).toMatchObject({
    einddatum: tot,
    doelen: [{ status: 'behaald' }],
  })
  expect(await listEvaluaties(coach.actor, trajectId)).toMatchObject({
    evaluaties: [{ advies: 'stoppen', doelen: [{ oordeel: 'behaald' }] }],
    verlengingen: [{ tot }],
  })
  expect(await listEvaluaties((await aJobcoach()).actor, trajectId)).toMatchObject({ evaluaties: [] })

  const gesprek = await db().jobcoachgesprek.create({
    data: { trajectId, op: addDays(now(), 3), met: 'samen', vorm: 'op_het_werk' },
  })
  const einde = { trajectId, versie: 3, datum: today(), reden: 'doelen_behaald' } as const
  expect(await endTraject((await aJobcoach()).actor, einde)).toMatchObject({ reden: 'not-found' })
  expect(await endTraject(coach.actor, { ...einde, datum: addMonths(today(), 1) })).toMatchObject({
    reden: 'invalid',
  })
  expect(await endTraject(coach.actor, einde)).toMatchObject({ ok: true })

  expect(await db().plaatsing.findUnique({ where: { id: plaatsing.id } })).toMatchObject({ jobcoachId: null })
  expect(await db().jobcoachgesprek.findUnique({ where: { id: gesprek.id } })).toMatchObject({
    status: 'vervallen',
  })
  const mails = (await deliverMails()).filter(({ subject }) => /gestopt|langer/.test(subject))
  expect(mails).toHaveLength(2)
  for (const { raw } of mails) expect(raw).not.toContain(persoon.achternaam)
  expect(await endTraject(coach.actor, { ...einde, versie: 4 })).toMatchObject({ reden: 'conflict' })
})

test('an end waits for the report of a meeting that was', async () => {
  const { coach, traject } = await aJobcoachtraject()
  await db().jobcoachgesprek.create({
    data: { trajectId: traject.id, op: addDays(now(), -1), met: 'samen', vorm: 'op_het_werk' },
  })
  const einde = { trajectId: traject.id, versie: 1, datum: today(), reden: 'kan_zonder' } as const
  expect(await endTraject(coach.actor, einde)).toMatchObject({ reden: 'invalid' })
  expect(await getTraject(coach.actor, traject.id)).toMatchObject({ status: 'lopend', versie: 1 })
})

test('profiles are for the coach alone, and an old page does not overwrite a new one', async () => {
  const { coach, traject, adviseur } = await aJobcoachtraject()
  const velden = {
    ...{ sterkeKanten: 'Nauwkeurig', watHelpt: null, watNietHelpt: null },
    ...{ leren: null, contact: null, wensen: null },
  }
  const input = { trajectId: traject.id, versie: 0, ...velden }
  expect(await saveWerknemersprofiel(adviseur, input)).toMatchObject({ reden: 'not-allowed' })
  expect(await saveWerknemersprofiel(coach.actor, input)).toMatchObject({ ok: true })
  expect(await saveWerknemersprofiel(coach.actor, input)).toMatchObject({ reden: 'conflict' })
  expect(await saveWerknemersprofiel(coach.actor, { ...input, versie: 1 })).toMatchObject({ ok: true })
  const werkplek = { werkplek: 'Stille hal', taken: null, begeleiding: null, buddy: null, afspraken: null }
  await saveWerkgeversprofiel(coach.actor, { trajectId: traject.id, versie: 0, ...werkplek, kansen: null })
  expect(await getProfielen(coach.actor, traject.id)).toMatchObject({
    werknemer: { sterkeKanten: 'Nauwkeurig', versie: 2 },
    werkgever: { werkplek: 'Stille hal' },
  })
  expect(await getProfielen((await aJobcoach()).actor, traject.id)).toEqual({
    werknemer: null,
    werkgever: null,
  })
})

test('two years after the end what was written is gone, and the days stay', async () => {
  const { coach, traject } = await aJobcoachtraject()
  const trajectId = traject.id
  await doelVan(trajectId)
  await db().werknemersprofiel.create({ data: { trajectId, sterkeKanten: 'Nauwkeurig' } })
  const gesprek = await db().jobcoachgesprek.create({
    data: {
      ...{ trajectId, op: addDays(now(), -1), met: 'samen', vorm: 'op_het_werk', status: 'gehouden' },
      ...{ verslag: 'Verslag', afspraken: 'Afspraak' },
    },
  })
  await endTraject(coach.actor, { trajectId, versie: 1, datum: today(), reden: 'kan_zonder' })

  moveClock(700 * DAG_MS)
  expect(await removeOldTrajectteksten()).toBe(0)
  moveClock(735 * DAG_MS)
  expect(await removeOldTrajectteksten()).toBeGreaterThanOrEqual(1)
  expect(await removeOldTrajectteksten()).toBe(0)

  expect(await db().jobcoachgesprek.findUnique({ where: { id: gesprek.id } })).toMatchObject({
    verslag: null,
    afspraken: null,
    status: 'gehouden',
  })
  expect(await db().jobcoachdoel.count({ where: { trajectId } })).toBe(0)
  expect(await db().werknemersprofiel.count({ where: { trajectId } })).toBe(0)
  const over = await db().jobcoachtraject.findUniqueOrThrow({ where: { id: trajectId } })
  expect(isoDay(over.opgeschoondOp ?? new Date(0))).toBe(today())
})
