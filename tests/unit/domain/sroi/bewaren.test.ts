import { expect, test } from 'vitest'
import { verwijderdag } from '#app/domain/sroi/bewaren.ts'

const VANDAAG = '2027-03-10'
const dag = (status: string, geslotenOp: string | null, beoordeeldOp: string | null = null) =>
  verwijderdag(
    {
      status,
      geslotenOp: geslotenOp ? new Date(geslotenOp) : null,
      beoordeeldOp: beoordeeldOp ? new Date(beoordeeldOp) : null,
    },
    VANDAAG,
  )

test('evidence goes seven years after the contract was closed, on the calendar of Amsterdam', () => {
  expect(dag('goedgekeurd', '2027-03-01T10:00:00Z')).toBe('2034-03-01')
  // Half past twelve at night in Amsterdam is the next day.
  expect(dag('goedgekeurd', '2027-03-01T23:30:00Z')).toBe('2034-03-02')
})

test('of a contract that runs no day is known, of what was rejected half a year after the judgement', () => {
  expect(dag('goedgekeurd', null, '2027-01-01T10:00:00Z')).toBeNull()
  expect(dag('afgewezen', null, '2027-01-01T10:00:00Z')).toBe('2027-07-01')
  expect(dag('afgewezen', '2027-01-02T10:00:00Z', '2027-01-01T10:00:00Z')).toBe('2027-07-01')
})

test('what was withdrawn loses its evidence at once', () => {
  expect(dag('ingetrokken', null)).toBe(VANDAAG)
})
