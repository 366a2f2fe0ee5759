import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { getCoachwerk } from '#app/domain/jobcoaching/get-coachwerk.server.ts'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import {
  getTrajectVoorAdviseur,
  listTrajectenVoorAdviseur,
} from '#app/domain/jobcoaching/get-voor-adviseur.server.ts'
import {
  getTrajectVoorWerkgever,
  listTrajectenVoorWerkgever,
} from '#app/domain/jobcoaching/get-voor-werkgever.server.ts'
import {
  closeUrgenteMelding,
  takeUrgenteMelding,
} from '#app/domain/jobcoaching/handle-urgente-melding.server.ts'
import { makeUrgenteMelding } from '#app/domain/jobcoaching/make-urgente-melding.server.ts'
import { transferTraject } from '#app/domain/jobcoaching/transfer-traject.server.ts'
import { urgentReactieVoor } from '#app/domain/jobcoaching/urgent.ts'
import { moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aJobcoach } from '#tests/factories/account.ts'
import { aJobcoachtraject } from '#tests/factories/jobcoachtraject.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { deliverMails } from '#tests/support/mail.ts'

afterEach(() => moveClock(0))

const melding = (id: string = randomUUID()) => ({
  id,
  soort: 'conflict' as const,
  tekst: 'Geheimtekst: er is ruzie in de kantine.',
})

async function aMelding() {
  const wereld = await aJobcoachtraject()
  const trajectId = wereld.traject.id
  const gedaan = await makeUrgenteMelding(wereld.werkgever, { trajectId, ...melding() })
  if (!gedaan.ok) throw new Error(gedaan.melding)
  return { ...wereld, trajectId, meldingId: gedaan.data.id }
}

const emailOf = async (accountId: string) =>
  (await db().account.findUniqueOrThrow({ where: { id: accountId } })).email

test('an employer calls: the coach and the adviseur hear of it at once, without what was written', async () => {
  const { coach, vacature, meldingId, trajectId } = await aMelding()
  const { aanspreekpuntId } = await db().werkgever.findUniqueOrThrow({ where: { id: vacature.werkgeverId } })

  const mails = (await deliverMails()).filter(({ subject }) => subject.startsWith('Het gaat niet goed'))

  const adressen = [coach.account.email, await emailOf(aanspreekpuntId)]
  expect(mails.map(({ to }) => to).sort()).toEqual(adressen.sort())
  for (const { raw } of mails) expect(raw).not.toContain('Geheimtekst')
  const audit = await db().gebeurtenis.findMany({ where: { onderwerpId: meldingId } })
  expect(JSON.stringify(audit.map(({ gegevens }) => gegevens))).not.toContain('Geheimtekst')
  expect(await getCoachwerk(coach.actor)).toMatchObject({
    urgent: [{ trajectId, stand: 'nieuw', reactieVoor: urgentReactieVoor(today()) }],
  })
  moveClock(6 * 86_400_000)
  expect(await getCoachwerk(coach.actor)).toMatchObject({ urgent: [{ stand: 'te_laat' }] })
})

test('sent twice is one call; refused for another employer and for a traject that is over', async () => {
  const { werkgever, traject } = await aJobcoachtraject()
  const input = { trajectId: traject.id, ...melding() }

  const results = await Promise.all([
    makeUrgenteMelding(werkgever, input),
    makeUrgenteMelding(werkgever, input),
  ])
  expect(results.every(({ ok }) => ok)).toBe(true)
  expect(await db().urgenteMelding.count({ where: { trajectId: traject.id } })).toBe(1)
  const ander = await aWerkgever()
  expect(await makeUrgenteMelding(ander.actor, { ...input, id: randomUUID() })).toMatchObject({
    reden: 'not-found',
  })
  await db().jobcoachtraject.update({
    where: { id: traject.id },
    data: { status: 'beeindigd', beeindigdOp: new Date(), eindeReden: 'kan_zonder' },
  })
  expect(await makeUrgenteMelding(werkgever, { ...input, id: randomUUID() })).toMatchObject({
    reden: 'conflict',
  })
})

