import { expect, test } from 'vitest'
import {
  maakRetentieTabel,
  standNa12Maanden,
  telRetentie,
  type RetentiePlaatsing,
  type RetentieTelling,
} from '#app/domain/nazorg/retentie.ts'
import { hideSmall } from '#app/domain/plaatsing/verbergen.ts'

const VANDAAG = '2027-06-01'

const een = (overrides: Partial<RetentiePlaatsing> = {}): RetentiePlaatsing => ({
  startdatum: '2026-03-10',
  beeindigdOp: null,
  isNietBegonnen: false,
  maand12: { isGevraagd: true, status: 'onbekend', uitkomst: null },
  ...overrides,
})
const nog = een({ maand12: { isGevraagd: true, status: 'beantwoord', uitkomst: 'werkt_nog' } })

test('the constructed set: month 8 is placed and not retained, unknown is unknown, after month 12 is retained', () => {
  const inMaand8 = een({ beeindigdOp: '2026-11-10' })
  const naMaand12 = een({ beeindigdOp: '2027-04-01' })
  const opDeDag = een({ beeindigdOp: '2027-03-10' })
  const dagErvoor = een({ beeindigdOp: '2027-03-09' })
  const nietAchterhaald = een({
    maand12: { isGevraagd: true, status: 'onbekend', uitkomst: 'niet_achterhaald' },
  })
  const nooitGevraagd = een({ maand12: null })
  const nietBegonnen = een({ beeindigdOp: '2026-03-10', isNietBegonnen: true })
  const nogGeenJaar = een({ startdatum: '2026-08-01' })
  const set = [nog, inMaand8, een(), naMaand12, opDeDag, dagErvoor, nietAchterhaald, nooitGevraagd]

  expect(telRetentie([...set, nietBegonnen, nogGeenJaar], VANDAAG)).toEqual({
    geplaatst: 8,
    werktNog: 3,
    beeindigd: 2,
    onbekend: 3,
    gevraagd: 7,
    beantwoord: 1,
  })
})

test('the day of 12 months itself has not passed', () => {
  expect(standNa12Maanden(nog, '2027-03-10')).toBeNull()
  expect(standNa12Maanden(nog, '2027-03-11')).toBe('werkt_nog')
  const schrikkel = een({ startdatum: '2028-02-29', beeindigdOp: '2029-02-28' })
  expect(standNa12Maanden(schrikkel, '2029-03-01')).toBe('werkt_nog')
})

test('an end that was recorded goes before an answer, and an end that was taken back leaves it unknown', () => {
  expect(standNa12Maanden({ ...nog, beeindigdOp: '2026-09-01' }, VANDAAG)).toBe('beeindigd')
  const terug = een({ maand12: { isGevraagd: true, status: 'beantwoord', uitkomst: 'werkt_niet_meer' } })
  expect(standNa12Maanden(terug, VANDAAG)).toBe('onbekend')
})

const telling = (werktNog: number, beeindigd: number, onbekend: number): RetentieTelling => ({
  geplaatst: werktNog + beeindigd + onbekend,
  werktNog,
  beeindigd,
  onbekend,
  gevraagd: werktNog + beeindigd + onbekend,
  beantwoord: werktNog + beeindigd,
})
const tabel = (rijen: [number, number, number][]) =>
  maakRetentieTabel(rijen.map((delen, index) => ({ naam: `Rij ${index}`, telling: telling(...delen) })))

test('large numbers and zeros are shown with what follows from them', () => {
  const { rijen, totaal } = tabel([
    [30, 10, 10],
    [5, 5, 0],
  ])
  expect(rijen[0]).toMatchObject({ geplaatst: 50, werktNog: 30, respons: 0.8, deelVanBekend: 0.75 })
  expect(rijen[1]).toMatchObject({ geplaatst: 10, onbekend: 0, respons: 1, deelVanBekend: 0.5 })
  expect(totaal).toMatchObject({ geplaatst: 60, werktNog: 35, beeindigd: 15, onbekend: 10 })
})

test('a small number is hidden, and with it a second row, so that the total does not give it away', () => {
  const { rijen, totaal } = tabel([
    [30, 10, 10],
    [20, 3, 10],
    [9, 9, 9],
  ])
  expect(totaal.beeindigd).toBe(22)
  expect(rijen.map(({ beeindigd }) => beeindigd)).toEqual([10, null, null])
  expect(rijen.map(({ deelVanBekend }) => deelVanBekend)).toEqual([0.75, null, null])
  expect(rijen.map(({ geplaatst }) => geplaatst)).toEqual([50, 33, 27])
})

test('a group of fewer than five is hidden as a whole; a small total hides itself', () => {
  const { rijen } = tabel([
    [2, 0, 0],
    [40, 10, 10],
    [10, 10, 10],
  ])
  expect(rijen[0]).toMatchObject({ geplaatst: null, werktNog: null, onbekend: null, respons: null })
  expect(rijen[2]?.geplaatst).toBeNull()
  expect(tabel([[3, 0, 0]]).totaal).toMatchObject({ geplaatst: null, werktNog: null })
})

test('whatever the table, no hidden number follows from what is shown', () => {
  let zaad = 7
  const willekeurig = (tot: number) => {
    zaad = (zaad * 1103515245 + 12345) % 2147483648
    return zaad % tot
  }
  for (let keer = 0; keer < 400; keer++) {
    const rijen = Array.from({ length: 1 + willekeurig(6) }, () =>
      Array.from({ length: 3 }, () => willekeurig(willekeurig(2) ? 6 : 30)),
    )
    const { rijen: weg, totaal } = hideSmall(rijen)
    const getoond = rijen.filter((_, index) => !weg.has(index))
    expect(getoond.flat().filter((aantal) => aantal > 0 && aantal < 5)).toEqual([])
    const som = (lijst: number[][]) =>
      [0, 1, 2].map((kolom) => lijst.reduce((tot, rij) => tot + (rij[kolom] ?? 0), 0))
    if (totaal) continue
    const verborgen = rijen.filter((_, index) => weg.has(index))
    expect(som(rijen).filter((aantal) => aantal > 0 && aantal < 5)).toEqual([])
    expect(som(verborgen).filter((aantal) => aantal > 0 && aantal < 5)).toEqual([])
    if (verborgen.length > 0) expect(verborgen.length).toBeGreaterThan(1)
  }
})
