import { expect, test } from 'vitest'
import { fouteProefduur, isLangeProef, ProefplaatsingSchema } from '#app/domain/bemiddeling/proefplaatsing.ts'

const goed = {
  versie: '1',
  bij: 'uwv',
  besluitOp: '2027-02-20',
  van: '2027-03-01',
  tot: '2027-04-30',
  intentie: 'on',
  nietEerder: 'on',
  verzekerd: 'on',
}
const fouten = (over: Record<string, string | undefined>) => {
  const parsed = ProefplaatsingSchema.safeParse({ ...goed, ...over })
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'))
}

test('two months need no reason, a day more does', () => {
  expect(isLangeProef('2027-03-01', '2027-04-30')).toBe(false)
  expect(isLangeProef('2027-03-01', '2027-05-01')).toBe(true)
  expect(fouten({})).toEqual([])
  expect(fouten({ tot: '2027-05-01' })).toEqual(['reden'])
  expect(fouten({ tot: '2027-05-01', reden: 'Inwerken op twee machines.' })).toEqual([])
})

test('it takes six months at most, counted from its first day', () => {
  expect(fouteProefduur('2027-03-01', '2027-08-31')).toBeNull()
  expect(fouteProefduur('2027-03-01', '2027-09-01')).toContain('6 maanden')
  expect(fouten({ tot: '2027-09-01', reden: 'Lang.' })).toEqual(['tot'])
})

test('it does not begin before the decision, nor end before it begins', () => {
  expect(fouten({ besluitOp: '2027-03-02' })).toEqual(['van'])
  expect(fouten({ besluitOp: '2027-03-01' })).toEqual([])
  expect(fouten({ tot: '2027-03-01' })).toEqual(['tot'])
})

test('without signed intention, with work there before, or without insurance there is none', () => {
  for (const voorwaarde of ['intentie', 'nietEerder', 'verzekerd'])
    expect(fouten({ [voorwaarde]: undefined })).toEqual([voorwaarde])
})

test('a day that is none has its own message and is not calculated with', () => {
  expect(fouten({ van: '2027-02-30' })).toEqual(['van'])
  expect(fouten({ tot: 'morgen' })).toEqual(['tot'])
})
