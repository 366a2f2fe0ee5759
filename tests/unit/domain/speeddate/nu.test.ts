import { expect, test } from 'vitest'
import { splitsNu } from '#app/domain/speeddate/nu.ts'

const op = (tijd: string) => `2026-05-01T${tijd}:00.000Z`
const gesprek = (id: string, begin: string, einde: string, antwoord: string | null = null) => ({
  ...{ id, begin: op(begin), einde: op(einde), antwoord, isWederzijds: false },
})

test('a page tells which talks are now, which come next, and which were and have no answer', () => {
  const dag = [
    gesprek('a', '13:00', '13:10'),
    gesprek('b', '13:00', '13:10', 'nee'),
    gesprek('c', '13:12', '13:22'),
    gesprek('d', '13:24', '13:34'),
    gesprek('e', '13:24', '13:34'),
    gesprek('f', '13:36', '13:46'),
  ]
  const ids = (tijd: string) =>
    Object.values(splitsNu(dag, Date.parse(op(tijd)))).map((lijst) => lijst.map(({ id }) => id).join(''))
  expect(ids('12:00')).toEqual(['', 'ab', ''])
  expect(ids('13:10')).toEqual(['', 'c', 'a'])
  expect(ids('13:12')).toEqual(['c', 'de', 'a'])
  expect(ids('14:00')).toEqual(['', '', 'acdef'])
})
