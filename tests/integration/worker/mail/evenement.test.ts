import { afterEach, expect, test } from 'vitest'
import { cancelEvenement } from '#app/domain/evenement/announce-evenement.server.ts'
import {
  answerAanbod,
  cancelInschrijving,
  confirmAanmelding,
} from '#app/domain/inschrijving/change-aanmelding.server.ts'
import { keepInschrijvingen } from '#app/domain/inschrijving/keep-inschrijvingen.server.ts'
import { register } from '#app/domain/inschrijving/register.server.ts'
import { sleutelOf } from '#app/domain/inschrijving/sleutel.server.ts'
import { TALEN, type Taal } from '#app/domain/inschrijving/taal.ts'
import { removeDeelnemers } from '#app/domain/deelname/remove-deelnemers.server.ts'
import { remindDeelnemers } from '#app/domain/inschrijving/remind-deelnemers.server.ts'
import { amsterdamTime, moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { done } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anAanmelding, anEvenement } from '#tests/factories/evenement.ts'
import { deliverMails } from '#tests/support/mail.ts'

const DAG = 86_400_000

afterEach(() => moveClock(0))

const link = (id: string) => ({ id, sleutel: sleutelOf(id) })
const vol = () =>
  anEvenement({ plaatsen: { werkgever: 1 }, titel: 'Proeftraining', titelEn: 'Trial training' })
const meld = (evenementId: string, email: string, taal: Taal = 'nl') =>
  register({
    evenementId,
    rol: 'werkgever',
    taal,
    email,
    telefoon: null,
    organisatieNaam: 'Proefbedrijf',
    namen: ['Gast Toets'],
    vanIp: null,
  })
const aanmeldingVan = (email: string) => db().aanmelding.findFirstOrThrow({ where: { email } })
async function mailsAan(email: string) {
  return (await deliverMails()).filter(({ to }) => to === email)
}

test('from the question to confirm to a place on the waiting list that becomes a place: each step one mail', async () => {
  const { id } = await vol()
  await meld(id, 'eerste@mail.example')
  await meld(id, 'tweede@mail.example')
  const [vraag] = await mailsAan('eerste@mail.example')
  const eerste = await aanmeldingVan('eerste@mail.example')
  const tweede = await aanmeldingVan('tweede@mail.example')
  expect(vraag?.subject).toBe('Bevestig uw aanmelding: Proeftraining')
  expect(vraag?.text).toContain(`/aanmelding/${eerste.id}?sleutel=${sleutelOf(eerste.id)}`)
  expect(vraag?.kalender).toBeUndefined()
  await confirmAanmelding(link(eerste.id))
  await confirmAanmelding(link(tweede.id))
  const [, ja] = await mailsAan('eerste@mail.example')
  expect(ja?.subject).toBe('U doet mee: Proeftraining')
  expect(ja?.kalender).toContain('STATUS:CONFIRMED')
  const [wachtvraag, wacht] = await mailsAan('tweede@mail.example')
  expect(wachtvraag?.text).toContain('op de wachtlijst wilt')
  expect(wacht?.subject).toBe('U staat op de wachtlijst: Proeftraining')
  expect(wacht?.kalender).toBeUndefined()

  await cancelInschrijving(link(eerste.id))
  const [, , af] = await mailsAan('eerste@mail.example')
  expect(af?.subject).toBe('Afgemeld: Proeftraining')
  expect(af?.kalender).toContain('STATUS:CANCELLED')
  const [, , aanbod] = await mailsAan('tweede@mail.example')
  expect(aanbod?.subject).toBe('Er is een plaats vrij: Proeftraining')
  const [persoon] = await db().inschrijving.findMany({ where: { aanmeldingId: tweede.id } })
  await answerAanbod(link(tweede.id), { inschrijvingId: persoon?.id ?? '', ja: true })
  const [, , , staat, ...meer] = await mailsAan('tweede@mail.example')
  expect(staat?.subject).toBe('U doet mee: Proeftraining')
  expect(meer).toEqual([])
})

test.each(TALEN)('the mails are in the language of who registered: %s', async (taal) => {
  const { id } = await vol()
  const email = `${taal}@mail.example`
  await meld(id, email, taal)
  const aanmelding = await aanmeldingVan(email)
  await confirmAanmelding(link(aanmelding.id))
  const [mail] = await mailsAan(email)
  expect(mail?.html).toContain(`<html lang="${taal}" dir="${taal === 'ar' ? 'rtl' : 'ltr'}">`)
  expect(mail?.subject.replaceAll(/[\u2068\u2069]/g, '')).toContain(
    taal === 'nl' ? 'Proeftraining' : 'Trial training',
  )
  if (taal !== 'nl') expect(mail?.text).not.toMatch(/Met vriendelijke groet|Beste|aanmelding:/)
})

