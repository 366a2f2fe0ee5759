import { expect, test } from 'vitest'
import { teDoenVan } from '#app/domain/sroi/te-doen.ts'

const VANDAAG = '2027-03-10'
const contract = {
  status: 'in_uitvoering' as const,
  prognose: 'op_koers' as const,
  eindOp: '2027-03-31',
  herstelTot: '2027-06-30',
  teBeoordelen: 0,
  isPlanVanAnder: true,
  isTeLaatGemeld: false,
}
const wacht = (anders: Partial<Parameters<typeof teDoenVan>[0]>) =>
  teDoenVan({ ...contract, ...anders }, VANDAAG)

test('a contract on course waits for nothing', () => {
  expect(wacht({})).toEqual([])
})

test('each thing that waits is named, and a contract can wait for several', () => {
  expect(wacht({ teBeoordelen: 2, isTeLaatGemeld: true, prognose: 'achterstand' })).toEqual([
    'beoordelen',
    'melden',
    'achterstand',
  ])
})

test('four eyes: a plan that the adviseur entered waits for a colleague', () => {
  expect(wacht({ status: 'plan_ingediend' })).toEqual(['plan'])
  expect(wacht({ status: 'plan_ingediend', isPlanVanAnder: false })).toEqual([])
})

test('a contract is to be closed the day after its recovery period, or after its end when it is fulfilled', () => {
  const achter = { prognose: 'achterstand' as const, eindOp: '2027-01-31' }
  expect(wacht({ ...achter, herstelTot: VANDAAG })).toEqual(['achterstand'])
  expect(wacht({ ...achter, herstelTot: '2027-03-09' })).toEqual(['sluiten'])
  expect(wacht({ prognose: 'voldaan' })).toEqual([])
  expect(wacht({ prognose: 'voldaan', eindOp: '2027-03-09' })).toEqual(['sluiten'])
})

test('a draft and what is closed wait for nothing', () => {
  for (const status of ['concept', 'voldaan', 'niet_voldaan'] as const)
    expect(wacht({ status, teBeoordelen: 1, isTeLaatGemeld: true, herstelTot: '2027-01-01' })).toEqual([])
})
