import { expect, test } from 'vitest'
import { extendProefplaatsing } from '#app/domain/bemiddeling/extend-proefplaatsing.server.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { eventsOf, statusOf } from '#tests/integration/domain/bemiddeling/steps.ts'
import { deliverMails } from '#tests/support/mail.ts'

async function opProef(dagen: number) {
  const world = await aBemiddeling({ status: 'proefplaatsing' })
  const { id } = world.bemiddeling
  const tot = plusDays(today(), dagen)
  await db().bemiddeling.update({
    where: { id },
    data: { proefplaatsingVan: dateOnly(today()), proefplaatsingTot: dateOnly(tot) },
  })
  return { ...world, id, tot }
}
const reden = 'Het inwerken duurt langer.'

test('an adviseur extends a trial, and candidate and employer are told', async () => {
  const { id, adviseur, tot, persoon } = await opProef(40)
  const nieuw = plusDays(tot, 30)

  expect(await extendProefplaatsing(adviseur, { id, versie: 1, tot: nieuw, reden })).toMatchObject({
    ok: true,
  })

  expect(await statusOf(id)).toMatchObject({ status: 'proefplaatsing', versie: 2 })
  expect(await eventsOf(id)).toEqual(['bemiddeling.proefplaatsing-verlengd'])
  const mails = (await deliverMails()).filter(({ text }) => text.includes(id))
  expect(mails).toHaveLength(2)
  const aanWerkgever = mails.filter(({ text }) => text.includes('/werkgever/'))
  expect(aanWerkgever).toHaveLength(1)
  expect(JSON.stringify(aanWerkgever)).not.toContain(persoon.achternaam)
  expect(JSON.stringify(mails)).not.toContain(reden)
})

test('an earlier last day, or more than six months in all, is refused with its message', async () => {
  const { id, adviseur, tot } = await opProef(40)
  expect(await extendProefplaatsing(adviseur, { id, versie: 1, tot, reden })).toMatchObject({
    reden: 'invalid',
  })
  expect(
    await extendProefplaatsing(adviseur, { id, versie: 1, tot: plusDays(today(), 190), reden }),
  ).toMatchObject({ reden: 'invalid', melding: expect.stringContaining('6 maanden') as string })
  expect(await eventsOf(id)).toEqual([])
})

test('nobody but an adviseur extends it, and only a trial that runs', async () => {
  const { id, werkgever, kandidaat, tot } = await opProef(40)
  const nieuw = plusDays(tot, 10)
  for (const actor of [werkgever, kandidaat])
    expect(await extendProefplaatsing(actor, { id, versie: 1, tot: nieuw, reden })).toMatchObject({
      reden: 'not-allowed',
    })
  const ander = await aBemiddeling({ status: 'kennismaking' })
  expect(
    await extendProefplaatsing(ander.adviseur, { id: ander.bemiddeling.id, versie: 1, tot: nieuw, reden }),
  ).toMatchObject({ reden: 'conflict' })
})

test('the database keeps a trial from beginning before the decision', async () => {
  const { id } = await opProef(40)
  await expect(
    db().bemiddeling.update({
      where: { id },
      data: { proefplaatsingBesluitOp: dateOnly(plusDays(today(), 1)) },
    }),
  ).rejects.toThrow()
})
