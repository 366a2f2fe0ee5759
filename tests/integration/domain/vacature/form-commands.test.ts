import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createVacature } from '#app/domain/vacature/create-vacature.server.ts'
import type { EisenInput } from '#app/domain/vacature/eisen.ts'
import { saveEisen } from '#app/domain/vacature/save-eisen.server.ts'
import { saveVoorwaarden } from '#app/domain/vacature/save-voorwaarden.server.ts'
import { saveWerk } from '#app/domain/vacature/save-werk.server.ts'
import { POSTCODE_ONBEKEND, type VoorwaardenInput } from '#app/domain/vacature/voorwaarden.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anyBeroepId, aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const stored = (id: string) =>
  db().vacature.findUniqueOrThrow({ where: { id }, include: { eisen: { orderBy: { volgorde: 'asc' } } } })
const eventsOf = async (id: string) =>
  (await db().gebeurtenis.findMany({ where: { onderwerpId: id }, orderBy: { id: 'asc' } })).map(
    ({ type }) => type,
  )

const LEEG_WERK = { titel: null, omschrijving: null, beroepId: null, werkEnDenkniveau: 0 }

const VOORWAARDEN: Omit<VoorwaardenInput, 'versie'> = {
  soorten: ['regulier', 'stage'],
  aantalPlaatsen: 2,
  urenMin: 16,
  urenMax: 24,
  werktijden: 'onregelmatig',
  onregelmatigHard: true,
  contract: 'O',
  startdatum: '2027-01-04',
  sluitingsdatum: '2027-02-01',
  salarisMin: 241230,
  salarisMax: null,
  arbeidsvoorwaarden: '🥐 <script>alert(1)</script>',
  ondersteuning: ['buddy'],
  straat: 'Proefstraat',
  huisnummer: '1',
  postcode: '1971AA',
  reisafstandHard: true,
  contactNaam: 'Proefcontact',
  contactEmail: null,
  contactTelefoon: '0251123456',
}

test('an employer starts a concept at the own address, with the own name as contact', async () => {
  const { werkgever, account, actor } = await aWerkgever()
  const id = randomUUID()
  expect(await createVacature(actor, { id, titel: 'Bakker' })).toEqual({ ok: true, data: { id } })
  expect(await stored(id)).toMatchObject({
    werkgeverId: werkgever.id,
    status: 'concept',
    titel: 'Bakker',
    postcode: werkgever.postcode,
    contactNaam: account.naam,
    contactEmail: account.email,
  })
  expect(await eventsOf(id)).toEqual(['vacature.aangemaakt'])
})

test('the same form sent twice at once makes one vacature', async () => {
  const { actor } = await aWerkgever()
  const input = { id: randomUUID(), titel: 'Bakker' }
  const results = await Promise.all([createVacature(actor, input), createVacature(actor, input)])
  expect(results).toEqual([
    { ok: true, data: { id: input.id } },
    { ok: true, data: { id: input.id } },
  ])
  expect(await eventsOf(input.id)).toEqual(['vacature.aangemaakt'])
})

test('an id that belongs to another vacature opens nothing', async () => {
  const { vacature } = await aVacature()
  const { actor } = await aWerkgever()
  const result = await createVacature(actor, { id: vacature.id, titel: vacature.titel })
  expect(result).toMatchObject({ ok: false, reden: 'conflict' })
})

test('an employer cannot start a vacature for another employer', async () => {
  const { actor } = await aWerkgever()
  const { werkgever: ander } = await aWerkgever()
  const id = randomUUID()
  await createVacature(actor, { id, titel: 'Bakker', werkgeverId: ander.id })
  expect((await stored(id)).werkgeverId).toBe(actor.werkgeverId)
})

