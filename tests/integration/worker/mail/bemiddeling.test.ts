import { expect, test } from 'vitest'
import { endBemiddeling } from '#app/domain/bemiddeling/end-bemiddeling.server.ts'
import { offerToWerkgever } from '#app/domain/bemiddeling/offer-to-werkgever.server.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { planKennismaking } from '#app/domain/bemiddeling/plan-kennismaking.server.ts'
import { deliverMails } from '#tests/support/mail.ts'

test('an employer hears nothing any more of an offer that ended before the mail left', async () => {
  const { bemiddeling, adviseur, kandidaat } = await aBemiddeling({ status: 'akkoord_kandidaat' })
  const { id, versie } = bemiddeling
  expect(await offerToWerkgever(adviseur, { id, versie })).toMatchObject({ ok: true })
  expect(
    await endBemiddeling(kandidaat, { id, versie: versie + 1, reden: 'kandidaat_geen_interesse' }),
  ).toMatchObject({ ok: true })

  const subjects = (await deliverMails()).map(({ subject }) => subject)

  expect(subjects.filter((subject) => subject.startsWith('Een kandidaat voor uw vacature'))).toEqual([])
})

test('the mails about a meeting carry it as a calendar file, and the mails about its end strike it out', async () => {
  const { bemiddeling, adviseur, persoon } = await aBemiddeling({
    status: 'belangstelling',
    toestemming: true,
  })
  const { id, versie } = bemiddeling
  const datum = addDays(now(), 7).toISOString().slice(0, 10)
  const afspraak = { id, versie, datum, tijd: '10:00', plaats: 'Proefstraat 1, Haarlem' }
  expect(await planKennismaking(adviseur, afspraak)).toMatchObject({ ok: true })
  const gepland = kalendersOf(await deliverMails(), id)
  expect(
    await endBemiddeling(adviseur, { id, versie: versie + 1, reden: 'vacature_vervallen' }),
  ).toMatchObject({ ok: true })
  const afgezegd = kalendersOf(await deliverMails(), id).slice(gepland.length)

  expect(gepland).toHaveLength(2)
  expect(gepland.filter((kalender) => kalender.includes('STATUS:CONFIRMED'))).toHaveLength(2)
  expect(afgezegd.filter((kalender) => kalender.includes('STATUS:CANCELLED'))).toHaveLength(2)
  expect([...gepland, ...afgezegd].filter((kalender) => kalender.includes(persoon.achternaam))).toEqual([])
})

/** The calendar file of each mail about this meeting, its folded lines made whole. */
function kalendersOf(mails: Awaited<ReturnType<typeof deliverMails>>, id: string): string[] {
  return mails
    .flatMap(({ kalender }) => kalender ?? [])
    .map((kalender) => kalender.replaceAll(/\r?\n /g, ''))
    .filter((kalender) => kalender.includes(`UID:${id}.kennismaking`))
}
