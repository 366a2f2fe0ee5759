import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import {
  cancelEvenement,
  finishEvenement,
  publishEvenement,
  removeEvenement,
} from '#app/domain/evenement/announce-evenement.server.ts'
import { copyEvenement } from '#app/domain/evenement/copy-evenement.server.ts'
import { EvenementSchema, type EvenementInput } from '#app/domain/evenement/evenement-form.ts'
import { createEvenement, updateEvenement } from '#app/domain/evenement/save-evenement.server.ts'
import {
  addOnderdeel,
  removeOnderdeel,
  updateOnderdeel,
} from '#app/domain/evenement/save-onderdeel.server.ts'
import type { OnderdeelInput } from '#app/domain/evenement/programma.ts'
import { amsterdamTime, dateOnly, moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, plusDays } from '#app/platform/iso-day.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anAanmelding } from '#tests/factories/evenement.ts'

const DAG_MS = 86_400_000
afterEach(() => moveClock(0))

const over = (dagen: number) => plusDays(today(), dagen)

function invoer(anders: Record<string, string> = {}): EvenementInput {
  const velden = {
    soort: 'harrie_training',
    titel: 'Harrie-training',
    samenvatting: 'Leer een collega begeleiden.',
    omschrijving: 'Een dag oefenen met begeleiden op de werkvloer.',
    datum: over(40),
    van: '09:00',
    tot: '17:00',
    locatie: 'Proefgebouw',
    straat: 'Proefstraat',
    huisnummer: '1',
    postcode: '2011 AA',
    plaatsenWerkgever: '12',
    aanmeldenVan: today(),
    aanmeldenTot: over(38),
    contactNaam: 'Team evenementen',
    contactEmail: 'evenementen@wsp.example',
    ...anders,
  }
  // A field that was left empty is not in the form that the schema reads.
  return EvenementSchema.parse(
    Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== '')),
  )
}

const deel = (anders: Partial<OnderdeelInput> = {}): OnderdeelInput => ({
  soort: 'workshop',
  titel: 'Feedback geven',
  titelEn: null,
  omschrijving: null,
  omschrijvingEn: null,
  spreker: null,
  zaal: 'Zaal 1',
  datum: over(40),
  van: '09:00',
  tot: '10:00',
  rollen: [],
  plaatsen: null,
  ...anders,
})

async function aConcept(anders: Record<string, string> = {}) {
  const { actor } = await anAdviseur()
  const id = randomUUID()
  const result = await createEvenement(actor, { id, ...invoer(anders) })
  if (!result.ok) throw new Error(result.melding)
  return { actor, id }
}

async function aPublished(anders: Record<string, string> = {}) {
  const concept = await aConcept(anders)
  const result = await publishEvenement(concept.actor, { id: concept.id, versie: 1 })
  if (!result.ok) throw new Error(result.melding)
  return concept
}

const gebeurtenissen = async (onderwerpId: string) =>
  (await db().gebeurtenis.findMany({ where: { onderwerpId }, orderBy: { id: 'asc' } })).map(
    ({ type }) => type,
  )
const lees = (id: string) =>
  db().evenement.findUniqueOrThrow({ where: { id }, include: { onderdelen: true } })

test('a form that is sent twice makes one concept, whose removal date is proposed from its end', async () => {
  const { actor, id } = await aConcept()
  expect((await createEvenement(actor, { id, ...invoer() })).ok).toBe(true)
  const evenement = await lees(id)
  expect(evenement.status).toBe('concept')
  expect(isoDay(evenement.verwijderOp)).toBe(over(68))
  expect(await gebeurtenissen(id)).toEqual(['evenement.gemaakt'])
})

test('an unknown postcode is refused', async () => {
  const { actor } = await anAdviseur()
  const result = await createEvenement(actor, { id: randomUUID(), ...invoer({ postcode: '1000 ZZ' }) })
  expect(result).toMatchObject({ ok: false, reden: 'invalid' })
})

test('a concept is announced once, and not before it is complete', async () => {
  const { actor, id } = await aConcept({ samenvatting: '', plaatsenWerkgever: '' })
  const result = await publishEvenement(actor, { id, versie: 1 })
  expect(result).toMatchObject({ ok: false, reden: 'conflict' })
  expect(!result.ok && result.melding).toMatch(/samenvatting.*aantal plaatsen/)
  expect((await updateEvenement(actor, { id, versie: 1, ...invoer() })).ok).toBe(true)
  expect((await publishEvenement(actor, { id, versie: 2 })).ok).toBe(true)
  expect(await publishEvenement(actor, { id, versie: 3 })).toMatchObject({ ok: false, reden: 'conflict' })
  expect(await gebeurtenissen(id)).toEqual([
    'evenement.gemaakt',
    'evenement.bewerkt',
    'evenement.gepubliceerd',
  ])
})