test('an adviseur starts one for the employer that was chosen, and must choose one that exists', async () => {
  const { werkgever } = await aWerkgever()
  const { actor } = await anAdviseur()
  const id = randomUUID()
  expect(await createVacature(actor, { id, titel: 'Bakker', werkgeverId: werkgever.id })).toMatchObject({
    ok: true,
  })
  expect(await stored(id)).toMatchObject({ werkgeverId: werkgever.id, contactNaam: null })
  for (const werkgeverId of [undefined, randomUUID()]) {
    const result = await createVacature(actor, { id: randomUUID(), titel: 'Bakker', werkgeverId })
    expect(result).toMatchObject({ ok: false, reden: 'invalid' })
  }
})

test('a step of a concept is saved, also when it is emptied', async () => {
  const { vacature, actor } = await aVacature()
  const beroepId = await anyBeroepId()
  expect(
    await saveWerk(actor, { vacatureId: vacature.id, versie: 1, ...LEEG_WERK, titel: 'Bakker 🥐', beroepId }),
  ).toMatchObject({ ok: true })
  expect(await stored(vacature.id)).toMatchObject({
    titel: 'Bakker 🥐',
    omschrijving: null,
    beroepId,
    versie: 2,
  })
  expect(await saveWerk(actor, { vacatureId: vacature.id, versie: 2, ...LEEG_WERK })).toMatchObject({
    ok: true,
  })
  expect(await stored(vacature.id)).toMatchObject({ titel: null, beroepId: null })
  expect(await eventsOf(vacature.id)).toEqual(['vacature.gewijzigd', 'vacature.gewijzigd'])
})

test('an occupation that is not in the dictionary is refused', async () => {
  const { vacature, actor } = await aVacature()
  const beroepId = `beroep:${randomUUID()}`
  const result = await saveWerk(actor, { vacatureId: vacature.id, versie: 1, ...LEEG_WERK, beroepId })
  expect(result).toMatchObject({ ok: false, reden: 'invalid' })
})

test('of two people who save at once, one is told to look again', async () => {
  const { vacature, actor } = await aVacature()
  const { actor: adviseur } = await anAdviseur()
  const results = await Promise.all([
    saveWerk(actor, { vacatureId: vacature.id, versie: 1, ...LEEG_WERK, titel: 'Eerste' }),
    saveWerk(adviseur, { vacatureId: vacature.id, versie: 1, ...LEEG_WERK, titel: 'Tweede' }),
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ reden: 'conflict' })
  expect(await eventsOf(vacature.id)).toHaveLength(1)
})

test('the conditions are stored, with the town of the postcode', async () => {
  const { vacature, actor } = await aVacature()
  expect(await saveVoorwaarden(actor, { vacatureId: vacature.id, versie: 1, ...VOORWAARDEN })).toMatchObject({
    ok: true,
  })
  const rij = await stored(vacature.id)
  expect(rij).toMatchObject({
    soorten: ['regulier', 'stage'],
    kantoortijden: false,
    onregelmatig: true,
    onregelmatigHard: true,
    salarisMin: 241230,
    postcode: '1971AA',
    pc4: '1971',
    arbeidsvoorwaarden: '🥐 <script>alert(1)</script>',
  })
  expect(rij.plaats).toBeTruthy()
  expect(rij.sluitingsdatum?.toISOString().slice(0, 10)).toBe('2027-02-01')
})

test('irregular hours are no must when the work has none', async () => {
  const { vacature, actor } = await aVacature()
  await saveVoorwaarden(actor, { vacatureId: vacature.id, versie: 1, ...VOORWAARDEN, werktijden: 'kantoor' })
  expect(await stored(vacature.id)).toMatchObject({ onregelmatigHard: false, kantoortijden: true })
})

test('a postcode that does not exist is refused with the message of its field', async () => {
  const { vacature, actor } = await aVacature()
  const result = await saveVoorwaarden(actor, {
    vacatureId: vacature.id,
    versie: 1,
    ...VOORWAARDEN,
    postcode: '1000AA',
  })
  expect(result).toEqual({ ok: false, reden: 'invalid', melding: POSTCODE_ONBEKEND })
})

