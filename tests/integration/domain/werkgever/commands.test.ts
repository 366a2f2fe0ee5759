import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { changeRelatiestatus } from '#app/domain/werkgever/change-relatiestatus.server.ts'
import { createWerkgever } from '#app/domain/werkgever/create-werkgever.server.ts'
import { findByKvk, findDubbelen, listBekenden } from '#app/domain/werkgever/find-dubbelen.server.ts'
import { saveWerkgever } from '#app/domain/werkgever/save-werkgever.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { aBeheerder, anAdviseur } from '#tests/factories/account.ts'
import { nextNumber } from '#tests/factories/sequence.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aContactpersoon, aWerkgever } from '#tests/factories/werkgever.ts'

const stored = (id: string) => db().werkgever.findUniqueOrThrow({ where: { id } })
const typesOf = async (onderwerpId: string) =>
  (await db().gebeurtenis.findMany({ where: { onderwerpId }, orderBy: { id: 'asc' } })).map(
    ({ type }) => type,
  )

function gegevens(extra: { naam?: string; kvkNummer?: string; website?: string } = {}) {
  const number = nextNumber()
  return {
    naam: `Nieuwbedrijf ${number}`,
    handelsnamen: [] as string[],
    kvkNummer: String(80_000_000 + number),
    website: null,
    sbiSectie: 'C' as const,
    focussector: null,
    grootteklasse: 'klein_10_49' as const,
    dienstclusterCode: 'werving',
    herkomst: 'evenement' as const,
    herkomstToelichting: null,
    ...extra,
  }
}

function nieuw(aanspreekpuntId: string, extra: Parameters<typeof gegevens>[0] = {}) {
  return {
    ...gegevens(extra),
    id: randomUUID(),
    straat: 'Proefstraat',
    huisnummer: '1',
    postcode: '1971AA',
    relatiestatus: 'prospect' as 'prospect' | 'nieuw',
    aanspreekpuntId,
  }
}

test('a new employer has its hoofdvestiging, the first line of its history and no date before it is a relation', async () => {
  const { actor, account } = await anAdviseur()
  const input = nieuw(account.id)

  expect((await createWerkgever(actor, input)).ok).toBe(true)

  const werkgever = await db().werkgever.findUniqueOrThrow({
    where: { id: input.id },
    include: { vestigingen: true, relatiestatussen: true },
  })
  expect(werkgever).toMatchObject({ nieuweRelatieOp: null, plaats: 'IJmuiden', gemeenteCode: '0453' })
  expect(werkgever.vestigingen).toMatchObject([
    { isHoofdvestiging: true, straat: 'Proefstraat', postcode: '1971AA', gemeenteCode: '0453' },
  ])
  expect(werkgever.relatiestatussen).toMatchObject([{ van: null, naar: 'prospect', doorId: account.id }])
  expect(await typesOf(input.id)).toEqual(['werkgever.aangemaakt'])
})

test('the same form sent twice makes one employer', async () => {
  const { actor, account } = await anAdviseur()
  const input = nieuw(account.id)

  const results = await Promise.all([createWerkgever(actor, input), createWerkgever(actor, input)])
  expect(results).toEqual([true, true].map((ok) => ({ ok, data: { id: input.id } })))
  expect(await createWerkgever(actor, input)).toEqual({ ok: true, data: { id: input.id } })
  expect(await typesOf(input.id)).toEqual(['werkgever.aangemaakt'])
})

test('a known KVK number is refused, and who it is of can be shown', async () => {
  const { actor, account } = await anAdviseur()
  const { werkgever } = await aWerkgever()
  const input = nieuw(account.id, { kvkNummer: werkgever.kvkNummer })

  expect(await createWerkgever(actor, { ...input, tochNieuw: 'ja' })).toMatchObject({ reden: 'conflict' })
  expect(await findByKvk(db(), werkgever.kvkNummer)).toEqual({ id: werkgever.id, naam: werkgever.naam })
})

test('an employer that looks like another one is made only by who says that it is not the same', async () => {
  const { actor, account } = await anAdviseur()
  const { werkgever } = await aWerkgever({
    naam: 'Proefketel Zeldzaam B.V.',
    website: 'https://www.proefketel.nl',
  })
  await aContactpersoon(werkgever.id, { email: 'jan@ketelmail.nl' })
  const input = nieuw(account.id, { naam: 'proefketel zeldzaam' })

  expect(await createWerkgever(actor, input)).toMatchObject({ reden: 'conflict' })
  const bekenden = await listBekenden(actor)
  expect(findDubbelen(input, bekenden)).toMatchObject([{ id: werkgever.id, redenen: ['naam'] }])
  expect(findDubbelen({ naam: 'X', website: 'https://proefketel.nl' }, bekenden)).toMatchObject([
    { id: werkgever.id, redenen: ['domein'] },
  ])
  expect(findDubbelen({ naam: 'X', emails: ['piet@ketelmail.nl'] }, bekenden)).toHaveLength(1)
  expect(findDubbelen(input, bekenden, werkgever.id)).toEqual([])
  expect((await createWerkgever(actor, { ...input, tochNieuw: 'ja' })).ok).toBe(true)
})

