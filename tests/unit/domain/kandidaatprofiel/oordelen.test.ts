import { expect, test } from 'vitest'
import { oordelenPerTerm, type OordeelRow } from '#app/domain/kandidaatprofiel/oordelen.ts'

const row = (anders: Partial<OordeelRow>): OordeelRow => ({
  termId: 'gedrag:24105',
  soort: 'gedrag',
  label: 'Samenwerken en overleggen',
  niveau: 2,
  bron: 'zelf',
  waargenomenOp: '2026-01-10',
  door: null,
  ...anders,
})

test('the source nearest to the work counts, also when it is older', () => {
  const [term] = oordelenPerTerm([row({}), row({ bron: 'praktijk', niveau: 3, waargenomenOp: '2025-01-01' })])
  expect(term?.oordelen.map(({ bron, telt }) => [bron, telt])).toEqual([
    ['praktijk', true],
    ['zelf', false],
  ])
  expect(term?.waarom).toBe('Telt, want deze bron staat het dichtst bij het werk.')
})

test('of two equally strong sources the newest counts', () => {
  const [term] = oordelenPerTerm([
    row({ bron: 'abc', waargenomenOp: '2025-01-01' }),
    row({ bron: 'melba', waargenomenOp: '2026-01-01' }),
  ])
  expect(term?.oordelen[0]?.bron).toBe('melba')
  expect(term?.waarom).toBe('Telt, want dit is het nieuwste van twee even sterke bronnen.')
})

test('a level that is known counts above a stronger source that does not know it', () => {
  const [term] = oordelenPerTerm([row({}), row({ bron: 'praktijk', niveau: null })])
  expect(term?.oordelen[0]?.bron).toBe('zelf')
  expect(term?.waarom).toBe('Telt, want de andere bron kent het niveau nog niet.')
})

test('one judgement needs no reason', () => {
  expect(oordelenPerTerm([row({})])[0]?.waarom).toBeNull()
})
