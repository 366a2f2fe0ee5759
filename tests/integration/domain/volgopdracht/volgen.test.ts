import { expect, test } from 'vitest'
import { setSleutelKandidaat } from '#app/domain/kandidaatprofiel/set-sleutel-kandidaat.server.ts'
import { chooseMail } from '#app/domain/volgopdracht/choose-mail.server.ts'
import { follow } from '#app/domain/volgopdracht/follow.server.ts'
import { getEigenKeuze } from '#app/domain/volgopdracht/get-eigen-keuze.server.ts'
import { listVolgopdrachten } from '#app/domain/volgopdracht/list-volgopdrachten.server.ts'
import { runVolgopdrachten } from '#app/domain/volgopdracht/run-volgopdrachten.server.ts'
import { stopVolgopdracht } from '#app/domain/volgopdracht/stop-volgopdracht.server.ts'
import { moveClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { startScan } from '#app/platform/start-scan.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anAccount } from '#tests/factories/any-account.ts'
import { aKandidaat, multiplyKandidaat } from '#tests/factories/kandidaat.ts'
import { ANDERE_ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aVolgopdracht } from '#tests/factories/volgopdracht.ts'
import { deliverMails } from '#tests/support/mail.ts'

const DAG_MS = 86_400_000
const ALLES = { klasse: 'past_met_aanpassing', minimum: 0, metNavragen: true } as const
const LEREN = 'gedrag:24105'

async function mailsTo(email: string) {
  return (await deliverMails()).filter(({ to }) => to === email)
}

async function eventsOf(onderwerpId: string): Promise<string[]> {
  const rows = await db().gebeurtenis.findMany({ where: { onderwerpId }, orderBy: { id: 'asc' } })
  return rows.map(({ type }) => type)
}

test('an adviseur hears once of a candidate who came after they began to follow, by code alone', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd', eisen: [{ termId: LEREN }] })
  const oud = await aKandidaat({ visible: true, kenmerken: [{ termId: LEREN }] })
  const { actor, account } = await anAdviseur()
  const begin = await follow(actor, { vacatureId: vacature.id, ...ALLES, versie: 0 })
  if (!begin.ok) throw new Error(begin.reden)
  const nieuw = await aKandidaat({ visible: true, kenmerken: [{ termId: LEREN }] })

  moveClock(DAG_MS)
  await runVolgopdrachten()
  const [mail, ...meer] = await mailsTo(account.email)

  expect(meer).toEqual([])
  expect(mail?.subject).toBe(`Nieuwe kandidaat voor ${vacature.titel}`)
  expect(mail?.text).toContain(nieuw.profiel.code)
  expect(mail?.text).not.toContain(oud.profiel.code)
  expect(mail?.raw).not.toMatch(new RegExp(`${nieuw.kandidaat.achternaam}|${nieuw.kandidaat.email}`))
  expect(mail?.text).not.toMatch(/van 100|\b\d\d punten/)
  expect(await eventsOf(begin.data.id)).toEqual(['volgopdracht.gestart'])

  moveClock(2 * DAG_MS)
  await runVolgopdrachten()
  expect(await mailsTo(account.email)).toHaveLength(1)
  moveClock(0)
})

test('whoever matched already is no news, however many there are and whoever ranked them', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd' })
  await multiplyKandidaat(await aKandidaat({ visible: true }), 120)
  const { actor } = await anAdviseur()
  // A page follows with the memory of the web process; the daily look has none and asks the database.
  const scan = startScan({ waitMs: 20_000 })
  const begin = await follow(actor, { vacatureId: vacature.id, ...ALLES, versie: 0 })
  await scan.stop()
  if (!begin.ok) throw new Error(begin.reden)
  expect(await db().volgGemeld.count({ where: { volgopdrachtId: begin.data.id } })).toBeGreaterThan(120)

  moveClock(DAG_MS)
  await runVolgopdrachten()

  expect(await db().volgRonde.count({ where: { volgopdrachtId: begin.data.id } })).toBe(0)
  moveClock(0)
  await db().kandidaatprofiel.updateMany({ data: { sleutelKandidaatOp: null, zichtbaarTot: null } })
})

test('running twice, also at the same time, makes one mail', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd' })
  await aKandidaat({ visible: true })
  const { actor, account } = await anAdviseur()
  const { id } = await aVolgopdracht(actor, { vacatureId: vacature.id })

  await Promise.all([runVolgopdrachten(), runVolgopdrachten()])
  await runVolgopdrachten()

  expect(await db().volgRonde.count({ where: { volgopdrachtId: id } })).toBe(1)
  expect(await mailsTo(account.email)).toHaveLength(1)
})

