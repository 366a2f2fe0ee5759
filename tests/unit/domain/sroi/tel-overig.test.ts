import { expect, test } from 'vitest'
import { tabelVoorGunning } from '#app/domain/sroi/tabelversie.ts'
import { telOverig, type OverigeRegel } from '#app/domain/sroi/tel-overig.ts'
import { telPlaatsingen } from '#app/domain/sroi/tel-plaatsingen.ts'
import { KADER, regel } from './regels.ts'

const CONTRACT = { van: '2026-01-01', tot: '2026-12-31' }

const GEMENGD: [OverigeRegel, number][] = [
  [{ soort: 'inkoop', factuurCents: 1_234_567, basispunten: 5_000 }, 617_284],
  [{ soort: 'inkoop', factuurCents: 1_234_567, basispunten: 10_000 }, 1_234_567],
  [{ soort: 'expertise', uren: 7.5, uurwaardeCents: 10_000 }, 75_000],
  [{ soort: 'training', plaatsen: 3, plaatswaardeCents: 45_000 }, 135_000],
  [{ soort: 'stage', maandwaardeCents: 75_000, van: '2026-02-15', tot: '2026-05-14' }, 221_371],
  [{ soort: 'overig_werk', bedragCents: 80_050 }, 80_050],
]

test.each(GEMENGD)('%o counts for %i cents', (overig, verwacht) => {
  expect(telOverig(overig, CONTRACT)).toBe(verwacht)
})

test('of a stage only the days within the contract count', () => {
  const stage = { soort: 'stage', maandwaardeCents: 75_000 } as const
  expect(telOverig({ ...stage, van: '2026-12-01', tot: '2027-02-28' }, CONTRACT)).toBe(75_000)
  expect(telOverig({ ...stage, van: '2027-01-01', tot: '2027-02-28' }, CONTRACT)).toBe(0)
})

test('lines of all kinds add up to the cent', () => {
  const overig = GEMENGD.reduce((totaal, [een]) => totaal + telOverig(een, CONTRACT), 0)
  const [plaatsing] = telPlaatsingen([regel({ urenPerWeek: 24, tot: '2026-06-30' })], KADER)
  expect(overig + (plaatsing?.waardeCents ?? 0)).toBe(3_696_605)
})

test('a contract keeps the version that held on the day of its award', () => {
  const versies = [
    { versie: 2, geldigVan: '2023-09-01', pwetCents: 3_000_000 },
    { versie: 1, geldigVan: '2021-04-01', pwetCents: 4_000_000 },
    { versie: 3, geldigVan: '2023-09-01', pwetCents: 3_500_000 },
  ]
  const bij = (gunning: string) => {
    const tabel = tabelVoorGunning(versies, gunning)
    if (!tabel) return null
    const bouwblok = { jaarwaardeCents: tabel.pwetCents, maximumMaanden: null }
    return telPlaatsingen([regel({ bouwblok })], KADER)[0]?.waardeCents
  }
  expect(bij('2021-03-31')).toBeNull()
  expect(bij('2023-08-31')).toBe(4_000_000)
  expect(bij('2023-09-01')).toBe(3_500_000)
})
