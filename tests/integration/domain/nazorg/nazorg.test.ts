import { afterEach, expect, test } from 'vitest'
import { answerNazorgLink, correctNazorg, recordNazorg } from '#app/domain/nazorg/answer-nazorg.server.ts'
import { getNazorgLink } from '#app/domain/nazorg/get-nazorg-link.server.ts'
import { keepNazorg } from '#app/domain/nazorg/keep-nazorg.server.ts'
import { lezerVan, sleutelOf } from '#app/domain/nazorg/sleutel.server.ts'
import { undoEinde } from '#app/domain/plaatsing/end-plaatsing.server.ts'
import { moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, plusDays } from '#app/platform/iso-day.ts'
import { renderMail } from '#app/mail/message.ts'
import { mailHandlers } from '#app/worker/handlers.server.ts'
import type { NazorgMoment } from '#prisma/generated/client.ts'
import { aJobcoach, anAdviseur } from '#tests/factories/account.ts'
import { anAskedPlaatsing } from '#tests/factories/nazorg.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const DAG = 86_400_000
const WERKGEVER = { soort: 'werkgever' } as const
const NOG = { uitkomst: 'werkt_nog', einde: null } as const

afterEach(() => moveClock(0))

const momentenOf = (plaatsingId: string) =>
  db().nazorgmoment.findMany({ where: { plaatsingId }, orderBy: { dag: 'asc' } })
const standen = async (plaatsingId: string) => (await momentenOf(plaatsingId)).map(({ status }) => status)
const momentOf = (plaatsingId: string, moment: NazorgMoment) =>
  db().nazorgmoment.findUniqueOrThrow({ where: { plaatsingId_moment: { plaatsingId, moment } } })
const eventsOf = (onderwerpId: string, type: string) =>
  db().gebeurtenis.findMany({ where: { onderwerpId, type }, orderBy: { id: 'asc' } })

const weg = (dagen = 0) => ({
  uitkomst: 'werkt_niet_meer' as const,
  einde: { reden: 'ander_werk' as const, laatsteWerkdag: plusDays(today(), dagen) },
})

test('every plaatsing gets five moments, also when the upkeep runs twice and two at once', async () => {
  const { plaatsing } = await aPlaatsing({ start: 0 })
  await Promise.all([keepNazorg(), keepNazorg()])
  await keepNazorg()
  expect(await standen(plaatsing.id)).toEqual(Array(5).fill('gepland'))
  expect(await eventsOf(plaatsing.id, 'nazorg.gepland')).toHaveLength(1)
})

test('an older plaatsing is asked about nothing that is long past', async () => {
  const { plaatsing } = await aPlaatsing({ start: -250, contracten: [{ tot: null }] })
  await keepNazorg()
  expect(await standen(plaatsing.id)).toEqual(['onbekend', 'onbekend', 'onbekend', 'onbekend', 'gepland'])
  for (const { id } of await momentenOf(plaatsing.id))
    expect(await eventsOf(id, 'nazorg.gevraagd')).toEqual([])
})

test('the question goes out on the day, once, to the employer and the jobcoach, without a name', async () => {
  const jobcoach = await aJobcoach()
  const scene = await aPlaatsing({ start: -6, jobcoachId: jobcoach.account.id })
  await keepNazorg()
  expect(await momentOf(scene.plaatsing.id, 'week_1')).toMatchObject({ status: 'gepland' })
  moveClock(DAG)
  await Promise.all([keepNazorg(), keepNazorg()])
  await keepNazorg()
  const moment = await momentOf(scene.plaatsing.id, 'week_1')
  expect(moment.status).toBe('gevraagd')
  const [event, ...meer] = await eventsOf(moment.id, 'nazorg.gevraagd')
  if (!event) throw new Error('nobody was asked')
  expect(meer).toEqual([])
  expect(event.gegevens).toEqual({ moment: 'week_1' })

  const mails = await mailHandlers['nazorg-vraag'](event)

  const werkgever = await db().account.findUniqueOrThrow({ where: { id: scene.werkgever.accountId } })
  expect(mails.map(({ aan }) => aan)).toEqual([werkgever.email, jobcoach.account.email])
  for (const { bericht } of mails) {
    const { text, html } = renderMail(bericht)
    expect(bericht.keuzes?.map(({ label }) => label)).toEqual(['Werkt hier nog', 'Werkt hier niet meer'])
    for (const geheim of [scene.persoon.achternaam, scene.persoon.email, scene.profiel.code])
      expect(text + html).not.toContain(geheim)
    expect(text).toContain(scene.vacature.titel)
  }
  const sleutels = mails.map(({ bericht }) =>
    new URL(bericht.keuzes?.[0]?.url ?? '').searchParams.get('sleutel'),
  )
  expect(sleutels.map((sleutel) => lezerVan(moment.id, jobcoach.account.id, sleutel ?? '')?.soort)).toEqual([
    'werkgever',
    'jobcoach',
  ])
})