test('there are never fewer places than are taken, and an invited group with registrations stays', async () => {
  const { actor, id } = await aPublished()
  await anAanmelding(id, { namen: ['Proef Een', 'Proef Twee'] })
  const minder = await updateEvenement(actor, { id, versie: 2, ...invoer({ plaatsenWerkgever: '1' }) })
  expect(minder).toMatchObject({ ok: false, reden: 'invalid' })
  const weg = await updateEvenement(actor, {
    id,
    versie: 2,
    ...invoer({ plaatsenWerkgever: '', plaatsenBezoeker: '5' }),
  })
  expect(weg).toMatchObject({ ok: false, reden: 'invalid' })
  expect((await updateEvenement(actor, { id, versie: 2, ...invoer({ plaatsenWerkgever: '2' }) })).ok).toBe(
    true,
  )
})

test('who registered was told when their data goes: it can go sooner, and later only as far as the evenement moves', async () => {
  const { actor, id } = await aPublished()
  await anAanmelding(id)
  const change = (versie: number, anders: Record<string, string>) =>
    updateEvenement(actor, { id, versie, ...invoer(anders) })
  expect(await change(2, { verwijderOp: over(90) })).toMatchObject({ ok: false, reden: 'invalid' })
  expect((await change(2, { verwijderOp: over(60) })).ok).toBe(true)
  expect(await change(3, { verwijderOp: over(61) })).toMatchObject({ ok: false, reden: 'invalid' })
  expect((await change(3, { datum: over(50), verwijderOp: over(70) })).ok).toBe(true)
})

test('what is cancelled keeps its people no longer than four weeks', async () => {
  const { actor, id } = await aPublished()
  await cancelEvenement(actor, { id, versie: 2, reden: 'De spreker is ziek.' })
  expect(isoDay((await lees(id)).verwijderOp)).toBe(over(28))
  const kopie = await copyEvenement(actor, { id, dagen: [over(100)] })
  if (!kopie.ok) throw new Error('a cancelled evenement can be copied')
  expect(await db().evenement.findMany({ where: { reeksId: id, status: 'concept' } })).toMatchObject([
    { verwijderOp: dateOnly(over(128)) },
  ])
})

test('a change of time or place of an announced evenement is told, another change is not', async () => {
  const { actor, id } = await aPublished()
  await updateEvenement(actor, { id, versie: 2, ...invoer({ titel: 'Harrie Helpt' }) })
  await updateEvenement(actor, { id, versie: 3, ...invoer({ van: '10:00', huisnummer: '2' }) })
  expect((await gebeurtenissen(id)).slice(2)).toEqual(['evenement.bewerkt', 'evenement.gewijzigd'])
  const regel = await db().gebeurtenis.findFirstOrThrow({
    where: { onderwerpId: id, type: 'evenement.gewijzigd' },
  })
  expect(regel.gegevens).toEqual({ velden: ['tijd', 'plaats'] })
})

test('a form of an older version changes nothing', async () => {
  const { actor, id } = await aConcept()
  await updateEvenement(actor, { id, versie: 1, ...invoer() })
  expect(await updateEvenement(actor, { id, versie: 1, ...invoer() })).toMatchObject({ reden: 'conflict' })
})

test('when the day changes the programme moves along at the same time of day', async () => {
  const { actor, id } = await aConcept()
  expect((await addOnderdeel(actor, { id: randomUUID(), evenementId: id, ...deel() })).ok).toBe(true)
  await updateEvenement(actor, { id, versie: 1, ...invoer({ datum: over(140), aanmeldenTot: over(130) }) })
  const { onderdelen } = await lees(id)
  expect(onderdelen.map(({ start }) => start)).toEqual([amsterdamTime(over(140), '09:00')])
})

