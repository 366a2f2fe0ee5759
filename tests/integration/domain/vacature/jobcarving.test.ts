import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { relaxVacature } from '#app/domain/vacature/relax-vacature.server.ts'
import { splitVacature } from '#app/domain/vacature/split-vacature.server.ts'
import type { Versoepeling } from '#app/domain/vacature/versoepeling.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const EISEN = [
  { termId: 'gedrag:24105', niveau: 3, hard: true, gewicht: 'essentieel' },
  { termId: 'rijbewijs:B', niveau: 3, hard: true, gewicht: 'essentieel' },
  { termId: 'basis:rekenen', niveau: 2, hard: false, gewicht: 'pre' },
] as const

const eis = (termId: string, hoe: 'lager' | 'wens'): Versoepeling => ({ wat: 'eis', termId, hoe })
const uren: Versoepeling = { wat: 'voorwaarde', sleutel: 'uren' }

const stored = (id: string) =>
  db().vacature.findUniqueOrThrow({ where: { id }, include: { eisen: { orderBy: { volgorde: 'asc' } } } })
const eventsOf = (id: string) =>
  db().gebeurtenis.findMany({
    where: { onderwerpId: id },
    orderBy: { id: 'asc' },
    select: { type: true, gegevens: true },
  })
const splits = (vacatureId: string, termIds: string[], over: { versie?: number; id?: string } = {}) => ({
  vacatureId,
  versie: 1,
  id: randomUUID(),
  titel: 'Hulp bij vervoer',
  termIds,
  ...over,
})

test('a must becomes a wish and asks less, in its place, with its line in the audit log', async () => {
  const { vacature, actor } = await aVacature({ eisen: [...EISEN] })

  const wens = await relaxVacature(actor, {
    vacatureId: vacature.id,
    versie: 1,
    stappen: [eis('rijbewijs:B', 'wens')],
  })
  const lager = await relaxVacature(actor, {
    vacatureId: vacature.id,
    versie: 2,
    stappen: [eis('gedrag:24105', 'lager')],
  })

  expect([wens.ok, lager.ok]).toEqual([true, true])
  const { eisen, versie } = await stored(vacature.id)
  expect(versie).toBe(3)
  expect(eisen).toMatchObject([{ ...EISEN[0], niveau: 2 }, { ...EISEN[1], hard: false }, EISEN[2]])
  const regel = { type: 'vacature.gewijzigd', gegevens: { stap: 'eisen' } }
  expect(await eventsOf(vacature.id)).toEqual([regel, regel])
})

test('a requirement and a condition change together or not at all', async () => {
  const { vacature, actor } = await aVacature({
    eisen: [...EISEN],
    urenMin: 32,
    urenMax: 36,
    startdatum: dateOnly('2027-01-31'),
  })
  const ref = { vacatureId: vacature.id, versie: 1 }

  const mis = await relaxVacature(actor, {
    ...ref,
    stappen: [eis('rijbewijs:B', 'wens'), { wat: 'voorwaarde', sleutel: 'reisafstand' }],
  })
  expect(mis).toMatchObject({ ok: false, reden: 'conflict' })
  expect(await stored(vacature.id)).toMatchObject({ versie: 1, eisen: [...EISEN] })

  const raak = await relaxVacature(actor, { ...ref, stappen: [eis('rijbewijs:B', 'wens'), uren] })
  expect(raak).toMatchObject({ ok: true })
  const rij = await stored(vacature.id)
  expect(rij).toMatchObject({ urenMin: 24, urenMax: 36, soorten: ['regulier'] })
  expect(rij.startdatum).toEqual(dateOnly('2027-01-31'))
  expect(rij.eisen[1]).toMatchObject({ termId: 'rijbewijs:B', hard: false })
  expect((await eventsOf(vacature.id)).map(({ gegevens }) => gegevens)).toEqual([
    { stap: 'eisen' },
    { stap: 'voorwaarden' },
  ])
})

test('an adviseur relaxes a published vacature, which stays published and is indexed again', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd', eisen: [...EISEN] })
  const { actor } = await anAdviseur()
  const stappen = [eis('rijbewijs:B', 'wens')]
  expect(await relaxVacature(actor, { vacatureId: vacature.id, versie: 1, stappen })).toMatchObject({
    ok: true,
  })
  expect(await stored(vacature.id)).toMatchObject({ status: 'gepubliceerd', versie: 2 })
  expect(await db().zoekWijziging.count({ where: { index: 'vacature', documentId: vacature.id } })).toBe(1)
})

