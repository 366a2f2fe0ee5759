import { expect, test } from 'vitest'
import { NieuweAfwezigheidSchema, standOp, voorTekst } from '#app/domain/afwezigheid/afwezigheid.ts'

const vervangerId = '0a3d1a2e-1f60-4c0e-9b51-6f0f7a1c0001'
const parse = (van: string, tot: string) => NieuweAfwezigheidSchema.safeParse({ van, tot, vervangerId })

test('the first and the last day count', () => {
  const dagen = { van: '2026-12-04', tot: '2026-12-06' }
  const stand = ['2026-12-03', '2026-12-04', '2026-12-06', '2026-12-07'].map((dag) => standOp(dagen, dag))
  expect(stand).toEqual(['komt', 'nu', 'nu', 'voorbij'])
})

test('one day is enough, a last day before the first is refused, and so is more than a year', () => {
  expect(parse('2026-12-04', '2026-12-04').success).toBe(true)
  expect(parse('2026-12-04', '2027-12-04').success).toBe(true)
  for (const [van, tot] of [
    ['2026-12-04', '2026-12-03'],
    ['2026-12-04', '2027-12-05'],
    ['2026-12-04', '2026-02-30'],
  ] as const)
    expect(parse(van, tot).error?.issues[0]?.path).toEqual(['tot'])
})

test('there is no place for a reason', () => {
  const { data } = NieuweAfwezigheidSchema.safeParse({
    van: '2026-12-04',
    tot: '2026-12-05',
    vervangerId,
    reden: 'griep',
  })
  expect(Object.keys(data ?? {}).sort()).toEqual(['tot', 'van', 'vervangerId'])
})

test('work for a colleague says for whom and until when', () => {
  expect(voorTekst({ naam: 'Toon Toets', tot: '2026-12-06' })).toBe(
    'voor Toon Toets, afwezig t/m 6 december 2026',
  )
})