test('the requirements are replaced as a whole, in their order', async () => {
  const { vacature, actor } = await aVacature({ eisen: [{ termId: 'gedrag:24105' }] })
  const eisen: EisenInput['eisen'] = [
    { termId: 'rijbewijs:B', niveau: 1, belang: 'moet' },
    { termId: 'basis:rekenen', niveau: 1, belang: 'pre' },
  ]
  expect(await saveEisen(actor, { vacatureId: vacature.id, versie: 1, eisen })).toMatchObject({ ok: true })
  expect((await stored(vacature.id)).eisen).toMatchObject([
    { termId: 'rijbewijs:B', niveau: 3, hard: true, gewicht: 'essentieel' },
    { termId: 'basis:rekenen', niveau: 1, hard: false, gewicht: 'pre' },
  ])
})

test('requirements outside the dictionary are refused and the old ones stay', async () => {
  const { vacature, actor } = await aVacature({ eisen: [{ termId: 'gedrag:24105' }] })
  for (const termId of ['gedrag:00000', await anyBeroepId()]) {
    const eisen: EisenInput['eisen'] = [{ termId, niveau: 2, belang: 'pre' }]
    const result = await saveEisen(actor, { vacatureId: vacature.id, versie: 1, eisen })
    expect(result).toMatchObject({ ok: false, reden: 'invalid' })
  }
  expect((await stored(vacature.id)).eisen).toMatchObject([{ termId: 'gedrag:24105' }])
})

test('every step refuses another employer and an employer whose vacature is handed in', async () => {
  const { actor: ander } = await aWerkgever()
  const { vacature, actor } = await aVacature({ status: 'gepubliceerd', eisen: [{ termId: 'gedrag:24105' }] })
  const ref = { vacatureId: vacature.id, versie: 1 }
  const steps = [
    (wie: typeof actor) => saveWerk(wie, { ...ref, ...LEEG_WERK }),
    (wie: typeof actor) => saveEisen(wie, { ...ref, eisen: [] }),
    (wie: typeof actor) => saveVoorwaarden(wie, { ...ref, ...VOORWAARDEN }),
  ]
  for (const save of steps) {
    expect(await save(ander)).toMatchObject({ ok: false, reden: 'not-found' })
    expect(await save(actor)).toMatchObject({ ok: false, reden: 'conflict' })
  }
  expect(await stored(vacature.id)).toMatchObject({ titel: vacature.titel, versie: 1 })
})

test('an adviseur changes a published vacature, it stays published and is indexed again', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd', eisen: [{ termId: 'gedrag:24105' }] })
  const { actor } = await anAdviseur()
  const result = await saveVoorwaarden(actor, { vacatureId: vacature.id, versie: 1, ...VOORWAARDEN })
  expect(result).toMatchObject({ ok: true })
  expect(await stored(vacature.id)).toMatchObject({ status: 'gepubliceerd', urenMin: 16 })
  expect(await db().zoekWijziging.count({ where: { index: 'vacature', documentId: vacature.id } })).toBe(1)
})

test('a published vacature cannot be made incomplete', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd', eisen: [{ termId: 'gedrag:24105' }] })
  const { actor } = await anAdviseur()
  const ref = { vacatureId: vacature.id, versie: 1 }
  expect(await saveEisen(actor, { ...ref, eisen: [] })).toMatchObject({ ok: false, reden: 'invalid' })
  expect(await saveVoorwaarden(actor, { ...ref, ...VOORWAARDEN, postcode: null })).toMatchObject({
    ok: false,
    reden: 'invalid',
  })
  expect(await saveWerk(actor, { ...ref, ...LEEG_WERK })).toMatchObject({ ok: false, reden: 'invalid' })
  expect(await stored(vacature.id)).toMatchObject({
    titel: vacature.titel,
    versie: 1,
    eisen: [{ termId: 'gedrag:24105' }],
  })
})
