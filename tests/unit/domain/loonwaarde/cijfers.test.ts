import { expect, test } from 'vitest'
import { dagenTussen, telMetingen, telStappen, verberg } from '#app/domain/loonwaarde/cijfers.ts'

const metingen = (loopt: number, afgerond: number, gestopt: number) => [
  ...Array.from({ length: loopt }, () => ({ stand: 'loopt' as const })),
  ...Array.from({ length: afgerond }, () => ({ stand: 'afgerond' as const })),
  ...Array.from({ length: gestopt }, () => ({ stand: 'gestopt' as const })),
]

test('one to four is not shown, and zero and five are', () => {
  expect([0, 1, 4, 5].map(verberg)).toEqual([0, null, null, 5])
})

test('a hidden part cannot be found by subtracting the others from the whole', () => {
  expect(telMetingen(metingen(6, 5, 0))).toEqual({ begonnen: 11, loopt: 6, afgerond: 5, gestopt: 0 })
  expect(telMetingen(metingen(6, 5, 1))).toEqual({ begonnen: 12, loopt: null, afgerond: null, gestopt: null })
  expect(telMetingen(metingen(2, 0, 0)).begonnen).toBeNull()
})

test('the lead time of a step is the middle one, from five on', () => {
  const stap = (dagen: number, isOpTijd = true) => ({ dagen, isOpTijd })
  expect(telStappen([])).toEqual({ aantal: 0, middelste: null, opTijd: null })
  expect(telStappen([stap(1), stap(2), stap(3), stap(4)])).toEqual({
    aantal: null,
    middelste: null,
    opTijd: null,
  })
  expect(telStappen([stap(9), stap(1), stap(2), stap(30, false), stap(3)])).toEqual({
    aantal: 5,
    middelste: 3,
    opTijd: 0.8,
  })
  expect(telStappen([1, 2, 3, 4, 5, 6].map((dagen) => stap(dagen))).middelste).toBe(3.5)
  expect(dagenTussen(new Date('2026-03-28T00:00Z'), new Date('2026-03-30T00:00Z'))).toBe(2)
})
