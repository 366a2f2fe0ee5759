import { expect, test } from 'vitest'
import { getWerkbank } from '#app/domain/werkbank/get-werkbank.server.ts'
import { listWerkgevers } from '#app/domain/werkgever/list-werkgevers.server.ts'
import { ZONDER_CONTACT_DAGEN } from '#app/domain/werkgever/werkgever.ts'
import { addDays, dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anAdviesaanvraag } from '#tests/factories/advies.ts'
import { anAanmelding, anEvenement } from '#tests/factories/evenement.ts'
import { aContactmoment, aTaak } from '#tests/factories/relatie.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const op = (dagen: number) => dateOnly(plusDays(today(), dagen))

test('a new adviseur has an empty werkbank, whatever waits for colleagues', async () => {
  const { werkgever } = await aWerkgever()
  await aTaak({ vervaldatum: op(-3) })
  await anAdviesaanvraag({ werkgeverId: werkgever.id })
  const { actor } = await anAdviseur()
  expect(await getWerkbank(actor)).toMatchObject({
    taken: { aantallen: { open: 0, teLaat: 0 }, teLaat: [], daarna: [] },
    advies: { aantallen: { wachtend: 0, teLaat: 0 }, regels: [] },
    verzoeken: { aantal: 0, regels: [] },
    beoordelen: { vanMij: 0 },
    bemiddelingen: { aantal: 0, wachtend: [], gepland: [] },
    stil: { totaal: 0, relaties: [] },
    werkgevers: 0,
  })
})

test('late tasks stand apart, oldest first; what is due today is not late', async () => {
  const { actor, account } = await anAdviseur()
  const taak = (dagen: number, gedaanOp?: Date) =>
    aTaak({
      toegewezenAanId: account.id,
      vervaldatum: op(dagen),
      gedaanOp,
      gedaanDoorId: gedaanOp && account.id,
    })
  const [vandaag, gisteren, eerder, later] = [await taak(0), await taak(-1), await taak(-9), await taak(4)]
  await taak(-2, now())
  const { taken } = await getWerkbank(actor)
  expect(taken.aantallen).toEqual({ open: 4, teLaat: 2 })
  expect(taken.teLaat.map(({ id }) => id)).toEqual([eerder.id, gisteren.id])
  expect(taken.daarna.map(({ id, termijn }) => [id, termijn])).toEqual([
    [vandaag.id, 'vandaag'],
    [later.id, 'week'],
  ])
})

test('questions of employers come by the day of their clock, late ones marked', async () => {
  const { actor, account } = await anAdviseur()
  const { werkgever } = await aWerkgever({ aanspreekpuntId: account.id })
  const vraag = (dagen: number) =>
    anAdviesaanvraag({ werkgeverId: werkgever.id, reactieVoor: op(dagen), uiterlijk: op(dagen) })
  const [later, laat] = [await vraag(3), await vraag(-5)]
  const { advies } = await getWerkbank(actor)
  expect(advies.aantallen).toEqual({ wachtend: 2, teLaat: 1 })
  expect(advies.regels.map(({ id, klok }) => [id, klok?.stand])).toEqual([
    [laat.id, 'te_laat'],
    [later.id, 'op_tijd'],
  ])
})

test('vacatures of the own employers come before those that wait longer elsewhere', async () => {
  const { actor, account } = await anAdviseur()
  const { werkgever } = await aWerkgever({ aanspreekpuntId: account.id })
  await aVacature({ status: 'ingediend', ingediendOp: addDays(now(), -30) })
  const eigen = await aVacature({ werkgeverId: werkgever.id, status: 'ingediend', ingediendOp: now() })
  const { beoordelen } = await getWerkbank(actor)
  expect(beoordelen.regels[0]).toMatchObject({ id: eigen.vacature.id, isMijn: true })
  expect(beoordelen.vanMij).toBe(1)
})

test('relations without contact for 90 days, longest silent first, are those that the filter of the list gives', async () => {
  const { actor, account } = await anAdviseur()
  const mijn = (extra: object = {}) => aWerkgever({ aanspreekpuntId: account.id, ...extra })
  const geleden = (werkgeverId: string, dagen: number) =>
    aContactmoment({ werkgeverId, doorId: account.id, op: addDays(now(), -dagen) })
  const [kort, net, lang, nooit] = [await mijn(), await mijn(), await mijn(), await mijn()]
  await mijn({ relatiestatus: 'beeindigd' })
  await mijn({ nieuweRelatieOp: op(-ZONDER_CONTACT_DAGEN + 2) })
  await geleden(kort.werkgever.id, 1)
  await geleden(net.werkgever.id, ZONDER_CONTACT_DAGEN - 1)
  await geleden(lang.werkgever.id, 400)
  await geleden(lang.werkgever.id, ZONDER_CONTACT_DAGEN + 1)
  const { stil } = await getWerkbank(actor)
  expect(stil.relaties).toMatchObject([
    { id: nooit.werkgever.id, laatsteContact: null },
    { id: lang.werkgever.id, dagen: ZONDER_CONTACT_DAGEN + 1 },
  ])
  const { totaal } = await listWerkgevers(actor, { q: '', mijn: 'ja', stil: 'ja', pagina: 1 })
  expect(totaal).toBe(stil.totaal)
})

test('the page shows the first few of each kind and counts them all', async () => {
  const { actor, account } = await anAdviseur()
  await db().taak.createMany({
    data: Array.from({ length: 40 }, (_, nummer) => ({
      titel: `Proeftaak ${nummer}`,
      vervaldatum: op(nummer % 2 === 0 ? -1 : 1),
      toegewezenAanId: account.id,
    })),
  })
  const { taken } = await getWerkbank(actor)
  expect(taken.aantallen).toEqual({ open: 40, teLaat: 20 })
  expect([taken.teLaat.length, taken.daarna.length]).toEqual([6, 6])
})

test('events of this week stand there for who organises them, not later ones and not those of a colleague', async () => {
  const { actor, account } = await anAdviseur()
  const over = (dagen: number) => addDays(now(), dagen)
  const bijna = await anEvenement({ organisatorId: account.id, start: over(3) })
  await anAanmelding(bijna.id, { namen: ['Een Toets', 'Twee Toets'] })
  await anEvenement({ organisatorId: account.id, start: over(9) })
  await anEvenement({ start: over(3) })
  const { evenementen } = await getWerkbank(actor)
  expect(evenementen).toMatchObject([{ id: bijna.id, komen: 2 }])
})
