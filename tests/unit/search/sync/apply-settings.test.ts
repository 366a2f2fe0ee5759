import { expect, test } from 'vitest'
import { isCovered } from '#search/sync/apply-settings.server.ts'

test('lists without an order are equal in any order; rules and searchable fields are not', () => {
  expect(isCovered({ stopWords: ['de', 'een'] }, { stopWords: ['een', 'de'] })).toBe(true)
  expect(isCovered({ rankingRules: ['words', 'typo'] }, { rankingRules: ['typo', 'words'] })).toBe(false)
  expect(isCovered({ searchableAttributes: ['a', 'b'] }, { searchableAttributes: ['b', 'a'] })).toBe(false)
})

test('what the code leaves open may be anything', () => {
  const actual = { typoTolerance: { enabled: true, disableOnWords: [] }, dictionary: ['x'] }
  expect(isCovered({ typoTolerance: { enabled: true } }, actual)).toBe(true)
  expect(isCovered({ typoTolerance: { enabled: false } }, actual)).toBe(false)
})

test('a group of synonyms more or less is a difference', () => {
  expect(isCovered({ synonyms: { a: ['b'] } }, { synonyms: { a: ['b'], c: ['d'] } })).toBe(false)
  expect(isCovered({ synonyms: { a: ['b', 'c'] } }, { synonyms: { a: ['c', 'b'] } })).toBe(true)
  expect(isCovered({ synonyms: { a: ['b'] } }, {})).toBe(false)
})
