import { expect, test } from 'vitest'
import { LOONWAARDE_STAPPEN, stapSchema, volgendeStap } from '#app/domain/loonwaarde/loonwaarde.ts'
import { laatsteDag, termijnOp, termijnTekst, type Termijn } from '#app/domain/loonwaarde/termijn.ts'

const termijn = (over: Partial<Termijn>): Termijn => ({
  id: 't',
  gemeenteCode: null,
  stap: 'gemeld',
  aantal: 5,
  eenheid: 'werkdagen',
  geldigVan: '2026-01-01',
  geldigTot: null,
  ...over,
})

test('the term of the gemeente goes before the one for all, on the days on which it holds', () => {
  const alle = termijn({ id: 'alle' })
  const eigen = termijn({
    id: 'eigen',
    gemeenteCode: '0392',
    geldigVan: '2026-03-01',
    geldigTot: '2026-03-31',
  })
  const op = (dag: string, gemeenteCode = '0392') =>
    termijnOp([alle, eigen], { stap: 'gemeld', gemeenteCode, dag })?.id

  expect(op('2026-03-01')).toBe('eigen')
  expect(op('2026-03-31')).toBe('eigen')
  expect(op('2026-02-28')).toBe('alle')
  expect(op('2026-04-01')).toBe('alle')
  expect(op('2026-03-15', '0375')).toBe('alle')
  expect(op('2025-12-31')).toBeUndefined()
  expect(termijnOp([alle], { stap: 'gemeten', gemeenteCode: '0392', dag: '2026-03-15' })).toBeNull()
})

test('working days pass over weekends and holidays, calendar days do not; the first day does not count', () => {
  // Thursday before Good Friday 2026; Easter Monday is a holiday as well.
  expect(laatsteDag('2026-04-02', { aantal: 1, eenheid: 'werkdagen' })).toBe('2026-04-07')
  expect(laatsteDag('2026-04-02', { aantal: 1, eenheid: 'kalenderdagen' })).toBe('2026-04-03')
  expect(laatsteDag('2026-04-02', { aantal: 0, eenheid: 'werkdagen' })).toBe('2026-04-02')
  expect(laatsteDag('2026-01-05', { aantal: 56, eenheid: 'kalenderdagen' })).toBe('2026-03-02')
})

test('a term reads as a sentence does', () => {
  expect(termijnTekst({ aantal: 1, eenheid: 'werkdagen' })).toBe('1 werkdag')
  expect(termijnTekst({ aantal: 8, eenheid: 'kalenderdagen' })).toBe('8 kalenderdagen')
})

test('the steps follow each other to the end', () => {
  expect(LOONWAARDE_STAPPEN.map(volgendeStap)).toEqual([...LOONWAARDE_STAPPEN.slice(1), null])
})

test('the form of a step refuses a day in the future, and a measurement before it was agreed', () => {
  const schema = stapSchema('2026-03-10')
  const fouten = (form: Record<string, string>) => {
    const result = schema.safeParse({ versie: '1', stap: 'gepland', op: '2026-03-10', ...form })
    return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'))
  }
  expect(fouten({ geplandOp: '2026-03-20' })).toEqual([])
  expect(fouten({})).toEqual(['geplandOp'])
  expect(fouten({ geplandOp: '2026-03-09' })).toEqual(['geplandOp'])
  expect(fouten({ geplandOp: '2026-02-30' })).toEqual(['geplandOp'])
  expect(fouten({ op: '2026-03-11', geplandOp: '2026-03-20' })).toEqual(['op'])
  expect(fouten({ op: 'gisteren', geplandOp: '2026-03-20' })).toEqual(['op'])
  expect(fouten({ stap: 'gemeten' })).toEqual([])
})