test('a threshold holds back what is not worth a mail', async () => {
  const { vacature } = await aVacature({
    status: 'gepubliceerd',
    eisen: [
      { termId: LEREN, niveau: 3, gewicht: 'essentieel' },
      { termId: 'certificaat:vca-basis', niveau: 3, hard: true },
    ],
  })
  const { actor } = await anAdviseur()
  const vca = { termId: 'certificaat:vca-basis', niveau: 3 }
  const goed = await aKandidaat({ visible: true, kenmerken: [vca, { termId: LEREN, niveau: 3 }] })
  const minder = await aKandidaat({ visible: true, kenmerken: [vca, { termId: LEREN, niveau: 1 }] })
  const navragen = await aKandidaat({ visible: true, kenmerken: [{ termId: LEREN, niveau: 3 }] })
  const gemeld = async (drempel: object) => {
    const { id } = await aVolgopdracht(
      await anAdviseur().then((een) => een.actor),
      { vacatureId: vacature.id },
      drempel,
    )
    await runVolgopdrachten()
    const rows = await db().volgGemeld.findMany({ where: { volgopdrachtId: id } })
    return rows.map(({ profielId }) => profielId)
  }

  const streng = await gemeld({ klasse: 'past', minimum: 60, metNavragen: false })
  expect(streng).toContain(goed.profiel.id)
  expect(streng).not.toContain(minder.profiel.id)
  expect(streng).not.toContain(navragen.profiel.id)
  const ruim = await gemeld({ klasse: 'past', minimum: 0, metNavragen: true })
  expect(ruim).toContain(navragen.profiel.id)
  expect(ruim).not.toContain(minder.profiel.id)
  expect((await listVolgopdrachten(actor)).vacatures).toEqual([])
})

test('who turned the key off between the look and the mail is not in it', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd' })
  const blijft = await aKandidaat({ visible: true })
  const gaat = await aKandidaat({ visible: true })
  const { actor, account } = await anAdviseur()
  await aVolgopdracht(actor, { vacatureId: vacature.id })
  await runVolgopdrachten()
  expect(await setSleutelKandidaat(gaat.actor, { aan: false })).toMatchObject({ ok: true })

  const [mail] = await mailsTo(account.email)

  expect(mail?.text).toContain(blijft.profiel.code)
  expect(mail?.raw).not.toContain(gaat.profiel.code)
})

test('when nobody is left, the vacature closed or the role is gone, no mail leaves', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd' })
  const dicht = await aVacature({ status: 'gepubliceerd' })
  await aKandidaat({ visible: true })
  const [een, ander] = [await anAdviseur(), await anAdviseur()]
  await aVolgopdracht(een.actor, { vacatureId: dicht.vacature.id })
  await aVolgopdracht(ander.actor, { vacatureId: vacature.id })
  await runVolgopdrachten()
  await db().vacature.update({ where: { id: dicht.vacature.id }, data: { status: 'opgeschort' } })
  await db().rolToekenning.deleteMany({ where: { accountId: ander.account.id } })

  expect(await mailsTo(een.account.email)).toEqual([])
  expect(await mailsTo(ander.account.email)).toEqual([])
})

test('a candidate hears of public work only, with the name of the employer, and never unasked', async () => {
  const { actor, kandidaat } = await aKandidaat()
  expect(await getEigenKeuze(actor)).toBe('uit')
  expect(await chooseMail(actor, { keuze: 'ruim' })).toMatchObject({ ok: true })
  expect(await getEigenKeuze(actor)).toBe('ruim')
  const openbaar = await aVacature({ status: 'gepubliceerd', titel: 'Nieuw openbaar werk' })
  await aVacature({ status: 'gepubliceerd', bereik: 'wsp', titel: 'Nieuw intern werk' })
  const werkgever = await db().werkgever.findUniqueOrThrow({ where: { id: openbaar.vacature.werkgeverId } })

  moveClock(DAG_MS)
  await runVolgopdrachten()
  const [mail] = await mailsTo(kandidaat.email)
  moveClock(0)

  expect(mail?.text).toContain(`Nieuw openbaar werk bij ${werkgever.naam}`)
  expect(mail?.text).not.toContain('Nieuw intern werk')
  expect(mail?.text).toContain(`Beste ${kandidaat.voornaam}`)
  expect(mail?.text).not.toMatch(/van 100|samen \d/)

  expect(await chooseMail(actor, { keuze: 'uit' })).toMatchObject({ ok: true })
  expect(await getEigenKeuze(actor)).toBe('uit')
  await aVacature({ status: 'gepubliceerd' })
  moveClock(2 * DAG_MS)
  await runVolgopdrachten()
  expect(await mailsTo(kandidaat.email)).toHaveLength(1)
  moveClock(0)
})

