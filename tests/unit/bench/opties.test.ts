import { expect, test } from 'vitest'
import { GebruikError, readOpties } from '#tests/bench/opties.ts'
import type { BenchSuite } from '#tests/bench/suite.ts'

const suite = (naam: string): BenchSuite => ({
  naam,
  over: `over ${naam}`,
  load: () => Promise.reject(new Error('is not run')),
})
const [matchen, rooster] = [suite('matchen'), suite('rooster')]
const read = (...args: string[]) => readOpties(args, [matchen, rooster])

test('without options everything is measured', () => {
  expect(read()).toEqual({
    suites: [matchen, rooster],
    json: null,
    maten: [1_000, 10_000, 100_000],
    vragen: 100,
    zaad: 7,
  })
})

test('names, sizes and the rest are read; sizes are put in order and named once', () => {
  const aanroep = read(
    '--only',
    'rooster',
    '--sizes',
    '10000,1000,10000',
    '--queries',
    '50',
    '--seed',
    '3',
    '--json',
    '-',
  )
  expect(aanroep).toEqual({ suites: [rooster], json: '-', maten: [1_000, 10_000], vragen: 50, zaad: 3 })
})

test.each([
  [
    ['--only', 'matchem'],
    'Er is geen meting "matchem". Deze zijn er: matchen (over matchen); rooster (over rooster).',
  ],
  [['--sizes', '1000,veel'], '--sizes: "veel" moet een heel getal van 100 tot en met 1000000 zijn.'],
  [['--queries', '5'], '--queries: "5" moet een heel getal van 20 tot en met 1000 zijn.'],
])('%j is refused in words', (args, melding) => {
  expect(() => read(...args)).toThrow(new GebruikError(melding))
})

test('an option that does not exist is refused with those that do', () => {
  expect(() => read('--size', '1000')).toThrow(/'--size'.*--sizes 1000,10000/)
})