test('the coach takes and closes it; who called reads what was agreed and gets a mail', async () => {
  const { coach, werkgever, kandidaat, persoon, trajectId, meldingId } = await aMelding()
  expect(await takeUrgenteMelding((await aJobcoach()).actor, { meldingId, versie: 1 })).toMatchObject({
    reden: 'not-found',
  })
  expect(await takeUrgenteMelding(kandidaat, { meldingId, versie: 1 })).toMatchObject({
    reden: 'not-allowed',
  })

  expect(await takeUrgenteMelding(coach.actor, { meldingId, versie: 1 })).toMatchObject({ ok: true })
  expect(await takeUrgenteMelding(coach.actor, { meldingId, versie: 2 })).toMatchObject({ reden: 'conflict' })
  const naam = { meldingId, versie: 2, uitkomst: `${persoon.achternaam} begint later.` }
  expect(await closeUrgenteMelding(coach.actor, naam)).toMatchObject({ reden: 'invalid' })
  const goed = { ...naam, uitkomst: 'De eerste week samen beginnen.' }
  expect(await closeUrgenteMelding(coach.actor, goed)).toMatchObject({ ok: true })

  expect(await getTrajectVoorWerkgever(werkgever, trajectId)).toMatchObject({
    meldingen: [{ stand: 'afgehandeld', uitkomst: goed.uitkomst, opgepaktDoor: coach.account.naam }],
  })
  const mails = (await deliverMails()).filter(({ subject }) => subject.includes('afgesproken na uw melding'))
  expect(mails.map(({ to }) => to)).toEqual([await emailOf(werkgever.accountId)])
})

test('an employer reads function, coach and dates: no name, goal, reason or report', async () => {
  const { werkgever, traject, persoon, coach } = await aJobcoachtraject()

  const lijst = await listTrajectenVoorWerkgever(werkgever)
  const een = await getTrajectVoorWerkgever(werkgever, traject.id)

  expect(lijst).toMatchObject([{ id: traject.id, coach: { naam: coach.account.naam }, volgendOp: null }])
  const tekst = JSON.stringify([lijst, een])
  for (const geheim of [persoon.achternaam, persoon.id, 'doel', 'verslag"', 'profiel', 'eindeReden'])
    expect(tekst).not.toContain(geheim)
  expect(await getTrajectVoorWerkgever((await aWerkgever()).actor, traject.id)).toBeNull()
})

test('an adviseur sees it by code and gives it to another coach, who has it all; the first has nothing', async () => {
  const { adviseur, traject, persoon, profiel, coach, plaatsing } = await aJobcoachtraject()
  const nieuw = await aJobcoach()
  const filter = { status: 'lopend', coachId: coach.account.id, werkgeverId: null, pagina: 1 } as const
  const lijst = await listTrajectenVoorAdviseur(adviseur, filter)
  expect(lijst).toMatchObject({ totaal: 1, regels: [{ code: profiel.code }] })
  const gezien = await getTrajectVoorAdviseur(adviseur, traject.id)
  expect(JSON.stringify([lijst, gezien])).not.toContain(persoon.achternaam)

  const input = { trajectId: traject.id, versie: 1, naarId: nieuw.account.id }
  expect(await transferTraject(adviseur, { ...input, naarId: adviseur.accountId })).toMatchObject({
    reden: 'invalid',
  })
  expect(await transferTraject((await aJobcoach()).actor, input)).toMatchObject({ reden: 'not-found' })
  expect(await transferTraject(adviseur, input)).toMatchObject({ ok: true })

  expect(await getTraject(coach.actor, traject.id)).toBeNull()
  expect(await getTraject(nieuw.actor, traject.id)).toMatchObject({ id: traject.id })
  expect(await db().plaatsing.findUnique({ where: { id: plaatsing.id } })).toMatchObject({
    jobcoachId: nieuw.account.id,
  })
  expect(await getTrajectVoorAdviseur(adviseur, traject.id)).toMatchObject({
    overdrachten: [{ van: coach.account.naam, naar: nieuw.account.naam }],
  })
  const mails = (await deliverMails()).filter(({ text }) => text.includes(nieuw.account.naam))
  expect(mails.map(({ subject }) => subject.replace(/ bij .*| is nu .*/, '')).sort()).toEqual([
    'Je hebt een andere jobcoach',
    'U neemt een traject over',
    'Uw jobcoach',
  ])
})
