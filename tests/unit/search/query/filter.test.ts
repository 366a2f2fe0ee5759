import { expect, test } from 'vitest'
import {
  all,
  any,
  atLeast,
  equals,
  isNoneOf,
  isOneOf,
  moreThan,
  toFilterText,
  within,
} from '#search/query/filter.ts'

test('values are quoted, so that words of the filter language stay words', () => {
  expect(equals('gemeente', 'Bergen OR bereik = wsp').text).toBe('gemeente = "Bergen OR bereik = wsp"')
  expect(isOneOf('soorten', ['regulier', 'x] OR y']).text).toBe('soorten IN ["regulier", "x] OR y"]')
})

test('a quote or a backslash in a value never ends the value', () => {
  expect(equals('a', 'x" OR b = "y').text).toBe('a = "x\\" OR b = \\"y"')
  expect(equals('a', 'eind\\').text).toBe('a = "eind\\\\"')
  expect(equals('a', '\\"').text).toBe('a = "\\\\\\""')
})

test('parts are joined with brackets and empty parts disappear', () => {
  const filter = all([
    equals('a', 'b'),
    null,
    any([moreThan('km', 60), within({ lat: 52.4, lon: 4.6, km: 61 })]),
  ])
  expect(toFilterText(filter)).toBe('(a = "b") AND ((km > 60) OR (_geoRadius(52.400000, 4.600000, 61000)))')
  expect(toFilterText(all([null, null]))).toBeUndefined()
})

test('nothing allowed means nothing found, and nothing forbidden means everything', () => {
  expect(isOneOf('soorten', []).text).toBe('soorten IN []')
  expect(isNoneOf('onder', []).text).toBe('onder NOT IN []')
})

test('a number that is none is refused', () => {
  expect(() => atLeast('uren', NaN)).toThrow(RangeError)
  expect(() => within({ lat: Infinity, lon: 0, km: 1 })).toThrow(RangeError)
})