test('an employer without an account is asked through the first contactpersoon, and the adviseur gets no mail', async () => {
  const scene = await anAskedPlaatsing()
  await db().rolToekenning.deleteMany({
    where: { rol: 'werkgever', werkgeverId: scene.vacature.werkgeverId },
  })
  const [event] = await eventsOf(scene.moment.id, 'nazorg.gevraagd')
  if (!event) throw new Error('nobody was asked')
  const mails = await mailHandlers['nazorg-vraag'](event)
  expect(mails.map(({ aan }) => aan)).toEqual([scene.vacature.contactEmail])
})

test('one reminder after five working days, then the adviseur of the employer gets the task to phone', async () => {
  const { moment, vacature, profiel } = await anAskedPlaatsing()
  moveClock(4 * DAG)
  await keepNazorg()
  expect(await eventsOf(moment.id, 'nazorg.herinnerd')).toEqual([])
  moveClock(9 * DAG)
  await Promise.all([keepNazorg(), keepNazorg()])
  expect(await eventsOf(moment.id, 'nazorg.herinnerd')).toHaveLength(1)
  moveClock(20 * DAG)
  await Promise.all([keepNazorg(), keepNazorg()])
  await keepNazorg()
  expect(await eventsOf(moment.id, 'nazorg.herinnerd')).toHaveLength(1)
  const { aanspreekpuntId } = await db().werkgever.findUniqueOrThrow({ where: { id: vacature.werkgeverId } })
  const taken = await db().taak.findMany({ where: { sleutel: `nazorg-bellen:${moment.id}` } })
  expect(taken).toMatchObject([{ toegewezenAanId: aanspreekpuntId, gedaanOp: null }])
  expect(taken[0]?.titel).toContain(profiel.code)

  await answerNazorgLink(moment.id, { ...NOG, sleutel: sleutelOf(moment.id, WERKGEVER) })
  expect(await db().taak.count({ where: { sleutel: `nazorg-bellen:${moment.id}`, gedaanOp: null } })).toBe(0)
})

test('the link opens without login, shows no name, changes nothing when opened, and answers once', async () => {
  const { moment, plaatsing, persoon, profiel, vacature } = await anAskedPlaatsing()
  const sleutel = sleutelOf(moment.id, WERKGEVER)
  const vraag = await getNazorgLink(moment.id, sleutel)
  expect(vraag).toMatchObject({ voor: 'werkgever', functie: vacature.titel, isOpen: true })
  for (const geheim of [persoon.achternaam, persoon.voornaam + ' ', persoon.email, profiel.code])
    expect(JSON.stringify(vraag)).not.toContain(geheim)
  expect(await momentOf(plaatsing.id, 'week_1')).toEqual(moment)

  const twee = await Promise.all([
    answerNazorgLink(moment.id, { ...NOG, sleutel }),
    answerNazorgLink(moment.id, { ...NOG, sleutel }),
  ])

  expect(twee.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await answerNazorgLink(moment.id, { ...weg(), sleutel })).toMatchObject({ reden: 'conflict' })
  expect(await momentOf(plaatsing.id, 'week_1')).toMatchObject({
    status: 'beantwoord',
    uitkomst: 'werkt_nog',
    bron: 'link_werkgever',
  })
  expect((await db().plaatsing.findUniqueOrThrow({ where: { id: plaatsing.id } })).beeindigdOp).toBeNull()
  const [event] = await eventsOf(moment.id, 'nazorg.beantwoord')
  expect(event).toMatchObject({ actorAccountId: null, gegevens: { uitkomst: 'werkt_nog' } })
})

