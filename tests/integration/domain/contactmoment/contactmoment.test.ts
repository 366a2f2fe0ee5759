import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { recordContactmoment } from '#app/domain/contactmoment/record-contactmoment.server.ts'
import {
  removeContactmoment,
  saveContactmoment,
} from '#app/domain/contactmoment/save-contactmoment.server.ts'
import { contactmomentScope } from '#app/domain/contactmoment/scope.server.ts'
import { addDays, dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { aBeheerder, aJobcoach, anAdviseur } from '#tests/factories/account.ts'
import { ANDERE_ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { aContactmoment } from '#tests/factories/relatie.ts'
import { aContactpersoon, aWerkgever } from '#tests/factories/werkgever.ts'

const gisteren = () => isoDay(addDays(dateOnly(today()), -1))
const morgen = () => isoDay(addDays(dateOnly(today()), 1))

function contact(werkgeverId: string, extra: object = {}) {
  return {
    id: randomUUID(),
    werkgeverId,
    soort: 'bezoek' as const,
    datum: gisteren(),
    tijd: '14:30',
    verslag: 'Rondgekeken op de werkvloer, twee plekken gezien.',
    contactpersoonIds: [] as string[],
    collegaIds: [] as string[],
    ...extra,
  }
}

test('an adviseur of another partner writes down a visit with who was there and the task that follows', async () => {
  const { werkgever } = await aWerkgever()
  const { actor, account } = await anAdviseur({ organisatieId: ANDERE_ORGANISATIE_ID })
  const persoon = await aContactpersoon(werkgever.id)
  const collega = await aJobcoach()
  const input = contact(werkgever.id, {
    contactpersoonIds: [persoon.id, persoon.id],
    collegaIds: [collega.account.id],
    taakTitel: 'Stuur de folder over jobcoaching',
    taakDatum: morgen(),
  })

  const result = await recordContactmoment(actor, input)

  const stored = await db().contactmoment.findUniqueOrThrow({
    where: { id: input.id },
    include: { deelnemers: true, taken: true },
  })
  expect(stored).toMatchObject({ werkgeverId: werkgever.id, doorId: account.id, soort: 'bezoek' })
  expect(stored.deelnemers).toHaveLength(2)
  expect(stored.taken).toMatchObject([
    { titel: 'Stuur de folder over jobcoaching', toegewezenAanId: account.id, werkgeverId: werkgever.id },
  ])
  expect(result).toEqual({ ok: true, data: { id: input.id, taakId: stored.taken[0]?.id } })
  const events = await db().gebeurtenis.findMany({
    where: { actorAccountId: account.id },
    orderBy: { id: 'asc' },
  })
  expect(events.map(({ type }) => type)).toEqual(['contactmoment.vastgelegd', 'taak.gemaakt'])
  expect(JSON.stringify(events.map(({ gegevens }) => gegevens))).not.toContain('folder')
})

test('a task that cannot be made leaves no contact either', async () => {
  const { werkgever } = await aWerkgever()
  const { actor } = await anAdviseur()
  const beheerder = await aBeheerder()
  const input = contact(werkgever.id, {
    taakTitel: 'Bel terug',
    taakDatum: morgen(),
    taakVoorId: beheerder.account.id,
  })

  expect(await recordContactmoment(actor, input)).toMatchObject({ reden: 'invalid' })
  expect(await db().contactmoment.count({ where: { id: input.id } })).toBe(0)
})

test('the same form sent twice at once is written down once', async () => {
  const { werkgever } = await aWerkgever()
  const { actor } = await anAdviseur()
  const input = contact(werkgever.id, { taakTitel: 'Bel terug', taakDatum: morgen() })

  await Promise.all([recordContactmoment(actor, input), recordContactmoment(actor, input)])

  expect(await db().taak.count({ where: { werkgeverId: werkgever.id } })).toBe(1)
  expect(await db().gebeurtenis.count({ where: { onderwerpId: input.id } })).toBe(1)
})

test('a contact that has yet to come, or with people of elsewhere, is refused', async () => {
  const { werkgever } = await aWerkgever()
  const { werkgever: ander } = await aWerkgever()
  const { actor } = await anAdviseur()
  const elders = await aContactpersoon(ander.id)
  const { account } = await aWerkgever()

  for (const fout of [{ datum: morgen() }, { contactpersoonIds: [elders.id] }, { collegaIds: [account.id] }])
    expect(await recordContactmoment(actor, contact(werkgever.id, fout))).toMatchObject({ reden: 'invalid' })
  expect(await recordContactmoment(actor, contact(randomUUID()))).toMatchObject({ reden: 'not-found' })
})

test('an employer neither writes nor reads contactmomenten, not even about itself', async () => {
  const { werkgever, actor } = await aWerkgever()
  await aContactmoment({ werkgeverId: werkgever.id })

  expect(await recordContactmoment(actor, contact(werkgever.id))).toMatchObject({ reden: 'not-allowed' })
  for (const wie of [actor, (await aBeheerder()).actor, (await aJobcoach()).actor])
    expect(await db().contactmoment.count({ where: contactmomentScope(wie) })).toBe(0)
})

test('only who wrote a report changes or removes it', async () => {
  const { actor, account } = await anAdviseur()
  const collega = await anAdviseur()
  const { id: contactmomentId, werkgeverId } = await aContactmoment({ doorId: account.id })
  const persoon = await aContactpersoon(werkgeverId)
  const {
    id: _id,
    werkgeverId: _werkgever,
    ...rest
  } = contact(werkgeverId, {
    verslag: 'Toch gebeld.',
    contactpersoonIds: [persoon.id],
  })
  const input = { ...rest, contactmomentId, versie: 1 }

  expect(await saveContactmoment(collega.actor, input)).toMatchObject({ reden: 'not-allowed' })
  expect(await saveContactmoment(actor, { ...input, versie: 7 })).toMatchObject({ reden: 'conflict' })
  expect((await saveContactmoment(actor, input)).ok).toBe(true)
  expect(
    await db().contactmoment.findUniqueOrThrow({
      where: { id: contactmomentId },
      include: { deelnemers: true },
    }),
  ).toMatchObject({ verslag: 'Toch gebeld.', deelnemers: [{ contactpersoonId: persoon.id }] })

  expect(await removeContactmoment(collega.actor, { contactmomentId })).toMatchObject({
    reden: 'not-allowed',
  })
  expect((await removeContactmoment(actor, { contactmomentId })).ok).toBe(true)
  const types = await db().gebeurtenis.findMany({
    where: { onderwerpId: contactmomentId },
    orderBy: { id: 'asc' },
  })
  expect(types.map(({ type }) => type)).toEqual(['contactmoment.gewijzigd', 'contactmoment.verwijderd'])
})

test('the database refuses a participant who is nobody, or two people at once', async () => {
  const { id: contactmomentId, werkgeverId, doorId } = await aContactmoment()
  const { id: contactpersoonId } = await aContactpersoon(werkgeverId)

  for (const data of [{ contactmomentId }, { contactmomentId, contactpersoonId, accountId: doorId }])
    await expect(db().contactmomentDeelnemer.create({ data })).rejects.toThrow(/een_van_twee/)
})
