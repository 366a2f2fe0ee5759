import { expect, test } from 'vitest'
import { gevolgVan } from '#app/domain/regeling/parameter-voorstel.ts'
import { aPeriode, PARAMETERBESTAND } from '#tests/factories/parameter.ts'

const NAAM = 'minimumuurloon_21'
const halfjaar = aPeriode(NAAM, { waarde: '14.71', geldigVan: '2026-01-01', geldigTot: '2026-06-30' })
const doorlopend = aPeriode(NAAM, { waarde: '20', geldigVan: '2021-07-01', geldigTot: null })
const voorstel = (geldigVan: string, geldigTot: string | null, waarde = '15') => ({
  geldigVan,
  geldigTot,
  waarde,
})

test('the next half year changes nothing of the one before, and says how much more it is', () => {
  expect(gevolgVan([halfjaar], voorstel('2026-07-01', '2026-12-31', '14.99'))).toEqual({
    vorige: halfjaar,
    vorigeEindigt: null,
    gat: null,
    zonderVanaf: null,
    verschil: 1.9,
  })
})

test('a period that runs on ends on the day before; what ends sooner leaves days without a value, and that is told', () => {
  expect(gevolgVan([doorlopend], voorstel('2027-01-01', null))).toMatchObject({
    vorigeEindigt: '2026-12-31',
    zonderVanaf: null,
    verschil: -25,
  })
  expect(gevolgVan([doorlopend], voorstel('2027-01-01', '2027-06-30'))).toMatchObject({
    vorigeEindigt: '2026-12-31',
    zonderVanaf: '2027-07-01',
  })
  expect(gevolgVan([halfjaar], voorstel('2026-06-01', '2026-06-29'))).toMatchObject({
    vorigeEindigt: '2026-05-31',
    zonderVanaf: '2026-06-30',
  })
})

test('days between two periods are named', () => {
  expect(gevolgVan([halfjaar], voorstel('2026-08-01', '2026-12-31'))).toMatchObject({
    vorigeEindigt: null,
    gat: { van: '2026-07-01', tot: '2026-07-31' },
  })
})

test('the first value has nothing before it', () => {
  expect(gevolgVan([], voorstel('2026-07-01', null))).toMatchObject({ vorige: null, verschil: null })
  expect(gevolgVan([halfjaar], voorstel('2025-07-01', '2025-12-31'))).toMatchObject({ vorige: null })
})

test.each([
  ['2026-01-01', '2026-06-30'],
  ['2025-07-01', '2026-01-01'],
  ['2025-07-01', null],
])('from %s to %s a period starts within it: refused', (van, tot) => {
  expect(gevolgVan([halfjaar], voorstel(van, tot))).toBe('overlap')
})

test('the minimum wage of every age is its part of the full one, to the cent', () => {
  const deel: Record<string, number> = { 20: 80, 19: 60, 18: 50, 17: 39.5, 16: 34.5, 15: 30 }
  const bbl: Record<string, number> = { bbl_20: 61.5, bbl_19: 52.5, bbl_18: 45.5 }
  for (const vol of PARAMETERBESTAND.filter(({ naam }) => naam === NAAM)) {
    for (const [leeftijd, procent] of Object.entries({ ...deel, ...bbl })) {
      const rij = PARAMETERBESTAND.find(
        ({ naam, geldigVan }) => naam === `minimumuurloon_${leeftijd}` && geldigVan === vol.geldigVan,
      )
      const centen = Math.round((Math.round(Number(vol.waarde) * 100) * procent * 10) / 1000)
      expect(Math.round(Number(rij?.waarde) * 100), `${leeftijd} from ${vol.geldigVan}`).toBe(centen)
    }
  }
})
