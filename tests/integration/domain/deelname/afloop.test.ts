import { afterEach, expect, test } from 'vitest'
import { answerEvaluatie, getEvaluatie } from '#app/domain/deelname/answer-evaluatie.server.ts'
import { askEvaluaties } from '#app/domain/deelname/ask-evaluaties.server.ts'
import { checkCertificaat } from '#app/domain/deelname/check-certificaat.server.ts'
import { checkIn, undoCheckIn } from '#app/domain/deelname/check-in.server.ts'
import { getAfloop } from '#app/domain/deelname/get-afloop.server.ts'
import { getCertificaat } from '#app/domain/deelname/get-certificaat.server.ts'
import {
  issueCertificaten,
  reissueCertificaat,
  withdrawCertificaat,
} from '#app/domain/deelname/issue-certificaten.server.ts'
import { removeDeelnemers } from '#app/domain/deelname/remove-deelnemers.server.ts'
import { sleutelOf } from '#app/domain/inschrijving/sleutel.server.ts'
import { amsterdamTime, moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anAanmelding, anEvenement } from '#tests/factories/evenement.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { deliverMails } from '#tests/support/mail.ts'

const DAG = 86_400_000
let adres = 0
afterEach(() => moveClock(0))

/** A training of yesterday; the first of these people was there. */
async function aTraining(
  namen = ['Marie-José Toets', 'Tweede Toets'],
  soort: 'harrie_training' | 'wervingsdag' = 'harrie_training',
) {
  const start = amsterdamTime(plusDays(today(), -1), '10:00')
  const evenement = await anEvenement({ soort, start, plaatsen: { werkgever: 20 } })
  const aanmelding = await anAanmelding(evenement.id, { namen })
  const personen = aanmelding.inschrijvingen.toSorted((a, b) => namen.indexOf(a.naam) - namen.indexOf(b.naam))
  const er = personen[0]
  if (!er) throw new Error('somebody was registered')
  const { actor } = await anAdviseur()
  await checkIn(actor, { evenementId: evenement.id, inschrijvingId: er.id })
  const wie = { aanmeldingId: aanmelding.id, inschrijvingId: er.id, sleutel: sleutelOf(aanmelding.id) }
  return { evenement, aanmelding, personen, er, actor, wie, evenementId: evenement.id }
}

const ofEvent = (evenementId: string) => db().certificaat.findMany({ where: { evenementId } })
/** Each check from a network of its own, so that only the test of the limit meets it. */
const check = (code: string, naam: string) =>
  checkCertificaat({ code, naam, ip: `198.51.100.${(adres += 1)}` })
const linesOf = (onderwerpId: string, type: string) =>
  db().gebeurtenis.count({ where: { onderwerpId, type } })

