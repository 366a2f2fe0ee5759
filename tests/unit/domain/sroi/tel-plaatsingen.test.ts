import { describe, expect, test } from 'vitest'
import {
  findOverlap,
  telPlaatsingen,
  type Kader,
  type Plaatsingsregel,
} from '#app/domain/sroi/tel-plaatsingen.ts'
import { KADER, NUG, PWET, RATO, regel, VAST } from './regels.ts'

const centen = (regels: Plaatsingsregel[], kader: Kader = KADER) =>
  telPlaatsingen(regels, kader).map(({ waardeCents }) => waardeCents)

describe('pro rata', () => {
  test.each([
    ['a full-time year', {}, 4_000_000],
    ['24 of 36 hours, half a year', { urenPerWeek: 24, tot: '2026-06-30' }, 1_333_333],
    ['more hours than full-time count as full-time', { urenPerWeek: 40 }, 4_000_000],
    ['no hours', { urenPerWeek: 0 }, 0],
    ['a year that begins in the middle of a month', { van: '2026-01-16', tot: '2027-01-15' }, 4_000_000],
    ['17 of 31 days and 14 of 28', { van: '2026-01-15', tot: '2026-02-14' }, 349_462],
    ['one day of January', { van: '2026-01-31', tot: '2026-01-31' }, 10_753],
    ['from the 31st to the end of the next month', { van: '2026-01-31', tot: '2026-02-28' }, 344_086],
    ['15 days of a February of 28', { van: '2026-02-01', tot: '2026-02-15' }, 178_571],
    ['15 days of a February of 29', { van: '2028-02-01', tot: '2028-02-15' }, 172_414],
    ['the whole February of a leap year is one month', { van: '2028-02-01', tot: '2028-02-29' }, 333_333],
  ])('%s', (_, afwijkend, verwacht) => {
    expect(centen([regel(afwijkend)])).toEqual([verwacht])
  })

  test('half a cent goes up, once for each line', () => {
    const zesCent = { jaarwaardeCents: 6, maximumMaanden: null }
    expect(centen([regel({ bouwblok: zesCent, tot: '2026-01-31' })])).toEqual([1])
    expect(centen([regel({ bouwblok: { ...zesCent, jaarwaardeCents: 5 }, tot: '2026-01-31' })])).toEqual([0])
  })

  test('a table that calls other hours full-time gives another value', () => {
    expect(centen([regel({ urenPerWeek: 20 })], { ...KADER, fulltimeUren: 40 })).toEqual([2_000_000])
    expect(() => centen([regel()], { ...KADER, fulltimeUren: 0 })).toThrow(RangeError)
  })
})

describe('the days that count', () => {
  const contract = { van: '2026-03-01', tot: '2026-06-30' }

  test('only days within the contract and its recovery period', () => {
    expect(telPlaatsingen([regel()], { ...KADER, contract })).toEqual([
      { periode: contract, maanden: expect.anything(), waardeCents: 1_333_333 },
    ])
    expect(centen([regel({ van: '2025-01-01', tot: '2025-12-31' })])).toEqual([0])
    expect(centen([regel({ van: '2026-06-30', tot: '2026-07-31' })], { ...KADER, contract })).toEqual([
      11_111,
    ])
  })

  test('a plaatsing that ended early counts to its real last day', () => {
    expect(centen([regel({ beeindigdOp: '2026-03-31' })])).toEqual([1_000_000])
    expect(centen([regel({ beeindigdOp: '2027-03-31' })])).toEqual([4_000_000])
    expect(centen([regel({ van: '2026-05-01', beeindigdOp: '2026-03-31' })])).toEqual([0])
  })

  test('a plaatsing that never began counts for nothing, and leaves the fixed bonus to the next one', () => {
    expect(
      centen([
        regel({ isBegonnen: false, bonussen: [VAST] }),
        regel({ id: 'p2', van: '2026-07-01', bonussen: [VAST] }),
      ]),
    ).toEqual([0, 3_000_000])
  })
})

describe('the maximum of a bouwblok', () => {
  test('cuts one long line', () => {
    expect(centen([regel({ bouwblok: NUG, tot: '2027-06-30' })])).toEqual([1_000_000])
  })

  test('holds for the lines of one plaatsing together, the earliest first, whatever their order in the list', () => {
    const eerste = regel({ bouwblok: NUG, tot: '2026-09-30' })
    const tweede = regel({ bouwblok: NUG, van: '2026-10-01', tot: '2027-06-30' })
    const derde = regel({ bouwblok: NUG, van: '2027-07-01', tot: '2027-08-31' })
    expect(centen([derde, tweede, eerste])).toEqual([0, 250_000, 750_000])
  })

  test('holds for each plaatsing apart', () => {
    expect(
      centen([
        regel({ bouwblok: NUG }),
        regel({ bouwblok: NUG, id: 'p2', persoonId: 'k2', tot: '2027-12-31' }),
      ]),
    ).toEqual([1_000_000, 1_000_000])
  })

  test('counts no months below zero when a later line has a lower maximum', () => {
    const kort = { ...NUG, maximumMaanden: 3 }
    const later = { van: '2027-01-01', tot: '2027-12-31' }
    expect(centen([regel(), regel({ ...later, bouwblok: kort, bonussen: [VAST] })])).toEqual([4_000_000, 0])
  })
})

describe('bonuses', () => {
  test('a fixed bonus counts whole, once for each person', () => {
    const half = { urenPerWeek: 18, bonussen: [VAST] }
    expect(
      centen([
        regel({ ...half, tot: '2026-06-30' }),
        regel({ ...half, van: '2026-07-01' }),
        regel({ ...half, id: 'p2', van: '2027-01-01', tot: '2027-06-30' }),
        regel({ ...half, id: 'p3', persoonId: 'k2', tot: '2026-06-30' }),
      ]),
    ).toEqual([2_000_000, 1_000_000, 1_000_000, 2_000_000])
  })

  test('a bonus pro rata counts by hours and duration, as the bouwblok does', () => {
    expect(centen([regel({ urenPerWeek: 18, tot: '2026-06-30', bonussen: [RATO] })])).toEqual([1_250_000])
    expect(centen([regel({ urenPerWeek: 18, tot: '2026-06-30', bonussen: [RATO, VAST] })])).toEqual([
      2_250_000,
    ])
  })
})

describe('overlapping periods', () => {
  test('lines of one plaatsing may share no day', () => {
    const half = regel({ tot: '2026-06-30' })
    expect(findOverlap([half, regel({ van: '2026-06-30' })])).toEqual([0, 1])
    expect(findOverlap([half, regel({ van: '2026-07-01' })])).toBeNull()
    expect(() => centen([half, regel({ van: '2026-06-30' })])).toThrow(RangeError)
  })

  test('plaatsingen of two people in the same period both count', () => {
    expect(centen([regel(), regel({ id: 'p2', persoonId: 'k2', bouwblok: { ...PWET } })])).toEqual([
      4_000_000, 4_000_000,
    ])
  })
})
