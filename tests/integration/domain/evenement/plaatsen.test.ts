import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { anAanmelding, anEvenement } from '#tests/factories/evenement.ts'

const DAY = 86_400_000
const bezet = async (evenementId: string) =>
  (await db().evenementCapaciteit.findFirstOrThrow({ where: { evenementId } })).bezet

test('the count of places follows every change of a registration', async () => {
  const { id } = await anEvenement({ plaatsen: { werkgever: 3 } })
  const { inschrijvingen } = await anAanmelding(id, { namen: ['Proef Een', 'Proef Twee'] })
  const wacht = await anAanmelding(id, { status: 'wachtlijst' })
  expect(await bezet(id)).toBe(2)

  const [eerste, tweede] = inschrijvingen
  await db().inschrijving.update({ where: { id: eerste?.id }, data: { status: 'geannuleerd' } })
  expect(await bezet(id)).toBe(1)
  await db().inschrijving.update({
    where: { id: wacht.inschrijvingen[0]?.id },
    data: { status: 'aangeboden', aangebodenTot: new Date(Date.now() + DAY) },
  })
  expect(await bezet(id)).toBe(2)
  await db().inschrijving.delete({ where: { id: tweede?.id } })
  expect(await bezet(id)).toBe(1)
})

test('the database refuses one place too many, also when sixty come for the last one at once', async () => {
  const { id } = await anEvenement({ plaatsen: { bezoeker: 1 } })
  const tries = await Promise.allSettled(
    Array.from({ length: 60 }, () => anAanmelding(id, { rol: 'bezoeker' })),
  )
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await bezet(id)).toBe(1)
  expect(await db().inschrijving.count({ where: { evenementId: id } })).toBe(1)
  const refused = tries.find((one) => one.status === 'rejected')
  expect(String(refused?.reason)).toContain('capaciteit_niet_te_vol')
})

test('a part of the programme counts who chose it and has a place, and is never too full', async () => {
  const { id, start, einde } = await anEvenement({ plaatsen: { bezoeker: 10 } })
  const onderdeel = await db().onderdeel.create({
    data: { evenementId: id, soort: 'workshop', titel: 'Proefworkshop', start, einde, plaatsen: 1 },
  })
  const here = await anAanmelding(id, { rol: 'bezoeker' })
  const waits = await anAanmelding(id, { rol: 'bezoeker', status: 'wachtlijst' })
  const choose = (aanmelding: typeof here) =>
    db().onderdeelkeuze.create({
      data: {
        inschrijvingId: aanmelding.inschrijvingen[0]?.id ?? '',
        onderdeelId: onderdeel.id,
        op: new Date(),
      },
    })
  const chosen = async () => (await db().onderdeel.findUniqueOrThrow({ where: { id: onderdeel.id } })).bezet

  await choose(waits)
  expect(await chosen()).toBe(0)
  await choose(here)
  expect(await chosen()).toBe(1)
  await expect(
    db().inschrijving.update({
      where: { id: waits.inschrijvingen[0]?.id },
      data: { status: 'ingeschreven' },
    }),
  ).rejects.toThrow('onderdeel_niet_te_vol')
  await db().aanmelding.delete({ where: { id: here.id } })
  expect(await chosen()).toBe(0)
})

test('a part is only for the roles that it names, and for its own event', async () => {
  const { id, start, einde } = await anEvenement({ plaatsen: { bezoeker: 10, werkgever: 10 } })
  const other = await anEvenement({ plaatsen: { werkgever: 10 } })
  const onderdeel = await db().onderdeel.create({
    data: {
      evenementId: id,
      soort: 'workshop',
      titel: 'Proefworkshop',
      start,
      einde,
      rollen: ['werkgever'],
    },
  })
  for (const [evenementId, rol] of [
    [id, 'bezoeker'],
    [other.id, 'werkgever'],
  ] as const) {
    const { inschrijvingen } = await anAanmelding(evenementId, { rol })
    const keuze = {
      inschrijvingId: inschrijvingen[0]?.id ?? '',
      onderdeelId: onderdeel.id,
      op: new Date(),
    }
    await expect(db().onderdeelkeuze.create({ data: keuze })).rejects.toThrow('onderdeelkeuze_past')
  }
})

test('one address registers once for an event; who withdrew can come back', async () => {
  const { id } = await anEvenement()
  const again = { email: 'proef@toets.example' }
  const first = await anAanmelding(id, again)
  await expect(anAanmelding(id, again)).rejects.toThrow('aanmelding_een_per_email')
  await db().aanmelding.update({ where: { id: first.id }, data: { vervallenOp: new Date() } })
  await expect(anAanmelding(id, again)).resolves.toBeDefined()
})

test('an event has a day of removal after its end and within a year, and nobody registers after the removal', async () => {
  const { id, einde } = await anEvenement()
  const setDay = (verwijderOp: Date) => db().evenement.update({ where: { id }, data: { verwijderOp } })
  await expect(setDay(einde)).rejects.toThrow('evenement_verwijderdag')
  await expect(setDay(new Date(einde.getTime() + 367 * DAY))).rejects.toThrow('evenement_verwijderdag')
  await db().evenement.update({ where: { id }, data: { verwijderdOp: new Date() } })
  await expect(anAanmelding(id)).rejects.toThrow('evenement_opgeschoond')
})
