import { expect, test } from 'vitest'
import { herinnerdagen, telVoortgang, type Regelstatus, type Stukje } from '#app/domain/sroi/voortgang.ts'

const CONTRACT = { van: '2026-01-01', tot: '2026-12-31' }
const VERPLICHT = 1_000_000

const stukje = (status: Regelstatus, waardeCents: number, tot = '2026-12-31'): Stukje => ({
  status,
  waardeCents,
  tot,
})
const op = (vandaag: string, ...stukjes: Stukje[]) =>
  telVoortgang(VERPLICHT, stukjes, { contract: CONTRACT, vandaag })

test('every line counts once, by its status', () => {
  expect(
    op(
      '2026-07-01',
      stukje('goedgekeurd', 100_001),
      stukje('ingediend', 20_000),
      stukje('aanvullen', 3_000),
      stukje('gepland', 400),
      stukje('afgewezen', 900_000),
      stukje('ingetrokken', 900_000),
    ),
  ).toEqual({
    goedgekeurdCents: 100_001,
    ingediendCents: 23_000,
    geplandCents: 400,
    gatCents: 876_599,
    prognose: 'achterstand',
  })
})

test('what is planned counts until its last day is over', () => {
  const gepland = stukje('gepland', VERPLICHT, '2026-06-30')
  expect(op('2026-06-30', gepland)).toMatchObject({ gatCents: 0, prognose: 'op_koers' })
  expect(op('2026-07-01', gepland)).toMatchObject({ gatCents: VERPLICHT, prognose: 'achterstand' })
})

test('a contract is on course while what came in keeps pace with the time that is over', () => {
  expect(op('2025-12-01').prognose).toBe('op_koers')
  expect(op('2026-01-01').prognose).toBe('op_koers')
  expect(op('2026-01-02').prognose).toBe('achterstand')
  expect(op('2026-07-01', stukje('ingediend', 500_000)).prognose).toBe('op_koers')
  expect(op('2026-07-01', stukje('ingediend', 499_999)).prognose).toBe('achterstand')
  expect(op('2026-07-02', stukje('ingediend', 500_000)).prognose).toBe('achterstand')
})

test('only what is approved fulfils the obligation, and after the recovery period nothing else will', () => {
  expect(op('2026-12-31', stukje('ingediend', VERPLICHT)).prognose).toBe('op_koers')
  expect(op('2027-01-01', stukje('ingediend', VERPLICHT)).prognose).toBe('achterstand')
  expect(op('2027-01-01', stukje('goedgekeurd', VERPLICHT)).prognose).toBe('voldaan')
  expect(op('2026-07-01', stukje('goedgekeurd', VERPLICHT + 1))).toMatchObject({
    gatCents: 0,
    prognose: 'voldaan',
  })
})

test('reminders fall when half, a quarter and a tenth of the days is left', () => {
  expect(herinnerdagen({ van: '2026-01-01', tot: '2026-04-10' })).toEqual([
    '2026-02-20',
    '2026-03-17',
    '2026-04-01',
  ])
  expect(herinnerdagen({ van: '2026-01-01', tot: '2026-01-03' })).toEqual(['2026-01-03'])
})
