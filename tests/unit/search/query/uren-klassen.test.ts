import { expect, test } from 'vitest'
import { urenKlassen } from '#search/query/uren-klassen.ts'

test('hours are in every band that they overlap', () => {
  expect(urenKlassen(16, 24)).toEqual(['1-16', '17-24'])
  expect(urenKlassen(20, 40)).toEqual(['17-24', '25-32', '33-40'])
  expect(urenKlassen(24, 24)).toEqual(['17-24'])
})

test('a longer week is in the last band, and unknown hours are in none', () => {
  expect(urenKlassen(48, 60)).toEqual(['33-40'])
  expect(urenKlassen(null, 20)).toEqual([])
})
