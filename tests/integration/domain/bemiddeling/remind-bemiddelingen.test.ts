import { afterEach, expect, test } from 'vitest'
import { acceptVoorstel } from '#app/domain/bemiddeling/answer-voorstel.server.ts'
import { extendProefplaatsing } from '#app/domain/bemiddeling/extend-proefplaatsing.server.ts'
import { remindBemiddelingen } from '#app/domain/bemiddeling/remind-bemiddelingen.server.ts'
import { addDays, dateOnly, moveClock, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { addWerkdagen } from '#app/platform/werkdagen.ts'
import type { BemiddelingStatus } from '#prisma/generated/client.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { eventsOf } from '#tests/integration/domain/bemiddeling/steps.ts'
import { deliverMails } from '#tests/support/mail.ts'

const DAG = 86_400_000
afterEach(() => moveClock(0))

/** Moves the clock to the same time of the day that is so many working days on. */
const werkdagenVerder = (aantal: number) =>
  moveClock(Date.parse(addWerkdagen(today(), aantal)) - Date.parse(today()))

const herinneringen = async (id: string) =>
  (await eventsOf(id)).filter((type) => type === 'bemiddeling.herinnerd').length

test.each([
  ['voorgesteld', {}, /Wil je nog antwoorden/],
  ['aangeboden', {}, /Er wacht nog een kandidaat/],
  ['belangstelling', { toestemming: false }, /Wil je nog antwoorden/],
] as const)(
  '%s: who has not answered in a week is reminded once, also by two workers at once',
  async (status, over, onderwerp) => {
    const { bemiddeling, persoon } = await aBemiddeling({ status: status as BemiddelingStatus, ...over })
    werkdagenVerder(5)
    await remindBemiddelingen()
    expect(await herinneringen(bemiddeling.id)).toBe(0)

    werkdagenVerder(6)
    await Promise.all([remindBemiddelingen(), remindBemiddelingen()])
    await remindBemiddelingen()

    expect(await herinneringen(bemiddeling.id)).toBe(1)
    const mails = (await deliverMails()).filter(
      ({ subject, text }) => onderwerp.test(subject) && text.includes(bemiddeling.id),
    )
    expect(mails).toHaveLength(1)
    if (status === 'aangeboden') expect(JSON.stringify(mails)).not.toContain(persoon.achternaam)
  },
)

test('with consent it is the adviseur who has to plan, so nobody is mailed', async () => {
  const { bemiddeling } = await aBemiddeling({ status: 'belangstelling', toestemming: true })
  werkdagenVerder(6)
  await remindBemiddelingen()
  expect(await herinneringen(bemiddeling.id)).toBe(0)
})

test('an answer before the mail leaves makes it superfluous', async () => {
  const { bemiddeling, kandidaat } = await aBemiddeling({ status: 'voorgesteld' })
  werkdagenVerder(6)
  await remindBemiddelingen()
  await acceptVoorstel(kandidaat, { id: bemiddeling.id, versie: 1 })
  const mails = (await deliverMails()).filter(({ text }) => text.includes(bemiddeling.id))
  expect(mails.filter(({ subject }) => /Wil je nog antwoorden/.test(subject))).toEqual([])
})

test('after the meeting the employer is asked how it was, once, and not while it goes on', async () => {
  const { bemiddeling } = await aBemiddeling({ status: 'kennismaking' })
  const { id } = bemiddeling
  await db().bemiddeling.update({ where: { id }, data: { kennismakingOp: addDays(now(), -0.05) } })
  await remindBemiddelingen()
  expect(await herinneringen(id)).toBe(0)

  moveClock(DAG)
  await remindBemiddelingen()
  await remindBemiddelingen()

  expect(await herinneringen(id)).toBe(1)
  const [mail, ...meer] = (await deliverMails()).filter(({ subject }) =>
    /Hoe was de kennismaking/.test(subject),
  )
  expect(meer).toEqual([])
  expect(mail?.text).toContain(`/werkgever/kandidaten/${id}/terugkoppeling`)
})

test('two weeks before a trial ends the adviseur is told, and again after it was extended', async () => {
  const { bemiddeling, adviseur } = await aBemiddeling({ status: 'proefplaatsing' })
  const { id } = bemiddeling
  const van = today()
  const tot = plusDays(van, 40)
  await db().bemiddeling.update({
    where: { id },
    data: { proefplaatsingVan: dateOnly(van), proefplaatsingTot: dateOnly(tot) },
  })
  moveClock(25 * DAG)
  await remindBemiddelingen()
  expect(await herinneringen(id)).toBe(0)
  moveClock(26 * DAG)
  await remindBemiddelingen()
  expect(await herinneringen(id)).toBe(1)

  expect(
    await extendProefplaatsing(adviseur, { id, versie: 1, tot: plusDays(van, 60), reden: 'Meer inwerken.' }),
  ).toMatchObject({ ok: true })
  await remindBemiddelingen()
  expect(await herinneringen(id)).toBe(1)
  moveClock(46 * DAG)
  await remindBemiddelingen()
  expect(await herinneringen(id)).toBe(2)
})

test('what has been late for weeks is for the telephone, not for a mail', async () => {
  const { bemiddeling } = await aBemiddeling({ status: 'voorgesteld' })
  moveClock(40 * DAG)
  await remindBemiddelingen()
  expect(await herinneringen(bemiddeling.id)).toBe(0)
})
