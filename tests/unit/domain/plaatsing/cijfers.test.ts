import { expect, test } from 'vitest'
import { toonAantallen } from '#app/domain/plaatsing/cijfers.ts'

type PerKwartaal = [number, number, number, number]

const toon = (perKwartaal: PerKwartaal, garantiebanen = 0, verderPerKwartaal: PerKwartaal = [0, 0, 0, 0]) =>
  toonAantallen({
    perKwartaal,
    verderPerKwartaal,
    garantiebanen,
    totaal: perKwartaal.reduce((som, aantal) => som + aantal, 0),
  })

test('large counts and nought are shown', () => {
  expect(toon([5, 0, 8, 12], 10)).toEqual({ perKwartaal: [5, 0, 8, 12], garantiebanen: 10, totaal: 25 })
  expect(toon([0, 0, 0, 0])).toEqual({ perKwartaal: [0, 0, 0, 0], garantiebanen: 0, totaal: 0 })
})

test('a small year is not shown at all', () => {
  expect(toon([1, 0, 0, 3], 4)).toEqual({ perKwartaal: null, garantiebanen: null, totaal: null })
})

test('a small quarter cannot be calculated from the others and the total', () => {
  expect(toon([8, 1, 9, 7])).toMatchObject({ perKwartaal: null, totaal: 25 })
})

test('garantiebanen are left out when they or the others are few', () => {
  expect(toon([10, 10, 0, 0], 3).garantiebanen).toBeNull()
  expect(toon([10, 10, 0, 0], 17).garantiebanen).toBeNull()
  expect(toon([10, 10, 0, 0], 20).garantiebanen).toBe(20)
})

test('whatever the numbers, what is shown leaves room for every small count', () => {
  for (let een = 0; een < 8; een++)
    for (let twee = 0; twee < 8; twee++) {
      const { perKwartaal, totaal } = toon([een, twee, 0, 9])
      const isKlein = [een, twee].some((aantal) => aantal > 0 && aantal < 5)
      if (isKlein) expect(perKwartaal).toBeNull()
      expect(totaal === null || totaal >= 5).toBe(true)
    }
})

test('a quarter that the page about retention would split into a small part is not shown', () => {
  expect(toon([10, 10, 10, 10], 0, [10, 10, 10, 3])).toMatchObject({ perKwartaal: null, totaal: 40 })
  expect(toon([10, 10, 10, 10], 0, [10, 10, 10, 7])).toMatchObject({ perKwartaal: null, totaal: 40 })
  expect(toon([10, 10, 10, 10], 0, [10, 10, 10, 5]).perKwartaal).toEqual([10, 10, 10, 10])
})
