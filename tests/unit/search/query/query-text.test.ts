import { expect, test } from 'vitest'
import { toQueryText } from '#search/query/query-text.ts'

test('quotes and minus signs in front of a word are no orders to the engine', () => {
  expect(toQueryText('"kok" -bediening  magazijn-medewerker')).toBe('kok bediening magazijn-medewerker')
})

test('control characters and a paste of a whole page do no harm', () => {
  expect(toQueryText('a\u0000b\n\tc')).toBe('a b c')
  expect(toQueryText('x'.repeat(1_000_000))).toHaveLength(200)
})
