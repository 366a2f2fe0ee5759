import { expect, test } from 'vitest'
import { eersteDag, REACTIE_WERKDAGEN, reactieVoor } from '#app/domain/advies/klok.ts'
import { addWerkdagen, countWerkdagen, isWerkdag, klokVan } from '#app/platform/werkdagen.ts'

test('weekends and the holidays of the Algemene termijnenwet are no werkdagen', () => {
  // 2026: Easter Sunday is 5 April.
  const vrij = [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-11-21',
    '2026-11-22',
  ]
  expect(vrij.filter(isWerkdag)).toEqual([])
  expect(
    ['2026-01-02', '2026-04-07', '2026-04-28', '2026-05-15', '2026-12-24'].filter(isWerkdag),
  ).toHaveLength(5)
})

test('Easter is found in other years too, and King’s Day on a Sunday is kept on Saturday', () => {
  // Easter Sunday: 20 April 2025, 28 March 2027, 16 April 2028.
  expect(['2025-04-21', '2027-03-29', '2028-04-17'].filter(isWerkdag)).toEqual([])
  // 27 April 2031 is a Sunday: the Monday after it is a day of work.
  expect(isWerkdag('2031-04-28')).toBe(true)
})

test('two werkdagen after a Thursday is Monday, and a weekend or holiday moves it on', () => {
  expect(REACTIE_WERKDAGEN).toBe(2)
  expect(reactieVoor('2026-11-19')).toBe('2026-11-23')
  expect(reactieVoor('2026-11-21')).toBe('2026-11-24')
  expect(reactieVoor('2026-12-24')).toBe('2026-12-29')
  expect(addWerkdagen('2026-04-02', 1)).toBe('2026-04-07')
})

test('werkdagen between two days leave out the first and count the last', () => {
  expect(countWerkdagen('2026-11-19', '2026-11-23')).toBe(2)
  expect(countWerkdagen('2026-11-23', '2026-11-23')).toBe(0)
  expect(countWerkdagen('2026-11-24', '2026-11-23')).toBe(0)
})

test('the clock says how much time is left, that it is today, or how late it is', () => {
  expect(klokVan('2026-11-23', '2026-11-20')).toEqual({ stand: 'op_tijd', dagen: 1 })
  expect(klokVan('2026-11-23', '2026-11-23')).toEqual({ stand: 'vandaag', dagen: 0 })
  expect(klokVan('2026-11-20', '2026-11-24')).toEqual({ stand: 'te_laat', dagen: 2 })
  expect([
    eersteDag(null, '2026-11-20'),
    eersteDag('2026-11-19', '2026-11-20'),
    eersteDag(null, null),
  ]).toEqual(['2026-11-20', '2026-11-19', null])
})
