import { expect, test } from 'vitest'
import {
  aanzeggenVoor,
  contractBegin,
  contractEindeMelding,
  contractOp,
  countTijdelijk,
  isKetenVol,
  volgendeBegin,
  type Contract,
} from '#app/domain/plaatsing/contract.ts'
import { standOp } from '#app/domain/plaatsing/stand.ts'

const rij = (
  volgnummer: number,
  van: string,
  tot: string | null,
  rest: Partial<Contract> = {},
): Contract => ({
  volgnummer,
  soort: tot === null ? 'vast' : 'tijdelijk',
  aanleiding: volgnummer === 1 ? 'start' : 'verlenging',
  van,
  tot,
  urenPerWeek: 24,
  ...rest,
})

const DRIE = [
  rij(1, '2026-01-01', '2026-06-30'),
  rij(2, '2026-07-01', '2026-12-31', { aanleiding: 'uren', urenPerWeek: 32 }),
  rij(3, '2027-01-01', '2027-06-30'),
]

test('the contract of a day: before the first day the first one, after the last day the last one', () => {
  expect([
    contractOp(DRIE, '2025-12-01'),
    contractOp(DRIE, '2026-07-01'),
    contractOp(DRIE, '2029-01-01'),
  ]).toEqual([DRIE[0], DRIE[1], DRIE[2]])
  expect(contractOp([], '2026-01-01')).toBeNull()
  expect([volgendeBegin(DRIE), volgendeBegin([{ tot: null }])]).toEqual(['2027-07-01', null])
})

test('other hours begin no new contract', () => {
  expect(contractBegin(DRIE.slice(0, 2))).toBe('2026-01-01')
  expect(countTijdelijk(DRIE)).toBe(2)
  expect(countTijdelijk([...DRIE, rij(4, '2027-07-01', null)])).toBe(0)
})

test('a temporary contract of six months must be spoken of one month before it ends', () => {
  const vraag = { soort: 'tijdelijk', begin: '2026-01-01' } as const
  expect(aanzeggenVoor({ ...vraag, tot: '2026-06-30' })).toBe('2026-05-30')
  expect(aanzeggenVoor({ ...vraag, tot: '2026-06-29' })).toBeNull()
  expect(aanzeggenVoor({ ...vraag, tot: '2026-12-31' })).toBe('2026-11-30')
  expect(aanzeggenVoor({ ...vraag, soort: 'uitzend', tot: '2026-12-31' })).toBeNull()
})

test('after three temporary contracts or three years the next one is open-ended by law', () => {
  expect(isKetenVol(DRIE)).toBe(false)
  expect(isKetenVol([...DRIE, rij(4, '2027-07-01', '2027-12-31')])).toBe(true)
  expect(isKetenVol([rij(1, '2026-01-01', '2028-12-31')])).toBe(true)
  expect(isKetenVol([rij(1, '2026-01-01', '2028-12-30')])).toBe(false)
  expect(isKetenVol([])).toBe(false)
})

test('a temporary contract has a last day, an open-ended one has none', () => {
  expect(contractEindeMelding({ soort: 'tijdelijk', van: '2026-01-01', tot: null })).toMatch(/laatste dag/)
  expect(contractEindeMelding({ soort: 'vast', van: '2026-01-01', tot: '2026-02-01' })).toMatch(
    /Laat dit leeg/,
  )
  expect(contractEindeMelding({ soort: 'uitzend', van: '2026-02-01', tot: '2026-01-01' })).toMatch(
    /niet voor/,
  )
  expect(contractEindeMelding({ soort: 'uitzend', van: 'morgen', tot: '2026-01-01' })).toBeNull()
  expect(contractEindeMelding({ soort: undefined, van: undefined, tot: undefined })).toBeNull()
})

test('how a plaatsing stands on a day', () => {
  const stand = (einddatum: string | null, beeindigdOp: string | null = null) =>
    standOp({ einddatum, beeindigdOp, eindeReden: null }, '2026-06-01')
  expect(stand(null)).toBe('lopend')
  expect(stand('2026-07-27')).toBe('eindigt')
  expect(stand('2026-07-28')).toBe('lopend')
  expect(stand('2026-05-31')).toBe('voorbij')
  expect(stand('2026-05-31', '2026-05-31')).toBe('beeindigd')
  const nietBegonnen = { einddatum: null, beeindigdOp: '2026-08-01', eindeReden: 'niet_begonnen' } as const
  expect(standOp(nietBegonnen, '2026-06-01')).toBe('beeindigd')
  expect(stand(null, '2026-06-01')).toBe('eindigt')
})