test('who was at the training gets one certificate with a mail, who was not gets none; twice at once is once', async () => {
  const { evenementId, er, actor, wie, aanmelding } = await aTraining()
  const answers = await Promise.all([
    issueCertificaten(actor, { evenementId }),
    issueCertificaten(actor, { evenementId }),
  ])
  expect(answers.map((een) => een.ok && een.data.aantal).sort()).toEqual([0, 1])
  expect(await ofEvent(evenementId)).toMatchObject([{ inschrijvingId: er.id }])
  const mails = (await deliverMails()).filter(({ to }) => to === aanmelding.email)
  expect(mails).toHaveLength(1)
  expect(mails[0]?.text).toContain(`/aanmelding/${aanmelding.id}/certificaat/${er.id}?sleutel=${wie.sleutel}`)
  const bestand = await getCertificaat(wie)
  expect(
    Buffer.from(bestand?.bytes ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect(await getCertificaat({ ...wie, sleutel: 'anders' })).toBeNull()
})

test('no certificate before the end, of another kind of evenement, or after the removal', async () => {
  const { actor, evenementId } = await aTraining(undefined, 'wervingsdag')
  const early = await anEvenement({ start: new Date(Date.now() - 60_000) })
  const { actor: ander, evenementId: weg } = await aTraining()
  await db().evenement.update({ where: { id: weg }, data: { verwijderdOp: new Date() } })
  expect(await issueCertificaten(actor, { evenementId })).toMatchObject({ reden: 'conflict' })
  expect(await issueCertificaten(actor, { evenementId: early.id })).toMatchObject({ reden: 'conflict' })
  expect(await issueCertificaten(ander, { evenementId: weg })).toMatchObject({ reden: 'conflict' })
})

test('code and name together are valid however they are typed, alone they are not, and nothing of it is a name in the table', async () => {
  const { actor, evenementId, evenement } = await aTraining()
  await issueCertificaten(actor, { evenementId })
  const [rij] = await ofEvent(evenementId)
  const code = rij?.code ?? ''
  for (const [getypt, naam] of [
    [code, 'Marie-José Toets'],
    [code.toLowerCase().replaceAll('-', ' '), '  marie jose toets'],
  ] as const)
    expect(await check(getypt, naam)).toMatchObject({ ok: true, data: { titel: evenement.titel } })
  expect(await check(code, 'Tweede Toets')).toEqual({ ok: true, data: null })
  expect(await check('AAAA-AAAA-AAAA', 'Marie-José Toets')).toEqual({ ok: true, data: null })
  expect(JSON.stringify(rij)).not.toMatch(/marie/i)

  // The people are gone, the certificate can still be checked.
  moveClock(Number(evenement.verwijderOp) + DAG - Date.now())
  await removeDeelnemers()
  expect(await check(code, 'Marie-José Toets')).toMatchObject({ data: { titel: evenement.titel } })
})

test('one network that keeps trying codes is stopped, another one is not', async () => {
  const ip = '203.0.113.9'
  for (let keer = 0; keer < 20; keer += 1) await checkCertificaat({ code: `AAAA${keer}`, naam: 'Toets', ip })
  expect(await checkCertificaat({ code: 'AAAA', naam: 'Toets', ip })).toMatchObject({ reden: 'conflict' })
  expect((await check('AAAA', 'Toets')).ok).toBe(true)
})

test('a certificate that is withdrawn is not valid, a new one has a new code and the name as it is now', async () => {
  const { actor, evenementId, er, wie } = await aTraining()
  await issueCertificaten(actor, { evenementId })
  const [eerst] = await ofEvent(evenementId)
  const wat = { evenementId, certificaatId: eerst?.id ?? '' }
  for (let keer = 0; keer < 2; keer += 1) expect((await withdrawCertificaat(actor, wat)).ok).toBe(true)
  expect(await linesOf(er.id, 'inschrijving.certificaat-ingetrokken')).toBe(1)
  expect(await check(eerst?.code ?? '', er.naam)).toEqual({ ok: true, data: null })
  expect(await getCertificaat(wie)).toBeNull()
  await db().inschrijving.update({ where: { id: er.id }, data: { naam: 'Marijke Toets' } })
  expect((await reissueCertificaat(actor, wat)).ok).toBe(true)
  const [nieuw] = await ofEvent(evenementId)
  expect(await check(nieuw?.code ?? '', 'Marijke Toets')).toMatchObject({ data: {} })
  expect(await check(eerst?.code ?? '', er.naam)).toEqual({ ok: true, data: null })
  const other = await aTraining()
  expect(await withdrawCertificaat(actor, { ...wat, evenementId: other.evenementId })).toMatchObject({
    reden: 'not-found',
  })

  // Who turns out not to have been there loses it, and gets no other.
  await undoCheckIn(actor, { evenementId, inschrijvingId: er.id })
  expect(await ofEvent(evenementId)).toMatchObject([{ ingetrokkenOp: expect.any(Date) as Date }])
  expect(await reissueCertificaat(actor, wat)).toMatchObject({ reden: 'conflict' })
})

test('the day after, who was there is asked once; who was not, and who has no address, is not', async () => {
  moveClock(Number(amsterdamTime(plusDays(today(), 1), '08:30')) - Date.now())
  const { aanmelding, er, wie, personen, actor, evenementId } = await aTraining()
  const inloop = await anAanmelding(evenementId, { email: null, terPlekke: true })
  const zonderAdres = inloop.inschrijvingen[0]?.id ?? ''
  await checkIn(actor, { evenementId, inschrijvingId: zonderAdres })
  expect(await askEvaluaties()).toBe(0)
  moveClock(Number(amsterdamTime(today(), '09:05')) - Date.now())
  const asked = await Promise.all([askEvaluaties(), askEvaluaties()])
  expect(await askEvaluaties()).toBe(0)
  expect(asked[0] + asked[1]).toBeGreaterThanOrEqual(1)
  expect(await linesOf(er.id, 'inschrijving.evaluatie-gevraagd')).toBe(1)
  for (const id of [zonderAdres, personen[1]?.id ?? ''])
    expect(await linesOf(id, 'inschrijving.evaluatie-gevraagd')).toBe(0)
  const mails = (await deliverMails()).filter(({ to }) => to === aanmelding.email)
  expect(mails.map(({ text }) => text.includes(`/evaluatie/${er.id}?sleutel=${wie.sleutel}`))).toEqual([true])
})

test('who registered in another language is asked, and gets and checks the certificate, in that language', async () => {
  moveClock(Number(amsterdamTime(plusDays(today(), 1), '09:05')) - Date.now())
  const { aanmelding, wie, actor, evenementId, er } = await aTraining()
  await db().evenement.update({ where: { id: evenementId }, data: { titelEn: 'Trial training' } })
  await db().aanmelding.update({ where: { id: aanmelding.id }, data: { taal: 'ar' } })
  await askEvaluaties()
  await issueCertificaten(actor, { evenementId })
  const mails = (await deliverMails()).filter(({ to }) => to === aanmelding.email)
  expect(mails).toHaveLength(2)
  for (const { html, subject, text } of mails) {
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(subject).toMatch(/^[^a-z]*\u2068Trial training\u2069[^a-z]*$/)
    expect(text).not.toMatch(/Beste|bewijs|evenement/)
  }
  expect(await getEvaluatie(wie)).toMatchObject({ taal: 'ar', titel: 'Trial training' })
  expect(await getEvaluatie({ ...wie, taal: 'pl' })).toMatchObject({ taal: 'pl' })
  const [rij] = await ofEvent(evenementId)
  const en = await checkCertificaat({
    code: rij?.code ?? '',
    naam: er.naam,
    ip: '198.51.100.250',
    taal: 'en',
  })
  expect(en).toMatchObject({
    data: { titel: 'Trial training', wanneer: expect.stringMatching(/day/) as string },
  })
})

test('an answer replaces the one before, leads to nobody in the audit log, and needs the key and somebody who was there', async () => {
  const { personen, wie, evenementId } = await aTraining()
  const antwoord = { sleutel: wie.sleutel, cijfer: 7, vervolg: true, verbeterpunt: 'Meer pauze' }
  expect((await answerEvaluatie(wie, antwoord)).ok).toBe(true)
  expect((await answerEvaluatie(wie, { ...antwoord, cijfer: 9 })).ok).toBe(true)
  expect(await getEvaluatie(wie)).toMatchObject({ antwoord: { cijfer: 9, verbeterpunt: 'Meer pauze' } })
  expect(await linesOf(wie.inschrijvingId, 'evenement.geevalueerd')).toBe(0)
  expect(await linesOf(evenementId, 'evenement.geevalueerd')).toBe(2)
  expect(await answerEvaluatie(wie, { ...antwoord, sleutel: 'anders' })).toMatchObject({ reden: 'not-found' })
  const niet = { ...wie, inschrijvingId: personen[1]?.id ?? '' }
  expect(await answerEvaluatie(niet, antwoord)).toMatchObject({ reden: 'not-found' })
})

test('the figure is shown from five answers on; after the removal the texts are gone and the counts stay', async () => {
  const namen = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf'].map((naam) => `${naam} Toets`)
  const { actor, evenementId, evenement, personen, wie } = await aTraining(namen)
  for (const [i, { id }] of personen.entries()) {
    await checkIn(actor, { evenementId, inschrijvingId: id })
    const antwoord = { sleutel: wie.sleutel, cijfer: 6 + (i % 2), vervolg: null, verbeterpunt: `Punt ${i}` }
    await answerEvaluatie({ ...wie, inschrijvingId: id }, antwoord)
    if (i === 3)
      expect((await getAfloop(actor, evenementId))?.evaluaties).toMatchObject({
        gemiddelde: null,
        verbeterpunten: [],
      })
  }
  expect((await getAfloop(actor, evenementId))?.evaluaties).toMatchObject({ aantal: 5, gemiddelde: 6.4 })
  moveClock(Number(evenement.verwijderOp) + DAG - Date.now())
  await removeDeelnemers()
  const na = await getAfloop(actor, evenementId)
  expect(na).toMatchObject({
    isVerwijderd: true,
    personen: [],
    opkomst: [{ rol: 'werkgever', verwacht: 5, aanwezig: 5 }],
    evaluaties: { aantal: 5, gemiddelde: 6.4, verbeterpunten: [] },
  })
  expect(await db().evenementevaluatie.count({ where: { evenementId, inschrijvingId: { not: null } } })).toBe(
    0,
  )
})

test('who was there and starts work after it is counted, under five hidden, and the count outlives the people', async () => {
  const { actor } = await anAdviseur()
  const start = amsterdamTime(plusDays(today(), -1), '10:00')
  const evenement = await anEvenement({ soort: 'wervingsdag', start, plaatsen: { kandidaat: 20 } })
  for (const [i, dagen] of [3, 3, 3, 3, 3, -30].entries()) {
    const kandidaat = await aKandidaat()
    await aPlaatsing({ kandidaat, start: dagen })
    const { inschrijvingen } = await anAanmelding(evenement.id, {
      rol: 'kandidaat',
      kandidaatId: kandidaat.kandidaat.id,
    })
    await checkIn(actor, { evenementId: evenement.id, inschrijvingId: inschrijvingen[0]?.id ?? '' })
    if (i === 3) expect((await getAfloop(actor, evenement.id))?.geplaatst).toBe('minder dan 5')
  }
  expect((await getAfloop(actor, evenement.id))?.geplaatst).toBe('5')
  moveClock(Number(evenement.verwijderOp) + DAG - Date.now())
  await removeDeelnemers()
  expect((await getAfloop(actor, evenement.id))?.geplaatst).toBe('5')
})
