import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  berekenLoonkostenvoordeel,
  LKV_SOORTEN,
  perMaand,
  type LkvSoort,
} from '#app/domain/regeling/loonkostenvoordeel.ts'
import { PARAMETERBESTAND } from '#tests/factories/parameter.ts'

const SOORTEN = Object.keys(LKV_SOORTEN) as LkvSoort[]

function bereken(soort: LkvSoort, uren: string, { maanden = 12, datum = '2026-03-01' } = {}) {
  return berekenLoonkostenvoordeel({ parameters: PARAMETERBESTAND, datum, uren, maanden, soort })
}

function bedrag(...vraag: Parameters<typeof bereken>) {
  const uitkomst = bereken(...vraag)
  if (!uitkomst.ok) throw new Error('missing')
  return uitkomst.bedrag
}

test('the amount follows the paid hours, up to € 2.000 or € 6.000 a year', () => {
  expect(bedrag('banenafspraak', '36')).toBe(1_890_72)
  expect(bedrag('banenafspraak', '38')).toBe(1_995_76)
  expect(bedrag('banenafspraak', '40')).toBe(2_000_00)
  expect(bedrag('arbeidsgehandicapt', '36')).toBe(5_709_60)
  expect(bedrag('arbeidsgehandicapt', '38')).toBe(6_000_00)
  expect(bedrag('herplaatst', '12')).toBe(1_903_20)
})

test('a contract of some months counts those months', () => {
  expect(bedrag('banenafspraak', '36', { maanden: 7 })).toBe(1_102_92)
  expect(bereken('banenafspraak', '36', { maanden: 7 })).toMatchObject({
    regels: [{ som: '€\u00a01,01 × 36 uur × 52 weken ÷ 12 × 7 maanden' }],
  })
})

test('the line that says the maximum is there only when it is reached', () => {
  expect(bereken('banenafspraak', '36')).toMatchObject({ regels: { length: 1 } })
  expect(bereken('banenafspraak', '40')).toMatchObject({
    regels: [{ centen: 2_100_80 }, { centen: 2_000_00 }],
  })
})

test('outside 2026 the amounts are not known, so there is none', () => {
  expect(bereken('banenafspraak', '36', { datum: '2026-12-31' }).ok).toBe(true)
  expect(bereken('banenafspraak', '36', { datum: '2025-12-31' })).toMatchObject({
    ontbreekt: [
      { naam: 'lkv_banenafspraak_uur', vanaf: null },
      { naam: 'lkv_banenafspraak_jaar', vanaf: null },
    ],
  })
  expect(bereken('banenafspraak', '36', { datum: '2027-01-01' })).toMatchObject({
    ok: false,
    ontbreekt: [{ vanaf: '2027-01-01' }, { vanaf: '2027-01-01' }],
  })
})

test('more hours or months never give less, and the maximum holds', () => {
  const uren = fc.integer({ min: 100, max: 4800 })
  const maand = fc.integer({ min: 1, max: 12 })
  fc.assert(
    fc.property(uren, uren, maand, maand, fc.constantFrom(...SOORTEN), (a, b, m, n, soort) => {
      const of = (u: number, maanden: number) => bedrag(soort, String(u / 100), { maanden })
      expect(of(Math.max(a, b), Math.max(m, n))).toBeGreaterThanOrEqual(of(Math.min(a, b), Math.min(m, n)))
      expect(of(a, m)).toBeLessThanOrEqual(soort === 'banenafspraak' ? 2_000_00 : 6_000_00)
    }),
  )
})

test('an average month is rounded to the cent', () => {
  expect(perMaand(1_890_72, 12)).toBe(157_56)
  expect(perMaand(2_000_00, 12)).toBe(166_67)
})
