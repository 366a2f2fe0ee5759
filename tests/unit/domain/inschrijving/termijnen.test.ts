import { expect, test } from 'vitest'
import { aangebodenTot, bevestigenVoor } from '#app/domain/inschrijving/termijnen.ts'

const UUR = 3_600_000
const nu = new Date('2026-06-01T10:00:00Z')
const over = (uren: number) => new Date(nu.getTime() + uren * UUR)

test('an address can be confirmed for 24 hours and an offer stands for 48', () => {
  expect(bevestigenVoor(nu, over(1000))).toEqual(over(24))
  expect(aangebodenTot(nu, over(1000))).toEqual(over(48))
})

test('near the event both last a quarter of the time that is left, and nothing once it began', () => {
  expect(bevestigenVoor(nu, over(40))).toEqual(over(10))
  expect(aangebodenTot(nu, over(40))).toEqual(over(10))
  expect(aangebodenTot(nu, over(-1))).toEqual(nu)
})
