import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { addOpdrachtgever } from '#app/domain/sroi/add-opdrachtgever.server.ts'
import {
  beginTabel,
  publishTabel,
  removeDeel,
  saveBonus,
  saveBouwblok,
  saveTabel,
} from '#app/domain/sroi/change-tabel.server.ts'
import { getTabel, listOpdrachtgevers } from '#app/domain/sroi/list-opdrachtgevers.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aBeheerder, anAdviseur } from '#tests/factories/account.ts'
import { anOpdrachtgever, aTabel } from '#tests/factories/sroi.ts'

const BLOK = { naam: 'NUG', jaarwaarde: 10_000_00, maximumMaanden: 12, doelgroepen: ['nug' as const] }
const WAARDEN = {
  geldigVan: '2026-01-01',
  fulltimeUren: 40,
  inkoop: 5_000,
  expertise: 100_00,
  training: null,
  stage: null,
  teltOverigWerk: false,
}

test('a beheerder makes a table, fills it and publishes it; the next version begins with the same values', async () => {
  const { actor } = await aBeheerder()
  const id = randomUUID()
  const nieuw = { id, naam: 'Gemeente Proefstad', organisatieId: null, gemeenteCode: '0392' }
  expect(await addOpdrachtgever(actor, nieuw)).toMatchObject({ ok: true })
  expect(await addOpdrachtgever(actor, nieuw)).toMatchObject({ ok: true })
  expect(await addOpdrachtgever(actor, { ...nieuw, id: randomUUID() })).toMatchObject({
    reden: 'conflict',
    melding: 'Er is al een opdrachtgever met deze naam.',
  })
  const begonnen = await beginTabel(actor, id)
  if (!begonnen.ok) throw new Error('refused')
  const tabelId = begonnen.data.id
  expect(await beginTabel(actor, id)).toMatchObject({ reden: 'conflict' })
  expect(await publishTabel(actor, tabelId)).toMatchObject({
    reden: 'conflict',
    melding: 'Voeg eerst minstens één bouwblok toe.',
  })
  expect(await saveTabel(actor, { id: tabelId, wijziging: 1, ...WAARDEN })).toMatchObject({ ok: true })
  expect(await saveTabel(actor, { id: tabelId, wijziging: 1, ...WAARDEN })).toMatchObject({
    reden: 'conflict',
  })
  expect(await saveBouwblok(actor, { id: randomUUID(), tabelId, ...BLOK })).toMatchObject({ ok: true })
  expect(await saveBouwblok(actor, { id: randomUUID(), tabelId, ...BLOK })).toMatchObject({
    reden: 'conflict',
    melding: 'Deze naam staat al in de tabel. Kies een andere naam.',
  })
  const bonus = { id: randomUUID(), tabelId, naam: '50+', waarde: 10_000_00, naarRato: true }
  expect(await saveBonus(actor, bonus)).toMatchObject({ ok: true })
  expect(await publishTabel(actor, tabelId)).toMatchObject({ ok: true })
  expect(
    await db().gebeurtenis.count({ where: { type: 'bouwblokkentabel.gepubliceerd', onderwerpId: tabelId } }),
  ).toBe(1)
  expect((await listOpdrachtgevers(actor))?.opdrachtgevers.find((een) => een.id === id)).toMatchObject({
    nu: { versie: 1 },
    heeftConcept: false,
  })

  const tweede = await beginTabel(actor, id)
  if (!tweede.ok) throw new Error('refused')
  expect(await getTabel(actor, tweede.data.id)).toMatchObject({
    versie: 2,
    fulltimeUren: 40,
    inkoopBasispunten: 5_000,
    bouwblokken: [{ naam: 'NUG', jaarwaardeCents: 10_000_00, maximumMaanden: 12 }],
    bonussen: [{ naam: '50+', naarRato: true }],
  })
})

test('nothing of a published table changes, and only a beheerder changes a draft', async () => {
  const { actor } = await aBeheerder()
  const { actor: adviseur } = await anAdviseur()
  const { id: opdrachtgeverId } = await anOpdrachtgever()
  const vast = await aTabel({ opdrachtgeverId })
  const concept = await aTabel({ opdrachtgeverId, versie: 2, status: 'concept' })
  const [blok] = vast.bouwblokken
  const deel = { id: blok?.id ?? '', tabelId: vast.id }
  expect(await saveBouwblok(actor, { ...deel, ...BLOK })).toMatchObject({ reden: 'conflict' })
  expect(await removeDeel(actor, { ...deel, soort: 'bouwblok' })).toMatchObject({ reden: 'conflict' })
  expect(await publishTabel(actor, vast.id)).toMatchObject({ reden: 'conflict' })
  // An id of another table in the address changes nothing there.
  expect(await saveBouwblok(actor, { ...deel, tabelId: concept.id, ...BLOK })).toMatchObject({
    reden: 'not-found',
  })
  expect(await saveTabel(adviseur, { id: concept.id, wijziging: 1, ...WAARDEN })).toMatchObject({
    reden: 'not-allowed',
  })
  expect(await publishTabel(adviseur, concept.id)).toMatchObject({ reden: 'not-allowed' })
  expect(await getTabel(adviseur, concept.id)).toBeNull()
})