test('a link that is wrong, of another moment, of a jobcoach who left, or closed, answers nothing', async () => {
  const jobcoach = await aJobcoach()
  const { moment, plaatsing } = await anAskedPlaatsing({ jobcoachId: jobcoach.account.id })
  const ander = await anAskedPlaatsing()
  const vanCoach = sleutelOf(moment.id, { soort: 'jobcoach', accountId: jobcoach.account.id })
  expect(await getNazorgLink(moment.id, vanCoach)).toMatchObject({ voor: 'jobcoach' })
  await db().plaatsing.update({ where: { id: plaatsing.id }, data: { jobcoachId: null } })
  const goed = sleutelOf(moment.id, WERKGEVER)
  for (const sleutel of ['', 'geraden', sleutelOf(ander.moment.id, WERKGEVER), vanCoach, `${goed}x`]) {
    expect(await getNazorgLink(moment.id, sleutel)).toBeNull()
    expect(await answerNazorgLink(moment.id, { ...NOG, sleutel })).toMatchObject({ reden: 'not-found' })
  }
  moveClock(40 * DAG)
  expect(await getNazorgLink(moment.id, goed)).toMatchObject({ isOpen: false })
  expect(await answerNazorgLink(moment.id, { ...NOG, sleutel: goed })).toMatchObject({ reden: 'conflict' })
})

test('"niet meer" ends the plaatsing, lapses the later moments and gives the adviseur of the candidate a task', async () => {
  const { moment, plaatsing, bemiddeling, persoon } = await anAskedPlaatsing()
  const sleutel = sleutelOf(moment.id, WERKGEVER)
  for (const dag of [1, -8])
    expect(await answerNazorgLink(moment.id, { ...weg(dag), sleutel })).toMatchObject({ reden: 'invalid' })
  expect(await standen(plaatsing.id)).toEqual(['gevraagd', 'gepland', 'gepland', 'gepland', 'gepland'])

  expect(await answerNazorgLink(moment.id, { ...weg(-2), sleutel })).toMatchObject({ ok: true })

  const na = await db().plaatsing.findUniqueOrThrow({ where: { id: plaatsing.id } })
  expect(na.beeindigdOp && isoDay(na.beeindigdOp)).toBe(plusDays(today(), -2))
  expect(na.eindeReden).toBe('ander_werk')
  expect(await standen(plaatsing.id)).toEqual(['beantwoord', ...Array(4).fill('vervallen')])
  const taken = await db().taak.findMany({ where: { bemiddelingId: bemiddeling.id } })
  expect(taken).toMatchObject([{ toegewezenAanId: persoon.werkcoachId, bron: 'portaal' }])
  await keepNazorg()
  expect(await standen(plaatsing.id)).toEqual(['beantwoord', ...Array(4).fill('vervallen')])
})

test('no answer before the next moment is unknown, and a later "werkt nog" does not change that', async () => {
  const { moment, plaatsing } = await anAskedPlaatsing()
  moveClock(25 * DAG)
  await keepNazorg()
  expect(await momentOf(plaatsing.id, 'week_1')).toMatchObject({ status: 'onbekend', uitkomst: null })
  const volgende = await momentOf(plaatsing.id, 'maand_1')
  expect(volgende.status).toBe('gevraagd')
  await answerNazorgLink(volgende.id, { ...NOG, sleutel: sleutelOf(volgende.id, WERKGEVER) })
  expect(await momentOf(plaatsing.id, 'week_1')).toMatchObject({ status: 'onbekend', uitkomst: null })
  expect(
    await answerNazorgLink(moment.id, { ...NOG, sleutel: sleutelOf(moment.id, WERKGEVER) }),
  ).toMatchObject({
    reden: 'conflict',
  })
})

test('an ended plaatsing gets no further moments; an end that is taken back gives them again', async () => {
  const { plaatsing } = await aPlaatsing({ start: -5, beeindigd: -1, eindeReden: 'proeftijd' })
  await keepNazorg()
  expect(await standen(plaatsing.id)).toEqual(Array(5).fill('vervallen'))
  const { actor } = await anAdviseur()
  await undoEinde(actor, { id: plaatsing.id, versie: plaatsing.versie })
  await Promise.all([keepNazorg(), keepNazorg()])
  expect(await standen(plaatsing.id)).toEqual(Array(5).fill('gepland'))
})

test('an end that lies ahead lapses only what comes after it', async () => {
  const { plaatsing } = await aPlaatsing({ start: 0, beeindigd: 40 })
  await keepNazorg()
  expect(await standen(plaatsing.id)).toEqual(['gepland', 'gepland', 'vervallen', 'vervallen', 'vervallen'])
})

