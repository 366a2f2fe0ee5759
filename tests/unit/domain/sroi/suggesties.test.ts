import { expect, test } from 'vitest'
import { findSuggesties } from '#app/domain/sroi/suggesties.ts'

const SITUATIE = {
  gatCents: 10_000_00,
  tabel: {
    fulltimeUren: 36,
    inkoopBasispunten: 5_000,
    expertiseUurCents: 100_00,
    trainingPlaatsCents: 750_00,
    stageMaandCents: null,
    teltOverigWerk: false,
    bouwblokken: [
      { jaarwaardeCents: 40_000_00, maximumMaanden: null },
      { jaarwaardeCents: 20_000_00, maximumMaanden: 6 },
    ],
    bonussen: [],
  },
  contract: { van: '2026-01-01', tot: '2026-12-31' },
  vandaag: '2026-07-01',
  plaatsingen: [
    {
      id: 'p1',
      functie: 'Kok',
      persoonId: 'p1',
      isBegonnen: true,
      beeindigdOp: null,
      contracten: [{ van: '2026-01-01', tot: null, urenPerWeek: 18 }],
    },
  ],
}

test('a gap gets suggestions with their exact value: own plaatsingen first, then a vacature, then other work', () => {
  expect(
    findSuggesties(SITUATIE).map(({ soort, minsteCents, meesteCents, bedragCents, aantal }) => [
      soort,
      minsteCents,
      meesteCents,
      bedragCents ?? aantal,
    ]),
  ).toEqual([
    // Half the hours of a year; the second group counts six months at most.
    ['plaatsing', 5_000_00, 20_000_00, null],
    ['vacature', 10_000_00, 20_000_00, null],
    // Half of the invoice counts.
    ['inkoop', 10_000_00, 10_000_00, 20_000_00],
    ['training', 9_000_00, 9_000_00, 12],
    ['expertise', 10_000_00, 10_000_00, 100],
  ])
})

test('without a gap, and after the last day, nothing is suggested', () => {
  expect(findSuggesties({ ...SITUATIE, gatCents: 0 })).toEqual([])
  expect(findSuggesties({ ...SITUATIE, vandaag: '2027-01-01' })).toEqual([])
})
