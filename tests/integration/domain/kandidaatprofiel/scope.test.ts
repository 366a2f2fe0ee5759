import { expect, test } from 'vitest'
import { getGegevens } from '#app/domain/kandidaatprofiel/get-gegevens.server.ts'
import { getKandidaat } from '#app/domain/kandidaatprofiel/get-kandidaat.server.ts'
import { getProfielAnoniem } from '#app/domain/kandidaatprofiel/get-profiel-anoniem.server.ts'
import { KandidatenQuery, listKandidaten } from '#app/domain/kandidaatprofiel/list-kandidaten.server.ts'
import { kandidaatScope, profielScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { moveClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aBeheerder, aJobcoach, anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { ANDERE_ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const knows = async (actor: Actor, kandidaatId: string) =>
  (await db().kandidaat.count({ where: { AND: [kandidaatScope(actor), { id: kandidaatId }] } })) === 1
const reads = async (actor: Actor, profielId: string) =>
  (await db().kandidaatprofiel.count({ where: { AND: [profielScope(actor), { id: profielId }] } })) === 1

const anOutsider = async () => (await anAdviseur({ organisatieId: ANDERE_ORGANISATIE_ID })).actor

test('the werkcoach and the colleagues of the organisation know the person, another adviseur does not', async () => {
  const { kandidaat, werkcoach } = await aKandidaat({ visible: true })
  const collega = (await anAdviseur()).actor
  const ander = await anOutsider()
  expect(await knows(werkcoach, kandidaat.id)).toBe(true)
  expect(await knows(collega, kandidaat.id)).toBe(true)
  expect(await knows(ander, kandidaat.id)).toBe(false)
  expect(await getKandidaat(ander, kandidaat.id)).toBeNull()
})

test('another adviseur reads the anonymised profile while it is visible, and not a moment longer', async () => {
  const { profiel, kandidaat } = await aKandidaat({ visible: true })
  const ander = await anOutsider()
  const gelezen = await getProfielAnoniem(ander, profiel.id)
  expect(gelezen?.profiel.code).toBe(profiel.code)
  expect(gelezen?.kandidaatId).toBeNull()
  expect(JSON.stringify(gelezen)).not.toContain(kandidaat.achternaam)
  moveClock(91 * 86_400_000)
  expect(await getProfielAnoniem(ander, profiel.id)).toBeNull()
})

test('a bemiddeling that the candidate agreed to opens the name to its adviseur, and neither doelgroep nor address', async () => {
  const adviseur = await anOutsider()
  const { persoon } = await aBemiddeling({ adviseur, status: 'akkoord_kandidaat' })
  const gelezen = await getKandidaat(adviseur, persoon.id)
  expect(gelezen?.persoon.achternaam).toBe(persoon.achternaam)
  expect(gelezen?.mag).toEqual({ gegevens: false, profiel: false, sleutel: false })
  expect(await getGegevens(adviseur, persoon.id)).toBeNull()
  expect(gelezen?.persoon.dossier).toBeNull()
  expect(JSON.stringify(gelezen)).not.toMatch(/participatiewet|proeflaan|1990-05-17/i)
})

test('an adviseur cannot learn who somebody is by proposing a vacature to the profile', async () => {
  const adviseur = await anOutsider()
  const { persoon } = await aBemiddeling({ adviseur, status: 'voorgesteld' })
  expect(await knows(adviseur, persoon.id)).toBe(false)
})

test('a bemiddeling that has ended closes the person again', async () => {
  const adviseur = await anOutsider()
  const { persoon } = await aBemiddeling({ adviseur, status: 'beeindigd' })
  expect(await knows(adviseur, persoon.id)).toBe(false)
})

test('an employer never knows a person nor reads a profile here, not even after a kennismaking', async () => {
  const { persoon, profiel, werkgever } = await aBemiddeling({ status: 'geplaatst' })
  expect(await knows(werkgever, persoon.id)).toBe(false)
  expect(await reads(werkgever, profiel.id)).toBe(false)
})

test('beheerder, rapporteur and a jobcoach without a plaatsing see nobody', async () => {
  const { kandidaat, profiel } = await aKandidaat({ visible: true })
  for (const make of [aBeheerder, aRapporteur, aJobcoach, aWerkgever]) {
    const { actor } = await make()
    expect(await knows(actor, kandidaat.id)).toBe(false)
    expect(await reads(actor, profiel.id)).toBe(false)
  }
})

test('a candidate sees the own row and no other', async () => {
  const [een, twee] = [await aKandidaat(), await aKandidaat({ visible: true })]
  expect(await knows(een.actor, een.kandidaat.id)).toBe(true)
  expect(await knows(een.actor, twee.kandidaat.id)).toBe(false)
  expect(await reads(een.actor, twee.profiel.id)).toBe(false)
})

const list = (actor: Actor, vraag: Record<string, unknown>) =>
  listKandidaten(actor, KandidatenQuery.parse(vraag))

test('the list searches by name and by code, inside the scope', async () => {
  const werkcoach = await anOutsider()
  const eigen = { werkcoachId: werkcoach.accountId, organisatieId: ANDERE_ORGANISATIE_ID }
  const anna = await aKandidaat({ kandidaat: { ...eigen, voornaam: 'Anna-Zoek', achternaam: 'Proefnaam' } })
  const buiten = await aKandidaat({
    visible: true,
    kandidaat: { voornaam: 'Anna-Zoek', achternaam: 'Buitenstaander' },
  })

  const opNaam = await list(werkcoach, { q: 'anna-zoek' })
  expect(opNaam.kandidaten.map(({ id }) => id)).toEqual([anna.kandidaat.id])
  const opCode = await list(werkcoach, { q: anna.profiel.code.toLowerCase().slice(2) })
  expect(opCode.kandidaten.map(({ id }) => id)).toEqual([anna.kandidaat.id])

  const vreemd = await list(werkcoach, { q: buiten.profiel.code })
  expect(vreemd.kandidaten).toEqual([])
  expect(vreemd.anoniem).toEqual({ profielId: buiten.profiel.id, code: buiten.profiel.code })
})

test('the list shows who is visible, who expires soon and whose profile is empty', async () => {
  const werkcoach = await anOutsider()
  const eigen = { kandidaat: { werkcoachId: werkcoach.accountId, organisatieId: ANDERE_ORGANISATIE_ID } }
  const zichtbaar = await aKandidaat({ ...eigen, visible: true, kenmerken: [{ termId: 'gedrag:24105' }] })
  const leeg = await aKandidaat({ ...eigen, beroepIds: [] })
  const ids = async (toon: string) =>
    (await list(werkcoach, { toon, q: 'Proef Kandidaat' })).kandidaten
      .map(({ id }) => id)
      .filter((id) => id === zichtbaar.kandidaat.id || id === leeg.kandidaat.id)
  expect(await ids('zichtbaar')).toEqual([zichtbaar.kandidaat.id])
  expect(await ids('onzichtbaar')).toEqual([leeg.kandidaat.id])
  expect(await ids('onvolledig')).toEqual([leeg.kandidaat.id])
  expect(await ids('verloopt')).toEqual([])
  moveClock(80 * 86_400_000)
  expect(await ids('verloopt')).toEqual([zichtbaar.kandidaat.id])
})
