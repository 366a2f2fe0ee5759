import fc from 'fast-check'
import { expect, test } from 'vitest'
import { telBereik } from '#app/domain/sroi/bereik.ts'
import { tussenTekst } from '#app/domain/sroi/bereik-tekst.ts'
import { telInvullingen, type Invulling } from '#app/domain/sroi/tel-invullingen.ts'
import { standVoorOpdrachtnemer } from '#app/domain/sroi/verplichting-voortgang.ts'

const CONTRACT = { van: '2026-01-01', tot: '2026-12-31' }
const HOOG = { jaarwaardeCents: 40_000_00, maximumMaanden: null }
const KORT = { jaarwaardeCents: 30_000_00, maximumMaanden: 6 }
const VAST = { id: 'vast', waardeCents: 2_000_00, naarRato: false }
const RATO = { id: 'rato', waardeCents: 1_000_00, naarRato: true }
const WAARDEN = {
  fulltimeUren: 36,
  inkoopBasispunten: 10_000,
  expertiseUurCents: null,
  trainingPlaatsCents: null,
  stageMaandCents: null,
  teltOverigWerk: false,
}
const TABEL = { ...WAARDEN, bouwblokken: [HOOG, KORT], bonussen: [VAST, RATO] }

const LIJN: Invulling = {
  id: 'lijn',
  soort: 'plaatsing',
  status: 'goedgekeurd',
  ...CONTRACT,
  bedragCents: null,
  aantal: null,
  slotCents: null,
  bouwblok: HOOG,
  bonussen: [],
  plaatsing: {
    id: 'p1',
    persoonId: 'mens',
    isBegonnen: true,
    beeindigdOp: null,
    contracten: [{ van: '2026-01-01', tot: null, urenPerWeek: 36 }],
  },
}
const met = (deel: Partial<NonNullable<Invulling['plaatsing']>>): Invulling => ({
  ...LIJN,
  plaatsing: LIJN.plaatsing && { ...LIJN.plaatsing, ...deel },
})
const bereik = (een: Invulling, tabel = TABEL) => {
  const uit = telBereik([een], tabel, CONTRACT).get(een.id)
  return [uit?.minsteCents, uit?.meesteCents]
}

test('one bouwblok without a bonus is one exact amount', () => {
  expect(bereik(LIJN, { ...TABEL, bouwblokken: [HOOG], bonussen: [] })).toEqual([40_000_00, 40_000_00])
})

test('several bouwblokken, each with its own maximum of months, and every bonus make a range', () => {
  expect(bereik(LIJN, { ...TABEL, bonussen: [] })).toEqual([15_000_00, 40_000_00])
  expect(bereik(LIJN)).toEqual([15_000_00, 43_000_00])
})

test('part time, a plaatsing that ended and one that never began count by their real hours and days', () => {
  const contracten = [{ van: '2026-01-01', tot: null, urenPerWeek: 18 }]
  expect(bereik(met({ contracten }))).toEqual([7_500_00, 22_500_00])
  expect(bereik(met({ beeindigdOp: '2026-03-31' }))).toEqual([7_500_00, 12_250_00])
  expect(bereik(met({ isBegonnen: false }))).toEqual([0, 0])
  expect(bereik({ ...LIJN, status: 'ingetrokken' })).toEqual([0, 0])
})

test('other work is exact', () => {
  expect(bereik({ ...LIJN, soort: 'inkoop', plaatsing: null, bedragCents: 1_234_56 })).toEqual([
    1_234_56, 1_234_56,
  ])
})

test('an amount is told once when both ends are equal', () => {
  expect(tussenTekst(1_000_00, 1_000_00)).toBe(tussenTekst(1_000_00, null))
  expect(tussenTekst(2_000_00, 1_000_00)).toMatch(/^tussen .*1\.000.* en .*2\.000/)
})

const keuze = fc.record({
  bouwblok: fc.constantFrom(HOOG, KORT),
  bonussen: fc.subarray([VAST, RATO]),
  slotCents: fc.constantFrom(null, 12_345_67),
})
const HALF: Invulling = { ...LIJN, id: 'half', van: '2026-01-01', tot: '2026-05-31' }
const REST: Invulling = { ...LIJN, id: 'rest', van: '2026-06-01' }

test('whatever bouwblok and bonuses are chosen, the contractor reads the same, and the real value is within', () => {
  const vandaag = '2026-07-01'
  const verplichting = { verplichtCents: 50_000_00, contract: CONTRACT }
  const zien = (regels: Invulling[]) =>
    standVoorOpdrachtnemer(verplichting, regels, { tabel: TABEL, vandaag })
  const vast = zien([HALF, REST])
  fc.assert(
    fc.property(keuze, keuze, (a, b) => {
      const regels = [
        { ...HALF, ...a },
        { ...REST, ...b },
      ]
      expect(zien(regels)).toEqual(vast)
      const echt = telInvullingen(
        regels.map((regel) => ({ ...regel, slotCents: null })),
        WAARDEN,
        CONTRACT,
      )
      for (const [id, { minsteCents, meesteCents }] of telBereik(regels, TABEL, CONTRACT)) {
        expect(echt.get(id)).toBeGreaterThanOrEqual(minsteCents)
        expect(echt.get(id)).toBeLessThanOrEqual(meesteCents)
      }
    }),
  )
})