test('a first working day that is moved moves the moments', async () => {
  const { plaatsing } = await aPlaatsing({ start: 5, contracten: [{ tot: null }] })
  await keepNazorg()
  const nieuw = new Date(plaatsing.startdatum.getTime() + 7 * DAG)
  await db().$transaction(async (tx) => {
    await tx.plaatsingContract.updateMany({ where: { plaatsingId: plaatsing.id }, data: { van: nieuw } })
    await tx.plaatsing.update({ where: { id: plaatsing.id }, data: { startdatum: nieuw } })
  })
  await Promise.all([keepNazorg(), keepNazorg()])
  expect(isoDay((await momentOf(plaatsing.id, 'week_1')).dag)).toBe(plusDays(today(), 19))
  expect(await eventsOf(plaatsing.id, 'nazorg.verzet')).toHaveLength(1)
})

test('the employer answers in the portal, the jobcoach and any adviseur record what they heard; nobody else', async () => {
  const jobcoach = await aJobcoach()
  const { moment, plaatsing, werkgever, kandidaat, adviseur } = await anAskedPlaatsing({
    jobcoachId: jobcoach.account.id,
  })
  const input = { id: moment.id, versie: moment.versie, toelichting: null, ...NOG }
  const andere = [(await aWerkgever()).actor, (await aJobcoach()).actor, kandidaat]
  for (const actor of andere)
    expect(await recordNazorg(actor, input)).toMatchObject({ ok: false, reden: 'not-found' })
  expect(await recordNazorg(werkgever, { ...input, uitkomst: 'niet_achterhaald' })).toMatchObject({
    reden: 'not-allowed',
  })
  expect(await recordNazorg(jobcoach.actor, { ...input, uitkomst: 'niet_achterhaald' })).toMatchObject({
    ok: true,
  })
  expect(await momentOf(plaatsing.id, 'week_1')).toMatchObject({
    status: 'onbekend',
    uitkomst: 'niet_achterhaald',
    bron: 'jobcoach',
  })
  expect(await recordNazorg(adviseur, input)).toMatchObject({ reden: 'conflict' })
})

test('an adviseur mends an outcome with a reason, and what was recorded before is kept', async () => {
  const { moment, plaatsing, werkgever, adviseur } = await anAskedPlaatsing()
  const toelichting = 'De werkgever klikte verkeerd.'
  await recordNazorg(werkgever, { id: moment.id, versie: moment.versie, toelichting: null, ...NOG })
  const na = await momentOf(plaatsing.id, 'week_1')
  const input = { id: moment.id, versie: na.versie, toelichting }
  expect(await correctNazorg(werkgever, { ...input, ...weg(-1) })).toMatchObject({ reden: 'not-allowed' })
  expect(await correctNazorg(adviseur, { ...input, ...weg(-1), toelichting: null })).toMatchObject({
    reden: 'invalid',
  })
  expect(await correctNazorg(adviseur, { ...input, ...weg(-1), versie: 1 })).toMatchObject({
    reden: 'conflict',
  })

  expect(await correctNazorg(adviseur, { ...input, ...weg(-1) })).toMatchObject({ ok: true })

  expect(await standen(plaatsing.id)).toEqual(['beantwoord', ...Array(4).fill('vervallen')])
  expect(
    await db().nazorgantwoord.findMany({ where: { nazorgmomentId: moment.id }, orderBy: { op: 'asc' } }),
  ).toMatchObject([
    { uitkomst: 'werkt_nog', bron: 'werkgever' },
    { uitkomst: 'werkt_niet_meer', bron: 'adviseur', accountId: adviseur.accountId, toelichting },
  ])
  const [event] = await eventsOf(moment.id, 'nazorg.verbeterd')
  expect(event?.gegevens).toEqual({ van: 'werkt_nog', naar: 'werkt_niet_meer' })
  // The plaatsing is over: that it still runs cannot be said before its end is mended.
  const laatst = await momentOf(plaatsing.id, 'week_1')
  expect(
    await correctNazorg(adviseur, { id: moment.id, versie: laatst.versie, toelichting, ...NOG }),
  ).toMatchObject({ reden: 'conflict' })
  await expect(
    db().nazorgantwoord.updateMany({ where: { nazorgmomentId: moment.id }, data: { uitkomst: 'werkt_nog' } }),
  ).rejects.toThrow()
})
