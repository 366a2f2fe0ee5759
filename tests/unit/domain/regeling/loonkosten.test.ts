import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LEEFTIJDCODES, type Leeftijd } from '#app/domain/regeling/check-vraag.ts'
import { berekenLoonkostensubsidie, type Grondslag } from '#app/domain/regeling/loonkosten.ts'
import { aPeriode, PARAMETERBESTAND } from '#tests/factories/parameter.ts'

type Vraag = { datum: string; uren: string; leeftijd: Leeftijd; grondslag: Grondslag }

const gemeten = (loonwaarde: string): Grondslag => ({ soort: 'loonwaarde', loonwaarde })
const JANUARI: Vraag = { datum: '2026-01-01', uren: '36', leeftijd: '21', grondslag: gemeten('60') }

function bereken(vraag: Partial<Vraag> = {}, parameters = PARAMETERBESTAND) {
  return berekenLoonkostensubsidie({ parameters, ...JANUARI, ...vraag })
}

function uitkomst(vraag: Partial<Vraag> = {}) {
  const gevonden = bereken(vraag)
  if (!gevonden.ok) throw new Error(`missing: ${gevonden.ontbreekt.map(({ naam }) => naam).join()}`)
  return gevonden
}

test('36 hours with a loonwaarde of 60 % in January 2026 is € 1.224,30 a month, line by line', () => {
  const { regels, maand, subsidie, werkgeverslasten } = uitkomst()
  expect({ maand, subsidie, werkgeverslasten }).toEqual({
    maand: 1_224_30,
    subsidie: 991_34,
    werkgeverslasten: 232_96,
  })
  expect(regels.map(({ som, centen }) => [som.replaceAll('\u00a0', ' '), centen])).toEqual([
    ['€ 14,71 × 36 uur × 52 weken ÷ 12 maanden × 1,08', 2_478_34],
    ['€ 2.478,34 × (100 % − 60 %)', 991_34],
    ['€ 991,34 × 23,5 %', 232_96],
    ['€ 991,34 + € 232,96', 1_224_30],
  ])
})

test('the subsidy is never more than 70 % of the minimum wage', () => {
  const grens = uitkomst({ grondslag: gemeten('30') })
  expect(grens.subsidie).toBe(1_734_84)
  for (const loonwaarde of ['29.99', '20', '0']) {
    const lager = uitkomst({ grondslag: gemeten(loonwaarde) })
    expect(lager.maand).toBe(grens.maand)
    expect(lager.regels[1]?.som).toContain('het maximum')
  }
  expect(uitkomst({ grondslag: gemeten('30.01') }).subsidie).toBeLessThan(grens.subsidie)
})

test('before there is a measurement the fixed part of 50 % counts', () => {
  const vast = uitkomst({ grondslag: { soort: 'vast' } })
  expect(vast).toMatchObject({ subsidie: 1_239_17, werkgeverslasten: 291_20, maand: 1_530_37 })
  expect(vast.maand).toBe(uitkomst({ grondslag: gemeten('50') }).maand)
})

test('a young worker counts with the minimum wage of that age', () => {
  const perMaand = (leeftijd: Leeftijd) => uitkomst({ leeftijd }).regels[0]?.centen
  expect(Object.fromEntries(LEEFTIJDCODES.map((leeftijd) => [leeftijd, perMaand(leeftijd)]))).toEqual({
    '21': 2_478_34,
    '20': 1_983_01,
    '19': 1_487_68,
    '18': 1_240_01,
    '17': 978_87,
    '16': 854_19,
    '15': 743_00,
    bbl20: 1_524_74,
    bbl19: 1_300_67,
    bbl18: 1_127_13,
  })
})

test('the amount of the first day counts, up to and including the last day of a half year', () => {
  const uurloon = (datum: string) => uitkomst({ datum }).regels[0]?.som.split(' × ')[0]
  expect(uurloon('2025-06-30')).toBe('€\u00a014,06')
  expect(uurloon('2025-07-01')).toBe('€\u00a014,40')
  expect(uurloon('2025-12-31')).toBe('€\u00a014,40')
  expect(uurloon('2026-06-30')).toBe('€\u00a014,71')
  expect(uurloon('2026-07-01')).toBe('€\u00a014,99')
  expect(uurloon('2026-12-31')).toBe('€\u00a014,99')
})

test('without the amount of that day there is no outcome, and every missing amount is named', () => {
  expect(bereken({ datum: '2027-01-01' })).toEqual({
    ok: false,
    ontbreekt: [{ naam: 'minimumuurloon_21', datum: '2027-01-01', vanaf: '2027-01-01' }],
  })
  expect(bereken({}, [aPeriode('minimumuurloon_21')])).toMatchObject({
    ontbreekt: [{ naam: 'vakantiebijslag' }, { naam: 'lks_maximum' }, { naam: 'lks_werkgeverslasten' }],
  })
})

test('who calculates says from which rows: the wage of January and a fee that must be asked about', () => {
  const { gebruikt } = uitkomst()
  expect(gebruikt.map(({ naam }) => naam).sort()).toEqual([
    'lks_maximum',
    'lks_werkgeverslasten',
    'minimumuurloon_21',
    'vakantiebijslag',
  ])
  expect(gebruikt.find(({ naam }) => naam === 'lks_werkgeverslasten')?.navragenBij).toBe('uw gemeente')
})

const honderdsten = (van: number, tot: number) =>
  fc.integer({ min: van * 100, max: tot * 100 }).map((n) => String(n / 100))
const leeftijd = fc.constantFrom(...LEEFTIJDCODES)

test('more hours never give less subsidy, and a higher loonwaarde never more', () => {
  fc.assert(
    fc.property(
      fc.array(honderdsten(1, 48), { minLength: 2, maxLength: 2 }),
      fc.array(honderdsten(0, 100), { minLength: 2, maxLength: 2 }),
      leeftijd,
      (uren, loonwaarden, jaren) => {
        const [weinig = '', veel = ''] = uren.sort((a, b) => Number(a) - Number(b))
        const [laag = '', hoog = ''] = loonwaarden.sort((a, b) => Number(a) - Number(b))
        const of = (u: string, l: string) =>
          uitkomst({ uren: u, leeftijd: jaren, grondslag: gemeten(l) }).maand
        expect(of(veel, laag)).toBeGreaterThanOrEqual(of(weinig, laag))
        expect(of(veel, hoog)).toBeLessThanOrEqual(of(veel, laag))
      },
    ),
  )
})

test('a loonwaarde of 100 % gives nothing', () => {
  fc.assert(
    fc.property(honderdsten(1, 48), leeftijd, (uren, jaren) => {
      expect(uitkomst({ uren, leeftijd: jaren, grondslag: gemeten('100') })).toMatchObject({
        subsidie: 0,
        werkgeverslasten: 0,
        maand: 0,
      })
    }),
  )
})

test('the parts add up to the cent, and stay under the maximum', () => {
  fc.assert(
    fc.property(honderdsten(1, 48), honderdsten(0, 100), leeftijd, (uren, loonwaarde, jaren) => {
      const { subsidie, werkgeverslasten, maand, regels } = uitkomst({
        uren,
        leeftijd: jaren,
        grondslag: gemeten(loonwaarde),
      })
      expect(subsidie + werkgeverslasten).toBe(maand)
      expect(regels.map(({ centen }) => centen).slice(1)).toEqual([subsidie, werkgeverslasten, maand])
      expect(subsidie).toBeLessThanOrEqual(Math.floor(((regels[0]?.centen ?? 0) * 70 + 50) / 100))
    }),
  )
})
