import { expect, test } from 'vitest'
import { meldingInhoud } from '#app/domain/loonwaarde/melding.ts'
import {
  indicatieSchema,
  leeftijdOp,
  standaardGeldigTot,
  uitkomstSchema,
} from '#app/domain/loonwaarde/uitkomst.ts'

const VANDAAG = '2026-02-10'
const goed = {
  versie: '1',
  percentage: '60',
  gemetenOp: '2026-01-06',
  briefOp: '2026-01-12',
  geldigTot: '2029-01-05',
  deskundige: 'Meetbureau De Maat',
  op: '2026-01-13',
}

function fouten(form: object): string[] {
  const result = uitkomstSchema(VANDAAG).safeParse({ ...goed, ...form })
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'))
}

test('an outcome is a whole percentage with days in their order', () => {
  expect(uitkomstSchema(VANDAAG).parse(goed)).toMatchObject({ percentage: 60, deskundige: goed.deskundige })
  expect(fouten({ percentage: '0' })).toEqual([])
  expect(fouten({ percentage: '100' })).toEqual([])
  for (const percentage of ['101', '-1', '60,5', 'zestig', ''])
    expect(fouten({ percentage }), percentage).toContain('percentage')
  expect(fouten({ percentage: undefined })).toEqual(['percentage'])
  expect(fouten({ deskundige: ' ' })).toEqual(['deskundige'])
  expect(fouten({ gemetenOp: '2026-02-11', briefOp: '2026-02-12' })).toEqual(['gemetenOp'])
  expect(fouten({ briefOp: '2026-01-05' })).toEqual(['briefOp'])
  expect(fouten({ geldigTot: '2026-01-11' })).toEqual(['geldigTot'])
  expect(fouten({ briefOp: '2026-02-30' })).toEqual(['briefOp'])
  expect(fouten({ op: '2026-02-11' })).toEqual(['op'])
})

test('without a word in the letter an outcome counts for three years', () => {
  expect(standaardGeldigTot('2026-01-06')).toBe('2029-01-05')
})

test('an indicatie is received after it was asked for', () => {
  const ok = (form: object) => indicatieSchema(VANDAAG).safeParse({ versie: '1', ...form }).success
  expect(ok({ aangevraagdOp: '2026-02-01' })).toBe(true)
  expect(ok({ aangevraagdOp: '2026-02-01', ontvangenOp: '2026-02-01' })).toBe(true)
  expect(ok({ aangevraagdOp: '2026-02-01', ontvangenOp: '2026-01-31' })).toBe(false)
  expect(ok({ aangevraagdOp: '2026-02-11' })).toBe(false)
  expect(ok({ ontvangenOp: '2026-02-01' })).toBe(false)
})

test('somebody is a year older on the birthday', () => {
  expect(leeftijdOp('2005-03-10', '2026-03-09')).toBe(20)
  expect(leeftijdOp('2005-03-10', '2026-03-10')).toBe(21)
  expect(leeftijdOp('2004-02-29', '2025-02-28')).toBe(20)
  expect(leeftijdOp('2004-02-29', '2025-03-01')).toBe(21)
})

test('the notice holds the fields of the re-integratiebericht and no BSN', () => {
  const inhoud = (percentage: number) =>
    JSON.stringify(
      meldingInhoud({
        gemaaktOp: new Date('2026-02-10T10:00:00Z'),
        soort: 'praktijkroute',
        gemeente: 'Haarlem',
        naam: 'Proef Persoon',
        geboren: '1990-05-06',
        werkgever: 'Bakkerij Proef',
        kvkNummer: '90000001',
        functie: 'Inpakker',
        uren: null,
        percentage,
        gemetenOp: goed.gemetenOp,
        briefOp: goed.briefOp,
        geldigTot: goed.geldigTot,
        deskundige: goed.deskundige,
        opsteller: { naam: 'Toon Toets', email: 'toon@toets.example', telefoon: null },
      }).blokken,
    )
  expect(inhoud(60)).toContain('"Code arbeidsvermogen onder WML","waarde":"1 (ja)"')
  expect(inhoud(100)).toContain('"Code arbeidsvermogen onder WML","waarde":"2 (nee)"')
  expect(inhoud(60)).toMatch(/Datum begin","waarde":"[^"]*12 januari 2026/)
  expect(inhoud(60)).toContain('"Percentage loonwaarde","waarde":"60%"')
  expect(inhoud(60)).toContain('"Burgerservicenummer","waarde":"Vult de gemeente in"')
  expect(inhoud(60)).not.toContain('Uren per week')
})
