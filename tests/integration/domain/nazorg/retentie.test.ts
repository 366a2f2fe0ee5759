import { expect, test } from 'vitest'
import { listRetentie } from '#app/domain/nazorg/list-retentie.server.ts'
import { keepNazorg } from '#app/domain/nazorg/keep-nazorg.server.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aRapporteur, anAdviseur } from '#tests/factories/account.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { ANDERE_ORGANISATIE_ID, IJMUIDEN } from '#tests/factories/reference.ts'

const JAAR = Number(today().slice(0, 4)) - 2
const START = `${JAAR}-02-10`
const dagen = (dag: string) => Math.round((Date.parse(dag) - Date.parse(today())) / 86_400_000)

const aStart = (overrides: Parameters<typeof aPlaatsing>[0] = {}) =>
  aPlaatsing({
    start: dagen(START),
    contracten: [{ tot: null }],
    gemeenteCode: IJMUIDEN.gemeenteCode,
    ...overrides,
  })

async function times(aantal: number, overrides: Parameters<typeof aPlaatsing>[0] = {}) {
  const ids = []
  for (let keer = 0; keer < aantal; keer++) ids.push((await aStart(overrides)).plaatsing.id)
  return ids
}

test('the figure of a constructed set, for the gemeenten granted alone', async () => {
  const nog = await times(6)
  await times(5, { beeindigd: dagen(`${JAAR}-10-05`), partnerId: ANDERE_ORGANISATIE_ID })
  await times(5)
  // After the twelfth month: retained. Never began, another year, another gemeente: not counted.
  await aStart({ beeindigd: dagen(`${JAAR + 1}-04-01`) })
  await aStart({ beeindigd: dagen(START), eindeReden: 'niet_begonnen' })
  await aStart({ start: dagen(`${JAAR - 1}-12-31`) })
  const haarlem = await aStart({ gemeenteCode: '0392' })
  await keepNazorg()
  await db().nazorgmoment.updateMany({
    where: { plaatsingId: { in: [...nog, haarlem.plaatsing.id] }, moment: 'maand_12' },
    data: {
      status: 'beantwoord',
      uitkomst: 'werkt_nog',
      bron: 'link_werkgever',
      gevraagdOp: now(),
      afgerondOp: now(),
    },
  })
  const { actor } = await aRapporteur({ gemeenteCodes: [IJMUIDEN.gemeenteCode] })

  const cijfers = await listRetentie(actor, JAAR)

  const telling = { geplaatst: 17, werktNog: 7, beeindigd: 5, onbekend: 5 }
  expect(cijfers?.totaal).toMatchObject({ ...telling, deelVanBekend: 7 / 12, respons: 1 })
  expect(cijfers?.perGemeente).toMatchObject([{ naam: 'Velsen', ...telling }])
  expect(cijfers?.perSoort).toMatchObject([telling])
  expect(cijfers?.perPartner.map(({ geplaatst, werktNog }) => [geplaatst, werktNog]).sort()).toEqual([
    [12, 7],
    [5, 0],
  ])
  expect((await listRetentie(actor, JAAR - 1))?.totaal).toMatchObject({ geplaatst: null, werktNog: null })
})

test('the figures are for a rapporteur', async () => {
  const { actor } = await anAdviseur()
  expect(await listRetentie(actor, JAAR)).toBeNull()
})