test('relaxing and splitting refuse another employer, a vacature that is handed in, and an old page', async () => {
  const { actor: ander } = await aWerkgever()
  const ingediend = await aVacature({ status: 'ingediend', eisen: [...EISEN] })
  const concept = await aVacature({ eisen: [...EISEN] })
  const relax = (wie: typeof ander, vacatureId: string, versie = 1) =>
    relaxVacature(wie, { vacatureId, versie, stappen: [eis('rijbewijs:B', 'wens')] })
  const split = (wie: typeof ander, vacatureId: string, versie = 1) =>
    splitVacature(wie, splits(vacatureId, ['rijbewijs:B'], { versie }))
  for (const command of [relax, split]) {
    expect(await command(ander, concept.vacature.id)).toMatchObject({ ok: false, reden: 'not-found' })
    expect(await command(ingediend.actor, ingediend.vacature.id)).toMatchObject({
      ok: false,
      reden: 'conflict',
    })
    expect(await command(concept.actor, concept.vacature.id, 7)).toMatchObject({
      ok: false,
      reden: 'conflict',
    })
  }
  for (const { vacature } of [ingediend, concept]) {
    expect(await stored(vacature.id)).toMatchObject({ versie: 1, eisen: [...EISEN] })
    expect(await eventsOf(vacature.id)).toEqual([])
    expect(await db().vacature.count({ where: { werkgeverId: vacature.werkgeverId } })).toBe(1)
  }
})

test('a part that is split off leaves the vacature and starts a concept of the same employer', async () => {
  const { vacature } = await aVacature({
    status: 'gepubliceerd',
    eisen: [...EISEN],
    contactNaam: 'Proefcontact Planning',
  })
  const { actor } = await anAdviseur()
  const input = splits(vacature.id, ['rijbewijs:B', 'basis:rekenen'])

  expect(await splitVacature(actor, input)).toEqual({ ok: true, data: { id: input.id } })

  expect(await stored(vacature.id)).toMatchObject({ status: 'gepubliceerd', versie: 2, eisen: [EISEN[0]] })
  const nieuw = await stored(input.id)
  expect(nieuw).toMatchObject({
    werkgeverId: vacature.werkgeverId,
    afgesplitstVanId: vacature.id,
    status: 'concept',
    versie: 1,
    titel: 'Hulp bij vervoer',
    postcode: vacature.postcode,
    contactNaam: 'Proefcontact Planning',
    omschrijving: null,
    beroepId: null,
    urenMin: null,
    gepubliceerdOp: null,
    eisen: [EISEN[1], EISEN[2]],
  })
  expect(await eventsOf(vacature.id)).toEqual([
    { type: 'vacature.gewijzigd', gegevens: { stap: 'eisen' } },
    { type: 'vacature.afgesplitst', gegevens: { naarVacatureId: input.id, aantalEisen: 2 } },
  ])
  expect(await eventsOf(input.id)).toEqual([
    { type: 'vacature.aangemaakt', gegevens: { werkgeverId: vacature.werkgeverId } },
  ])
})

test('nothing chosen, or everything, is no split', async () => {
  const { vacature, actor } = await aVacature({ eisen: [...EISEN] })
  for (const termIds of [[], ['gedrag:weg'], EISEN.map(({ termId }) => termId)]) {
    expect(await splitVacature(actor, splits(vacature.id, termIds))).toMatchObject({
      ok: false,
      reden: 'invalid',
    })
  }
  expect(await stored(vacature.id)).toMatchObject({ versie: 1, eisen: [...EISEN] })
})

test('the same split sent several times, also at once, splits once and is answered the same', async () => {
  const { vacature, actor } = await aVacature({ eisen: [...EISEN] })
  const input = splits(vacature.id, ['rijbewijs:B'])
  const answers = await Promise.all([1, 2, 3].map(() => splitVacature(actor, input)))
  answers.push(await splitVacature(actor, input))
  expect(answers).toEqual(Array(4).fill({ ok: true, data: { id: input.id } }))
  expect(await db().vacature.count({ where: { werkgeverId: vacature.werkgeverId } })).toBe(2)
  expect(await eventsOf(input.id)).toHaveLength(1)
})

test('the id of another vacature opens nothing and takes nothing', async () => {
  const { vacature: andermans } = await aVacature()
  const { vacature, actor } = await aVacature({ eisen: [...EISEN] })
  const result = await splitVacature(actor, splits(vacature.id, ['rijbewijs:B'], { id: andermans.id }))
  expect(result).toMatchObject({ ok: false, reden: 'conflict' })
  expect(await stored(vacature.id)).toMatchObject({ versie: 1, eisen: [...EISEN] })
})
