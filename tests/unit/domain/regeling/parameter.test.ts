import { expect, test } from 'vitest'
import { isParameterNaam, PARAMETERNAMEN, parameterOp, soortVan } from '#app/domain/regeling/parameter.ts'
import {
  leesDecimaal,
  navraagTekst,
  ontbreektTekst,
  toonPeriode,
  toonWaarde,
} from '#app/domain/regeling/parameter-tekst.ts'
import { perGroep, waarschuwingenOp } from '#app/domain/regeling/parameter-stand.ts'
import { readParameters } from '#prisma/seed/read-reference-data.ts'
import { aPeriode, PARAMETERBESTAND } from '#tests/factories/parameter.ts'

const NAAM = 'minimumuurloon_21'
const perioden = [
  aPeriode(NAAM, { waarde: '14', geldigVan: '2025-07-01', geldigTot: '2025-12-31' }),
  aPeriode(NAAM, { waarde: '15', geldigVan: '2026-01-01', geldigTot: '2026-06-30' }),
  aPeriode('lks_maximum', { waarde: '70', geldigVan: '2021-07-01' }),
]

test.each([
  ['2025-06-30', null],
  ['2025-07-01', '14'],
  ['2025-12-31', '14'],
  ['2026-01-01', '15'],
  ['2026-06-30', '15'],
  ['2026-07-01', null],
])('on %s the value is %s', (datum, waarde) => {
  const antwoord = parameterOp(perioden, NAAM, datum)
  expect(antwoord.ok ? antwoord.parameter.waarde : null).toBe(waarde)
})

test('a value without an end applies for ever, and never before its first day', () => {
  expect(parameterOp(perioden, 'lks_maximum', '2099-01-01').ok).toBe(true)
  expect(parameterOp(perioden, 'lks_maximum', '2021-06-30').ok).toBe(false)
})

test('what is missing says since when, or that there never was one', () => {
  const tekst = (naam: typeof NAAM | 'lks_maximum', datum: string) => {
    const antwoord = parameterOp(perioden, naam, datum)
    return antwoord.ok ? 'er is een waarde' : ontbreektTekst(antwoord.ontbreekt)
  }
  expect(tekst(NAAM, '2026-11-25')).toBe(
    'Het minimumloon per uur vanaf 21 jaar kennen wij vanaf 1 juli 2026 nog niet.',
  )
  expect(tekst('lks_maximum', '2020-01-01')).toBe(
    'Het maximum van de loonkostensubsidie kennen wij op 1 januari 2020 niet.',
  )
})

test('values and periods are shown as people write them', () => {
  const toon = (waarde: string, eenheid: Parameters<typeof toonWaarde>[0]['eenheid']) =>
    toonWaarde({ waarde, eenheid }).replaceAll('\u00a0', ' ')
  expect(toon('14.71', 'euro_per_uur')).toBe('€ 14,71 per uur')
  expect(toon('2000', 'euro_per_jaar')).toBe('€ 2.000,00 per jaar')
  expect(toon('23.5', 'procent')).toBe('23,5 %')
  expect(toon('1', 'maanden')).toBe('1 maand')
  expect(toon('12', 'uren_per_week')).toBe('12 uur per week')
  expect(toonPeriode({ geldigVan: '2026-01-01', geldigTot: '2026-06-30' })).toBe(
    '1 januari 2026 tot en met 30 juni 2026',
  )
  expect(toonPeriode({ geldigVan: '2021-07-01', geldigTot: null })).toBe('vanaf 1 juli 2021')
})

test.each([
  ['14,71', '14.71'],
  ['€ 6.000', '6000'],
  ['1.224,30', '1224.3'],
  ['23.5', '23.5'],
  ['32,50', '32.5'],
  ['0,5', '0.5'],
  ['007', '7'],
  ['23,5 %', '23.5'],
  ['-5', null],
  ['1e3', null],
  ['', null],
  ['veertien', null],
  ['1,2,3', null],
])('%j is read as %j', (tekst, waarde) => {
  expect(leesDecimaal(tekst)).toBe(waarde)
})

