import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PERIODES, somVan, toonPlaatsingen, type Telperiode } from '#app/domain/sroi/periode.ts'

type Kwartalen = [number, number, number, number]
const toon = (kwartalen: Kwartalen) =>
  Object.fromEntries(PERIODES.map((periode) => [periode, toonPlaatsingen(periode, kwartalen)]))

test('halves and quarters add up to the year', () => {
  expect(toon([5, 6, 7, 8])).toEqual({ jaar: 26, h1: 11, h2: 15, k1: 5, k2: 6, k3: 7, k4: 8 })
  expect(toon([0, 6, 0, 8])).toEqual({ jaar: 14, h1: 6, h2: 8, k1: 0, k2: 6, k3: 0, k4: 8 })
})

test('a small quarter hides all quarters, a small half the halves too, and a small year everything', () => {
  expect(toon([4, 6, 7, 8])).toEqual({ jaar: 25, h1: 10, h2: 15, k1: null, k2: null, k3: null, k4: null })
  expect(toon([2, 2, 7, 8])).toMatchObject({ jaar: 19, h1: null, h2: null, k4: null })
  // Both quarters of the small half are zero and small, the other half is not.
  expect(toon([0, 3, 9, 9])).toMatchObject({ jaar: 21, h1: null, h2: null, k1: null, k3: null })
  expect(toon([0, 0, 0, 4])).toEqual(Object.fromEntries(PERIODES.map((periode) => [periode, null])))
})

/** Every number of plaatsingen that follows from what is shown: sums and differences of periods that lie in each other. */
function afgeleid(getoond: Record<string, number | null>): (number | null)[] {
  const min = (heel: Telperiode, deel: Telperiode) => {
    const [a, b] = [getoond[heel], getoond[deel]]
    return typeof a === 'number' && typeof b === 'number' ? a - b : null
  }
  return [
    ...Object.values(getoond),
    ...PERIODES.filter((deel) => deel !== 'jaar').map((deel) => min('jaar', deel)),
    min('h1', 'k1'),
    min('h1', 'k2'),
    min('h2', 'k3'),
    min('h2', 'k4'),
  ]
}

test('no page and no two pages tell a number from 1 to 4', () => {
  const aantal = fc.integer({ min: 0, max: 12 })
  fc.assert(
    fc.property(fc.tuple(aantal, aantal, aantal, aantal), (kwartalen) => {
      const getoond = toon(kwartalen)
      for (const getal of afgeleid(getoond)) expect(getal === null || getal === 0 || getal >= 5).toBe(true)
      for (const periode of PERIODES) expect([null, somVan(periode, kwartalen)]).toContain(getoond[periode])
    }),
    { numRuns: 500 },
  )
})
