import { expect, test } from 'vitest'
import { SORTERINGEN, vergelijk } from '#app/domain/sroi/sorteren.ts'

const basis = { opdrachtgever: 'Zand', werkgever: 'Zee', status: 'in_uitvoering' } as const
const CONTRACTEN = [
  {
    ...basis,
    id: 'a',
    prognose: 'op_koers',
    verplichtCents: 30,
    goedgekeurdCents: 20,
    gatCents: 10,
    herstelTot: '2027-01-01',
  },
  {
    ...basis,
    id: 'b',
    werkgever: 'Ålborg',
    prognose: 'achterstand',
    verplichtCents: 20,
    goedgekeurdCents: 5,
    gatCents: 15,
    herstelTot: '2027-03-01',
  },
  {
    ...basis,
    id: 'c',
    opdrachtgever: 'Beverwijk',
    prognose: 'voldaan',
    verplichtCents: 10,
    goedgekeurdCents: 10,
    gatCents: 0,
    herstelTot: '2026-12-01',
  },
] as const

test('each order puts first what it says, and what is equal in the order of urgency', () => {
  const ids = Object.fromEntries(
    SORTERINGEN.map((sortering) => [
      sortering,
      [...CONTRACTEN]
        .sort(vergelijk(sortering))
        .map(({ id }) => id)
        .join(''),
    ]),
  )
  expect(ids).toEqual({
    risico: 'bac',
    gat: 'bac',
    goedgekeurd: 'bca',
    verplichting: 'abc',
    einde: 'cab',
    werkgever: 'bac',
    opdrachtgever: 'cba',
  })
})