test('a part outside the times of the evenement is refused, and one of another evenement does not exist', async () => {
  const { actor, id } = await aConcept()
  const vroeg = await addOnderdeel(actor, { id: randomUUID(), evenementId: id, ...deel({ van: '08:00' }) })
  expect(vroeg).toMatchObject({ ok: false, reden: 'invalid' })
  const onderdeelId = randomUUID()
  await addOnderdeel(actor, { id: onderdeelId, evenementId: id, ...deel() })
  const ander = await aConcept()
  const elders = { id: onderdeelId, evenementId: ander.id, versie: 1, ...deel() }
  expect(await updateOnderdeel(actor, elders)).toMatchObject({ reden: 'not-found' })
  expect(await removeOnderdeel(actor, elders)).toMatchObject({ reden: 'not-found' })
})

test('a part that somebody chose keeps their places and stays', async () => {
  const { actor, id } = await aPublished()
  const onderdeelId = randomUUID()
  await addOnderdeel(actor, { id: onderdeelId, evenementId: id, ...deel({ plaatsen: 8 }) })
  const { inschrijvingen } = await anAanmelding(id, { namen: ['Proef Een', 'Proef Twee'] })
  await db().onderdeelkeuze.createMany({
    data: inschrijvingen.map((een) => ({ inschrijvingId: een.id, onderdeelId, op: new Date() })),
  })
  const minder = { id: onderdeelId, evenementId: id, versie: 1, ...deel({ plaatsen: 1 }) }
  expect(await updateOnderdeel(actor, minder)).toMatchObject({ reden: 'invalid' })
  expect(await removeOnderdeel(actor, minder)).toMatchObject({ reden: 'conflict' })
})

test('an announced evenement is cancelled with a reason, and a concept is removed', async () => {
  const { actor, id } = await aPublished()
  expect(await removeEvenement(actor, { id, versie: 2 })).toMatchObject({ reden: 'conflict' })
  expect((await cancelEvenement(actor, { id, versie: 2, reden: 'De spreker is ziek.' })).ok).toBe(true)
  expect(await lees(id)).toMatchObject({ status: 'geannuleerd', annuleerReden: 'De spreker is ziek.' })
  expect((await gebeurtenissen(id)).at(-1)).toBe('evenement.geannuleerd')
  expect(await updateEvenement(actor, { id, versie: 3, ...invoer() })).toMatchObject({ reden: 'conflict' })
  const concept = await aConcept()
  expect(await cancelEvenement(actor, { id: concept.id, versie: 1, reden: 'Te laat.' })).toMatchObject({
    reden: 'conflict',
  })
  expect((await removeEvenement(actor, { id: concept.id, versie: 1 })).ok).toBe(true)
  expect(await db().evenement.count({ where: { id: concept.id } })).toBe(0)
})

test('an evenement is finished only once it is over, and then no longer cancelled', async () => {
  const { actor, id } = await aPublished()
  expect(await finishEvenement(actor, { id, versie: 2 })).toMatchObject({ reden: 'conflict' })
  moveClock(41 * DAG_MS)
  expect(await cancelEvenement(actor, { id, versie: 2, reden: 'Te laat.' })).toMatchObject({
    reden: 'conflict',
  })
  expect((await finishEvenement(actor, { id, versie: 2 })).ok).toBe(true)
  expect((await lees(id)).status).toBe('afgerond')
})

test('a series is as many concepts with the same programme at the same time of day, without registrations', async () => {
  const { actor, id } = await aPublished()
  await addOnderdeel(actor, { id: randomUUID(), evenementId: id, ...deel({ plaatsen: 8 }) })
  await anAanmelding(id)
  const dagen = [over(130), over(250)]
  const result = await copyEvenement(actor, { id, dagen })
  if (!result.ok) throw new Error(result.melding)
  for (const [index, kopieId] of result.data.ids.entries()) {
    const dag = dagen[index] ?? ''
    const kopie = await lees(kopieId)
    expect(kopie).toMatchObject({ status: 'concept', reeksId: id, gepubliceerdOp: null })
    expect(kopie.start).toEqual(amsterdamTime(dag, '09:00'))
    expect(isoDay(kopie.verwijderOp)).toBe(plusDays(dag, 28))
    expect(kopie.onderdelen.map(({ start, bezet }) => [start, bezet])).toEqual([[kopie.start, 0]])
    expect(await db().evenementCapaciteit.findMany({ where: { evenementId: kopieId } })).toMatchObject([
      { rol: 'werkgever', plaatsen: 12, bezet: 0 },
    ])
  }
  expect(await copyEvenement(actor, { id, dagen: [over(-1)] })).toMatchObject({ reden: 'invalid' })
})
