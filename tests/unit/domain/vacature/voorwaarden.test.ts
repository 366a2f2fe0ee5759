import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { addMonths, parseEuro } from '#app/platform/form-values.ts'
import { voorwaardenSchema, werktijdenOf, WERKTIJDEN } from '#app/domain/vacature/voorwaarden.ts'

const VANDAAG = '2026-11-23'

function submit(fields: Record<string, string | string[]>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ versie: '1', ...fields }))
    for (const each of [value].flat()) form.append(name, each)
  const submission = parseWithZod(form, { schema: voorwaardenSchema(VANDAAG) })
  return submission.status === 'success' ? submission.value : submission.error
}

test('an empty form is a concept with nothing known', () => {
  const leeg = Object.fromEntries(
    ['urenMin', 'sluitingsdatum', 'salarisMin', 'postcode', 'contactEmail', 'werktijden', 'straat'].map(
      (naam) => [naam, ''],
    ),
  )
  expect(submit(leeg)).toEqual({
    versie: 1,
    soorten: [],
    aantalPlaatsen: 1,
    urenMin: null,
    urenMax: null,
    werktijden: null,
    onregelmatigHard: false,
    contract: null,
    startdatum: null,
    sluitingsdatum: null,
    salarisMin: null,
    salarisMax: null,
    arbeidsvoorwaarden: null,
    ondersteuning: [],
    straat: null,
    huisnummer: null,
    postcode: null,
    reisafstandHard: false,
    contactNaam: null,
    contactEmail: null,
    contactTelefoon: null,
  })
})

test('a full form comes out typed', () => {
  const data = submit({
    soorten: ['stage', 'regulier'],
    aantalPlaatsen: '2',
    urenMin: '24',
    urenMax: '32',
    werktijden: 'onregelmatig',
    onregelmatigHard: 'on',
    contract: 'B',
    startdatum: '2027-01-01',
    sluitingsdatum: '2027-02-01',
    salarisMin: '2.412,30',
    salarisMax: '€ 2800',
    postcode: '1971 ab',
    contactEmail: 'naam@bedrijf.example',
    contactTelefoon: '0251 123 456',
  })
  expect(data).toMatchObject({
    soorten: ['regulier', 'stage'],
    aantalPlaatsen: 2,
    onregelmatigHard: true,
    salarisMin: 241230,
    salarisMax: 280000,
    postcode: '1971AB',
  })
})

test('one ticked box is a list of one', () => {
  expect(submit({ soorten: 'stage', ondersteuning: 'buddy' })).toMatchObject({
    soorten: ['stage'],
    ondersteuning: ['buddy'],
  })
})

test.each([
  ['urenMin', '0'],
  ['urenMin', '24,5'],
  ['urenMin', '61'],
  ['aantalPlaatsen', '999999999999'],
  ['sluitingsdatum', '2026-11-22'],
  ['sluitingsdatum', '2026-02-31'],
  ['sluitingsdatum', '2027-05-24'],
  ['sluitingsdatum', '20270-01-01'],
  ['sluitingsdatum', 'morgen'],
  ['startdatum', '2026-11-22'],
  ['startdatum', '2031-01-01'],
  ['salarisMin', 'veel'],
  ['salarisMin', '14,50'],
  ['salarisMin', '-2000'],
  ['postcode', '0123AB'],
  ['postcode', '1971'],
  ['contactEmail', 'naam@'],
  ['contactTelefoon', 'bel mij'],
  ['contactNaam', 'x'.repeat(71)],
  ['arbeidsvoorwaarden', 'x'.repeat(1_000_000)],
  ['soorten', 'vrijwilliger'],
  ['contract', 'Z'],
  ['werktijden', '<script>'],
])('%s refuses %s with a message at the field', (naam, waarde) => {
  const fout = submit({ [naam]: waarde }) as Record<string, string[]>
  expect(Object.keys(fout)).toHaveLength(1)
  expect(Object.keys(fout)[0]).toMatch(new RegExp(`^${naam}`))
  expect(Object.values(fout)[0]?.[0]).toMatch(/[a-z].*\.$/)
})

test('the closing date can be today and the last day of six months', () => {
  expect(submit({ sluitingsdatum: VANDAAG })).toMatchObject({ sluitingsdatum: VANDAAG })
  expect(submit({ sluitingsdatum: '2027-05-23' })).toMatchObject({ sluitingsdatum: '2027-05-23' })
})

test('a highest below a lowest is told at the highest', () => {
  expect(submit({ urenMin: '32', urenMax: '24', salarisMin: '3000', salarisMax: '2000' })).toEqual({
    urenMax: ['Het hoogste aantal uren is lager dan het laagste. Draai ze om.'],
    salarisMax: ['Het hoogste loon is lager dan het laagste. Draai ze om.'],
  })
})

test('emoji and tags are text like any other', () => {
  expect(submit({ arbeidsvoorwaarden: '🥐 <script>alert(1)</script>' })).toMatchObject({
    arbeidsvoorwaarden: '🥐 <script>alert(1)</script>',
  })
})

test('the question about working times reads back what it stored', () => {
  for (const [naam, tijden] of Object.entries(WERKTIJDEN)) expect(werktijdenOf(tijden)).toBe(naam)
  expect(werktijdenOf({ kantoortijden: null, onregelmatig: null })).toBeNull()
})

test('amounts as people write them', () => {
  const bedragen = {
    '2.412,30': 241230,
    '2412': 241200,
    '2412.5': 241250,
    '€ 2.412,-': 241200,
    '2.412': 241200,
  }
  for (const [tekst, cents] of Object.entries(bedragen)) expect(parseEuro(tekst), tekst).toBe(cents)
  for (const tekst of ['', 'x', '1.2.3', '2,412,30', '1e9', '99999999999'])
    expect(parseEuro(tekst), tekst).toBeNull()
})

test('months are added within the month', () => {
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
  expect(addMonths('2026-11-23', 6)).toBe('2027-05-23')
})
