import { expect, test } from 'vitest'
import { listPlaatsingen, type PlaatsingFilter } from '#app/domain/plaatsing/list-alle-plaatsingen.server.ts'
import { getPlaatsing } from '#app/domain/plaatsing/get-plaatsing.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAfwezigheid } from '#tests/factories/afwezigheid.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const ALLES: PlaatsingFilter = {
  alleenMijn: true,
  stand: 'lopend',
  gemeenteCode: null,
  werkgeverId: null,
  pagina: 1,
}

/** An employer of this adviseur, and who works there: open-ended, ends soon, is past its contract, has ended, will end. */
async function aWerkgeverMetMensen() {
  const ik = await anAdviseur()
  const { werkgever } = await aWerkgever({ aanspreekpuntId: ik.account.id })
  const add = async (overrides: Parameters<typeof aPlaatsing>[0]) =>
    (
      await aPlaatsing({
        ...overrides,
        vacature: await aVacature({ status: 'gepubliceerd', werkgeverId: werkgever.id }),
      })
    ).plaatsing.id
  return {
    ik,
    werkgever,
    vast: await add({ contracten: [{ tot: null }] }),
    eindigt: await add({ contracten: [{ tot: 56 }] }),
    later: await add({ contracten: [{ tot: 57 }] }),
    voorbij: await add({ contracten: [{ tot: -1 }] }),
    gestopt: await add({ beeindigd: -1 }),
    stopt: await add({ beeindigd: 3, contracten: [{ tot: null }] }),
  }
}

test('each stand has its plaatsingen, and what ends first comes first', async () => {
  const { ik, ...mensen } = await aWerkgeverMetMensen()
  const idsOf = async (stand: PlaatsingFilter['stand']) =>
    (await listPlaatsingen(ik.actor, { ...ALLES, stand })).regels.map(({ id }) => id)

  expect(await idsOf('lopend')).toEqual([
    mensen.voorbij,
    mensen.eindigt,
    mensen.later,
    ...[mensen.stopt, mensen.vast],
  ])
  expect((await idsOf('eindigt')).sort()).toEqual([mensen.eindigt, mensen.stopt].sort())
  expect(await idsOf('voorbij')).toEqual([mensen.voorbij])
  expect(await idsOf('beeindigd')).toEqual([mensen.gestopt])
  const { perStand, totaal, gemeenten } = await listPlaatsingen(ik.actor, ALLES)
  expect({ perStand, totaal }).toEqual({
    perStand: { lopend: 5, eindigt: 2, voorbij: 1, beeindigd: 1 },
    totaal: 5,
  })
  expect(gemeenten.reduce((som, { aantal }) => som + aantal, 0)).toBe(5)
})

test('the list of an employer has no plaatsing of another one, and a gemeente nothing of another', async () => {
  const { ik, werkgever } = await aWerkgeverMetMensen()
  const { plaatsing } = await aPlaatsing()

  const bij = await listPlaatsingen(ik.actor, { ...ALLES, alleenMijn: false, werkgeverId: werkgever.id })
  const elders = await listPlaatsingen(ik.actor, { ...ALLES, gemeenteCode: '0000' })

  expect(bij.totaal).toBe(5)
  expect(bij.regels.map(({ id }) => id)).not.toContain(plaatsing.id)
  expect(elders.regels).toEqual([])
})

test('who stands in for the aanspreekpunt has them in the list, with for whom', async () => {
  const { ik, eindigt } = await aWerkgeverMetMensen()
  const vervanger = await anAdviseur()
  const voor = await listPlaatsingen(vervanger.actor, ALLES)
  await anAfwezigheid({ accountId: ik.account.id, van: 0, tot: 2, vervangerId: vervanger.account.id })

  const { regels } = await listPlaatsingen(vervanger.actor, ALLES)

  expect(voor.regels).toEqual([])
  expect(regels.find(({ id }) => id === eindigt)?.voor?.naam).toBe(ik.account.naam)
})

test('a plaatsing is read by adviseurs alone, and tells no name', async () => {
  const { plaatsing, werkgever, kandidaat, adviseur, persoon } = await aPlaatsing()

  for (const actor of [werkgever, kandidaat]) expect(await getPlaatsing(actor, plaatsing.id)).toBeNull()
  expect(JSON.stringify(await getPlaatsing(adviseur, plaatsing.id))).not.toContain(persoon.achternaam)
  expect(await db().plaatsing.count({ where: { id: plaatsing.id } })).toBe(1)
})
