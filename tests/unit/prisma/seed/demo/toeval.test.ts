import { expect, test } from 'vitest'
import { createToeval } from '#prisma/seed/demo/toeval.ts'

test('the same seed and subject give the same row, another subject another row', () => {
  const row = (...onderwerp: (string | number)[]) => {
    const toeval = createToeval(7, ...onderwerp)
    return Array.from({ length: 20 }, () => toeval.int(0, 1_000_000))
  }
  expect(row('kandidaat', 1)).toEqual(row('kandidaat', 1))
  expect(row('kandidaat', 1)).not.toEqual(row('kandidaat', 2))
  expect(row('kandidaat', 1)).not.toEqual(row('vacature', 1))
})

test('numbers are spread evenly, also over the first draw of many subjects', () => {
  const eerste = Array.from({ length: 20_000 }, (_, index) => createToeval(1, 'kandidaat', index).next())
  const perTiende = Array.from(
    { length: 10 },
    (_, tiende) => eerste.filter((x) => Math.floor(x * 10) === tiende).length,
  )
  for (const n of perTiende) expect(n).toBeGreaterThan(1800)
  for (const n of perTiende) expect(n).toBeLessThan(2200)
})

test('weighted follows the weights, sample repeats nothing, normal stays within three', () => {
  const toeval = createToeval(3, 'proef')
  const zwaar = Array.from({ length: 5000 }, () =>
    toeval.weighted([
      ['a', 9],
      ['b', 1],
    ]),
  ).filter((x) => x === 'a').length
  expect(zwaar).toBeGreaterThan(4300)
  expect(zwaar).toBeLessThan(4700)
  expect(new Set(toeval.sample([1, 2, 3, 4, 5], 9))).toEqual(new Set([1, 2, 3, 4, 5]))
  const normaal = Array.from({ length: 2000 }, () => toeval.normal())
  expect(Math.max(...normaal.map(Math.abs))).toBeLessThanOrEqual(3)
  expect(Math.abs(normaal.reduce((som, x) => som + x, 0) / 2000)).toBeLessThan(0.1)
})

test('uuids have the shape of version 4 and differ over 100,000 subjects', () => {
  const ids = Array.from({ length: 100_000 }, (_, index) => createToeval(1, 'kandidaat', index).uuid())
  expect(new Set(ids).size).toBe(100_000)
  expect(
    ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
  ).toBe(true)
})