test('an adviseur follows for a candidate whom they serve, in titles alone, and hears nothing when the profile is off', async () => {
  const { profiel, kandidaat, actor: kandidaatActor, werkcoach } = await aKandidaat({ visible: true })
  const { email } = await db().account.findUniqueOrThrow({ where: { id: werkcoach.accountId } })
  await follow(werkcoach, { profielId: profiel.id, ...ALLES, versie: 0 })
  const { vacature } = await aVacature({ status: 'gepubliceerd', titel: 'Werk voor een bekende' })
  moveClock(DAG_MS)
  await runVolgopdrachten()
  const [mail] = await mailsTo(email)

  expect(mail?.subject).toBe(`Nieuwe vacature voor ${profiel.code}`)
  expect(mail?.text).toContain(vacature.titel)
  expect(mail?.raw).not.toMatch(new RegExp(`${kandidaat.achternaam}|${kandidaat.voornaam} `))

  expect(await setSleutelKandidaat(kandidaatActor, { aan: false })).toMatchObject({ ok: true })
  await aVacature({ status: 'gepubliceerd' })
  moveClock(2 * DAG_MS)
  await runVolgopdrachten()
  expect(await mailsTo(email)).toHaveLength(1)
  moveClock(0)
})

test('nobody follows somebody else’s candidate, or what is not theirs to see', async () => {
  const { profiel } = await aKandidaat({ visible: true })
  const vreemd = await anAdviseur({ organisatieId: ANDERE_ORGANISATIE_ID })
  const ander = await aKandidaat()
  const concept = await aVacature()
  const { vacature } = await aVacature({ status: 'gepubliceerd' })
  const begin = { ...ALLES, versie: 0 }

  expect(await follow(vreemd.actor, { profielId: profiel.id, ...begin })).toMatchObject({
    reden: 'not-found',
  })
  expect(await follow(ander.actor, { profielId: profiel.id, ...begin })).toMatchObject({ reden: 'not-found' })
  expect(await follow(vreemd.actor, { vacatureId: concept.vacature.id, ...begin })).toMatchObject({
    reden: 'not-found',
  })
  for (const rol of ['kandidaat', 'werkgever', 'jobcoach', 'rapporteur', 'beheerder'] as const) {
    const { actor } = await anAccount(rol)
    expect(await follow(actor, { vacatureId: vacature.id, ...begin })).toMatchObject({ reden: 'not-allowed' })
  }
  expect(await db().volgopdracht.count({ where: { vacatureId: vacature.id } })).toBe(0)
})

test('one’s own can be changed with the version one read, and stopped; another’s not', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd' })
  const { actor } = await anAdviseur()
  const collega = await anAdviseur()
  const begin = await follow(actor, { vacatureId: vacature.id, ...ALLES, versie: 0 })
  if (!begin.ok) throw new Error(begin.reden)
  const { id } = begin.data

  expect(await follow(actor, { vacatureId: vacature.id, ...ALLES, minimum: 80, versie: 1 })).toMatchObject({
    ok: true,
  })
  expect(await follow(actor, { vacatureId: vacature.id, ...ALLES, minimum: 40, versie: 1 })).toMatchObject({
    ok: false,
    reden: 'conflict',
  })
  expect((await listVolgopdrachten(actor)).vacatures).toMatchObject([{ id, minimum: 80, isOpen: true }])
  expect(await stopVolgopdracht(collega.actor, { id })).toMatchObject({ reden: 'not-found' })
  expect(await stopVolgopdracht(actor, { id })).toMatchObject({ ok: true })
  expect((await listVolgopdrachten(actor)).vacatures).toEqual([])
  expect(await eventsOf(id)).toEqual([
    'volgopdracht.gestart',
    'volgopdracht.gewijzigd',
    'volgopdracht.gestopt',
  ])
})

test('a lower threshold is no reason to mail who was there already', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd', eisen: [{ termId: LEREN, niveau: 3 }] })
  await aKandidaat({ visible: true, kenmerken: [{ termId: LEREN, niveau: 2 }] })
  const { actor, account } = await anAdviseur()
  await follow(actor, { vacatureId: vacature.id, klasse: 'past', minimum: 80, metNavragen: false, versie: 0 })
  await follow(actor, { vacatureId: vacature.id, ...ALLES, versie: 1 })

  moveClock(DAG_MS)
  await runVolgopdrachten()
  moveClock(0)

  expect(await mailsTo(account.email)).toEqual([])
})

test('the look is once a day, from seven o’clock in Amsterdam', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd' })
  const { actor } = await anAdviseur()
  const op = (iso: string) => new Date(iso)
  const { id } = await aVolgopdracht(
    actor,
    { vacatureId: vacature.id },
    { bekekenOp: op('2027-01-11T06:30:00Z') },
  )
  const bekeken = async () => (await db().volgopdracht.findUniqueOrThrow({ where: { id } })).bekekenOp
  const runAt = async (iso: string) => {
    moveClock(op(iso).getTime() - Date.now())
    await runVolgopdrachten()
    moveClock(0)
    return bekeken()
  }

  // 06.30 UTC is 07.30 in Amsterdam in winter: the look of the 11th was done.
  expect(await runAt('2027-01-11T20:00:00Z')).toEqual(op('2027-01-11T06:30:00Z'))
  expect(await runAt('2027-01-12T05:45:00Z')).toEqual(op('2027-01-11T06:30:00Z'))
  expect((await runAt('2027-01-12T06:05:00Z')).toISOString()).toMatch(/^2027-01-12T06:05/)
})