test('only an adviseur makes an employer, with a cluster, a postcode and an aanspreekpunt that exist', async () => {
  const { actor, account } = await anAdviseur()
  const beheerder = await aBeheerder()
  const { actor: werkgever } = await aWerkgever()
  const input = nieuw(account.id)

  for (const wie of [beheerder.actor, werkgever])
    expect(await createWerkgever(wie, input)).toMatchObject({ reden: 'not-allowed' })
  for (const fout of [
    { postcode: '1999ZZ' },
    { dienstclusterCode: 'bestaat-niet' },
    { aanspreekpuntId: beheerder.account.id },
  ])
    expect(await createWerkgever(actor, { ...input, ...fout })).toMatchObject({ reden: 'invalid' })
  expect(await db().werkgever.count({ where: { id: input.id } })).toBe(0)
})

test('an employer is counted as a new relation once, on the day that it becomes one', async () => {
  const { actor, account } = await anAdviseur()
  const { id } = nieuw(account.id)
  await createWerkgever(actor, { ...nieuw(account.id), id })
  let versie = 0
  const naar = async (status: Parameters<typeof changeRelatiestatus>[1]['naar']) => {
    versie++
    return (await changeRelatiestatus(actor, { werkgeverId: id, versie, naar: status })).ok
  }

  expect(await naar('nieuw')).toBe(true)
  expect(isoDay((await stored(id)).nieuweRelatieOp!)).toBe(today())
  expect(await naar('actief')).toBe(true)
  expect(await naar('beeindigd')).toBe(true)
  expect(await naar('actief')).toBe(true)

  expect((await typesOf(id)).filter((type) => type === 'werkgever.nieuwe-relatie')).toHaveLength(1)
  const historie = await db().relatiestatusWijziging.findMany({
    where: { werkgeverId: id },
    orderBy: { id: 'asc' },
  })
  expect(historie.map(({ van, naar }) => [van, naar])).toEqual([
    [null, 'prospect'],
    ['prospect', 'nieuw'],
    ['nieuw', 'actief'],
    ['actief', 'beeindigd'],
    ['beeindigd', 'actief'],
  ])
})

test('the database refuses to move the date of a new relation, and a relation without it', async () => {
  const { werkgever } = await aWerkgever()
  const set = (data: object) => db().werkgever.update({ where: { id: werkgever.id }, data })

  await expect(set({ nieuweRelatieOp: new Date('2025-01-01') })).rejects.toThrow(/nieuwe_relatie_eenmaal/)
  await expect(set({ nieuweRelatieOp: null })).rejects.toThrow(/nieuwe_relatie/)
  await expect(set({ relatiestatus: 'prospect' })).rejects.toThrow(/werkgever_nieuwe_relatie/)
})

test('a step that cannot follow, another version and another role are refused', async () => {
  const { actor } = await anAdviseur()
  const { werkgever, actor: eigenaar } = await aWerkgever({ relatiestatus: 'actief' })
  const input = { werkgeverId: werkgever.id, versie: 1 }

  expect(await changeRelatiestatus(actor, { ...input, naar: 'nieuw' })).toMatchObject({ reden: 'conflict' })
  expect(await changeRelatiestatus(actor, { ...input, versie: 2, naar: 'slapend' })).toMatchObject({
    reden: 'conflict',
  })
  expect(await changeRelatiestatus(eigenaar, { ...input, naar: 'slapend' })).toMatchObject({
    reden: 'not-allowed',
  })
  expect(await typesOf(werkgever.id)).toEqual([])
})

test('who ended comes back only with an aanspreekpunt who can work', async () => {
  const { actor } = await anAdviseur()
  const weg = await anAdviseur()
  const { werkgever } = await aWerkgever({ relatiestatus: 'beeindigd', aanspreekpuntId: weg.account.id })
  await db().account.update({ where: { id: weg.account.id }, data: { geblokkeerdOp: new Date() } })

  expect(
    await changeRelatiestatus(actor, { werkgeverId: werkgever.id, versie: 1, naar: 'actief' }),
  ).toMatchObject({ reden: 'conflict', melding: expect.stringContaining('aanspreekpunt') })
})

test('any adviseur saves the data of an employer, and open vacatures are found by its new sector', async () => {
  const { actor } = await anAdviseur()
  const { werkgever, actor: eigenaar } = await aWerkgever()
  const { vacature } = await aVacature({ status: 'gepubliceerd', werkgeverId: werkgever.id })
  const input = { ...gegevens(), sbiSectie: 'Q', werkgeverId: werkgever.id, versie: 1 }

  expect((await saveWerkgever(actor, input)).ok).toBe(true)

  expect(await stored(werkgever.id)).toMatchObject({ naam: input.naam, sbiSectie: 'Q', versie: 2 })
  expect(await typesOf(werkgever.id)).toEqual(['werkgever.gewijzigd'])
  expect(await typesOf(vacature.id)).toEqual(['vacature.gewijzigd'])
  expect(await saveWerkgever(actor, input)).toMatchObject({ reden: 'conflict' })
  expect(await saveWerkgever(eigenaar, { ...input, versie: 2 })).toMatchObject({ reden: 'not-allowed' })
  const { werkgever: ander } = await aWerkgever()
  expect(await saveWerkgever(actor, { ...input, versie: 2, kvkNummer: ander.kvkNummer })).toMatchObject({
    reden: 'conflict',
    melding: expect.stringContaining('KVK'),
  })
})
