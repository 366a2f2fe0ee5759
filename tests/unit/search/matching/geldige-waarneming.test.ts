import { expect, test } from 'vitest'
import { geldigeWaarnemingen } from '#search/matching/geldige-waarneming.ts'
import type { Kenmerk } from '#search/matching/model.ts'
import { aKenmerk } from './fixtures.ts'

const T = 'gedrag:leren'

function geldig(...kenmerken: Kenmerk[]): Kenmerk | undefined {
  const heen = geldigeWaarnemingen(kenmerken).get(T)
  expect(geldigeWaarnemingen([...kenmerken].reverse()).get(T)).toEqual(heen)
  return heen
}

test.each([
  ['praktijk', 'werkgever'],
  ['werkgever', 'melba'],
  ['werkgever', 'abc'],
  ['abc', 'werkcoach'],
  ['melba', 'werkcoach'],
  ['werkcoach', 'zelf'],
] as const)('%s goes before a newer judgement of %s', (sterk, zwak) => {
  const oud = aKenmerk(T, 1, { bron: sterk, waargenomenOp: '2020-01-01' })
  expect(geldig(oud, aKenmerk(T, 3, { bron: zwak, waargenomenOp: '2026-01-01' }))).toEqual(oud)
})

test('within a source, and between MELBA and ABC, the newest counts', () => {
  const nieuw = aKenmerk(T, 1, { bron: 'abc', waargenomenOp: '2026-01-02' })
  expect(geldig(nieuw, aKenmerk(T, 3, { bron: 'melba', waargenomenOp: '2026-01-01' }))).toEqual(nieuw)
})

test('"onderzoek nodig" only counts when no source knows a level', () => {
  const zelf = aKenmerk(T, 2, { bron: 'zelf', waargenomenOp: '2020-01-01' })
  expect(geldig(aKenmerk(T, null, { bron: 'praktijk' }), zelf)).toEqual(zelf)
  expect(geldig(aKenmerk(T, null))?.niveau).toBeNull()
})

test('on the same day the careful reading counts', () => {
  expect(geldig(aKenmerk(T, 3, { bron: 'melba' }), aKenmerk(T, 1, { bron: 'abc' }))?.niveau).toBe(1)
})

test('a level outside the scale is not known', () => {
  expect(geldig(aKenmerk(T, 7 as never, { bron: 'praktijk' }))?.niveau).toBeNull()
})