test('a value that the source no longer confirms says whom to ask', () => {
  const lasten = aPeriode('lks_werkgeverslasten', {
    laatstBevestigd: '2021-07-01',
    navragenBij: 'uw gemeente',
  })
  expect(navraagTekst(lasten, '2021-07-01')).toBeNull()
  expect(navraagTekst(lasten, '2026-01-01')).toBe(
    'Laatst bevestigd op 1 juli 2021. Controleer dit bij uw gemeente.',
  )
  expect(navraagTekst({ ...lasten, laatstBevestigd: null }, '2026-01-01')).toContain('geen datum')
  expect(navraagTekst(aPeriode('lks_maximum'), '2026-01-01')).toBeNull()
})

const waarschuwingen = (vandaag: string, rijen = perioden) =>
  waarschuwingenOp(rijen, vandaag).filter(({ naam }) => naam === NAAM)

test('60 days before an amount runs out the beheerder hears of it, and not a day earlier', () => {
  expect(waarschuwingen('2026-04-30')).toEqual([])
  expect(waarschuwingen('2026-05-01')).toMatchObject([
    { soort: 'loopt-af', tekst: expect.stringContaining('30 juni 2026') as string },
  ])
})

test('with a next period there is nothing to warn of, with a gap before it there is', () => {
  const volgende = aPeriode(NAAM, { geldigVan: '2026-07-01', geldigTot: '2026-12-31' })
  expect(waarschuwingen('2026-06-15', [...perioden, volgende])).toEqual([])
  const later = { ...volgende, geldigVan: '2026-08-01' }
  expect(waarschuwingen('2026-06-15', [...perioden, later])).toMatchObject([
    {
      soort: 'gat',
      tekst:
        'Het minimumloon per uur vanaf 21 jaar is niet ingevoerd van 1 juli 2026 tot en met 31 juli 2026.',
    },
  ])
})

test('amounts of one group that run out on one day are one thing to do', () => {
  const rijen = ['minimumuurloon_20', 'minimumuurloon_19', 'lkv_herplaatst_uur'] as const
  const perioden = [
    ...rijen.map((naam) => aPeriode(naam, { geldigVan: '2026-01-01', geldigTot: '2026-12-31' })),
    aPeriode('minimumuurloon_18', { geldigVan: '2026-01-01', geldigTot: '2026-12-30' }),
  ]
  const aflopend = waarschuwingenOp(perioden, '2026-12-01').filter(({ soort }) => soort === 'loopt-af')
  const namen = perGroep(aflopend).map(({ waarschuwingen: lijst }) => lijst.map(({ naam }) => naam))
  expect(namen).toEqual([
    ['minimumuurloon_20', 'minimumuurloon_19'],
    ['minimumuurloon_18'],
    ['lkv_herplaatst_uur'],
  ])
})

test('an amount that is gone says since when', () => {
  expect(waarschuwingen('2026-07-01')).toMatchObject([
    { soort: 'gat', tekst: expect.stringContaining('sinds 1 juli 2026') as string },
  ])
})

test('the file holds known parameters alone, each in its unit, and never two values on one day', () => {
  const rijen = readParameters()
  expect(rijen.filter(({ naam }) => !isParameterNaam(naam))).toEqual([])
  for (const { naam, eenheid } of PARAMETERBESTAND) expect(soortVan(naam).eenheid, naam).toBe(eenheid)
  for (const rij of PARAMETERBESTAND) {
    const overlapt = PARAMETERBESTAND.filter(
      (ander) =>
        ander !== rij &&
        ander.naam === rij.naam &&
        ander.geldigVan <= (rij.geldigTot ?? '9999') &&
        rij.geldigVan <= (ander.geldigTot ?? '9999'),
    )
    expect(overlapt, rij.naam).toEqual([])
  }
})

test('every parameter has a value in the file, and one that changes at fixed times has an end', () => {
  const inBestand = new Set(PARAMETERBESTAND.map(({ naam }) => naam))
  expect(PARAMETERNAMEN.filter((naam) => !inBestand.has(naam))).toEqual([])
  expect(
    PARAMETERBESTAND.filter(({ naam, geldigTot }) => soortVan(naam).wisselt && geldigTot === null),
  ).toEqual([])
})