test('who did not answer an offer is told that the place went on', async () => {
  const { id } = await vol()
  const binnen = await anAanmelding(id)
  await anAanmelding(id, { status: 'wachtlijst', email: 'traag@mail.example' })
  await cancelInschrijving(link(binnen.id))
  moveClock(3 * DAG)
  await keepInschrijvingen()
  const mails = await mailsAan('traag@mail.example')
  // The offer had lapsed before its mail could leave.
  expect(mails.map(({ subject }) => subject)).toEqual(['De plaats is naar iemand anders: Proeftraining'])
})

test('an event that is called off tells everybody why, once, and nobody who never confirmed', async () => {
  const { actor } = await anAdviseur()
  const { id, versie } = await vol()
  await anAanmelding(id, { email: 'komt@mail.example' })
  await anAanmelding(id, { status: 'wachtlijst', email: 'wacht@mail.example' })
  await meld(id, 'nooit-bevestigd@mail.example')
  await cancelEvenement(actor, { id, versie, reden: 'De zaal is dicht.' })
  const mails = await deliverMails()
  const over = (email: string) =>
    mails.filter(({ to, subject }) => to === email && subject.startsWith('Gaat niet door'))
  expect(over('komt@mail.example')).toHaveLength(1)
  expect(over('komt@mail.example')[0]?.text).toContain('De zaal is dicht.')
  expect(over('komt@mail.example')[0]?.kalender).toContain('STATUS:CANCELLED')
  expect(over('wacht@mail.example')).toHaveLength(1)
  expect(over('wacht@mail.example')[0]?.kalender).toBeUndefined()
  expect(over('nooit-bevestigd@mail.example')).toEqual([])
})

test('on the removal day the mails about an event go with its people, also those to all at once', async () => {
  const { actor } = await anAdviseur()
  const { id, versie } = await vol()
  await anAanmelding(id, { email: 'weg@mail.example' })
  await cancelEvenement(actor, { id, versie, reden: 'De zaal is dicht.' })
  await deliverMails()
  expect(await db().mailbericht.count({ where: { aan: 'weg@mail.example' } })).toBe(1)
  moveClock(90 * DAG)
  await removeDeelnemers()
  expect(await db().mailbericht.count({ where: { aan: 'weg@mail.example' } })).toBe(0)
})

test('a reminder tells when, where and who, with the calendar file and the way to cancel', async () => {
  const start = amsterdamTime(plusDays(today(), 1), '10:00')
  const { id } = await anEvenement({ start, titel: 'Proeftraining' })
  const eerder = new Date(Date.now() - 3 * DAG)
  const { id: aanmeldingId } = await anAanmelding(id, {
    email: 'morgen@mail.example',
    aangemaaktOp: eerder,
    namen: ['Een Toets', 'Twee Toets'],
  })
  await remindDeelnemers()
  const [mail, ...meer] = await mailsAan('morgen@mail.example')
  expect(meer).toEqual([])
  expect(mail?.subject).toBe('Morgen: Proeftraining')
  expect(mail?.text).toContain('Wie: Een Toets, Twee Toets')
  expect(mail?.text).toContain('Waar: Proefgebouw')
  expect(mail?.text).toContain(`/aanmelding/${aanmeldingId}?sleutel=`)
  expect(mail?.kalender).toContain('STATUS:CONFIRMED')
})

test('when time or place changes everybody hears it, and the calendar entry moves along', async () => {
  const { actor } = await anAdviseur()
  const evenement = await anEvenement({ titel: 'Proeftraining' })
  const { id: aanmeldingId } = await anAanmelding(evenement.id, { email: 'anders@mail.example' })
  await inTransaction(actor, async (tx, emit) => {
    await tx.evenement.update({
      where: { id: evenement.id },
      data: { locatie: 'Ander gebouw', versie: { increment: 1 } },
    })
    await emit({ type: 'evenement.gewijzigd', onderwerp: evenement.id, gegevens: { velden: ['plaats'] } })
    return done(null)
  })
  const [mail, ...meer] = await mailsAan('anders@mail.example')
  expect(meer).toEqual([])
  expect(mail?.text).toContain('De plaats is veranderd.')
  expect(mail?.text).not.toContain('De tijd is veranderd.')
  expect(mail?.text).toContain('Ander gebouw')
  expect(mail?.kalender).toContain(`UID:${aanmeldingId}.aanmelding`)
  expect(mail?.kalender).toContain('SEQUENCE:2')
})
