import { expect, test } from 'vitest'
import { beschikbaarVan } from '#app/domain/talent/beschikbaar.ts'
import { groepLabel } from '#app/domain/talent/iscogroepen.ts'
import { bandTekst, kaartTitel, urenTekst } from '#app/domain/talent/kaart-woorden.ts'
import { aantalBand, TalentVraagSchema } from '#app/domain/talent/talent.ts'
import { toonFacetten, type Aantallen } from '#app/domain/talent/toon-facetten.ts'
import { toonKaart } from '#app/domain/talent/toon-kaart.ts'
import { AntwoordSchema, VerzoekSchema } from '#app/domain/talent/verzoek.ts'
import type { TermInfo } from '#search/matching/model.ts'

const TERMEN = new Map<string, TermInfo>(
  (
    [
      ['gedrag:1', 'gedrag', 'Samenwerken'],
      ['gedrag:2', 'gedrag', 'Aanpakken'],
      ['vakvaardigheid:a', 'vakvaardigheid', 'Lassen'],
      ['rijbewijs:B', 'rijbewijs', 'Rijbewijs B'],
    ] as const
  ).map(([id, soort, label]) => [id, { id, soort, label, groep: null, idf: null }]),
)
const taxonomie = { term: (id: string) => TERMEN.get(id) }
const GEEN: Aantallen = {
  werk: {},
  ervaring: {},
  uren: {},
  regio: {},
  vanaf: {},
  soort: {},
  papier: {},
  kan: {},
}

test('a number is shown by the band that it lies in, and fewer than five not at all', () => {
  expect([0, 1, 4, 5, 9, 10, 24, 25, 99, 100, 999].map(aantalBand)).toEqual([
    null,
    null,
    null,
    5,
    5,
    10,
    10,
    25,
    50,
    100,
    500,
  ])
  expect(bandTekst(null)).toBe('Minder dan 5 profielen')
})

test('a filter offers no value that fewer than five have, unless it is chosen; then without a number', () => {
  const vraag = TalentVraagSchema.parse({ kan: 'gedrag:2', regio: 'ijmond' })
  const facetten = toonFacetten(
    vraag,
    { ...GEEN, kan: { 'gedrag:1': 12, 'gedrag:2': 4, 'vakvaardigheid:a': 3 }, regio: { ijmond: 4 } },
    taxonomie,
  )
  expect(facetten.kan).toEqual([
    { waarde: 'gedrag:1', label: 'Samenwerken', band: 10 },
    { waarde: 'gedrag:2', label: 'Aanpakken', band: null },
  ])
  expect(facetten.regio).toEqual([{ waarde: 'ijmond', label: 'IJmond', band: null }])
  expect(facetten.uren).toEqual([])
})

test('work is offered by its minor groups, the most common first', () => {
  const werk = { '5': 60, '51': 40, '512': 30, '513': 8, '522': 20, '999': 50 }
  const facetten = toonFacetten(TalentVraagSchema.parse({}), { ...GEEN, werk }, taxonomie)
  expect(facetten.werk.map(({ waarde }) => waarde)).toEqual(['512', '522', '513'])
})

test('without numbers only the short lists are offered', () => {
  const facetten = toonFacetten(TalentVraagSchema.parse({ papier: 'rijbewijs:B' }), null, taxonomie)
  expect(facetten.uren).toHaveLength(4)
  expect(facetten.kan).toEqual([])
  expect(facetten.papier).toEqual([{ waarde: 'rijbewijs:B', label: 'Rijbewijs B', band: null }])
})

test('a card is shown in words, field by field, and a term that is gone is left out', () => {
  const kaart = toonKaart(
    {
      gewenst: ['512'],
      gewerkt: ['94'],
      urenVan: 8,
      urenTot: 24,
      deelregio: 'ijmond',
      beschikbaar: 'binnen_3_maanden',
      soorten: ['regulier'],
      certificaten: ['rijbewijs:B', 'certificaat:weg'],
      kenmerken: ['gedrag:1=2', 'gedrag:2=3', 'vakvaardigheid:a=1', 'gedrag:weg=3'],
    },
    taxonomie,
  )
  expect(kaart).toEqual({
    gewenst: ['Koks'],
    gewerkt: ['Praktisch werk in de keuken'],
    uren: { van: 8, tot: 24 },
    regio: 'IJmond',
    vanaf: 'Binnen 3 maanden',
    soorten: ['Gewone baan'],
    papieren: ['Rijbewijs B'],
    vaardigheden: [{ label: 'Lassen', niveau: 1 }],
    gedrag: [
      { label: 'Aanpakken', niveau: 3 },
      { label: 'Samenwerken', niveau: 2 },
    ],
    basis: [],
  })
  expect(kaartTitel(kaart)).toBe('Koks')
  expect(kaartTitel({ gewenst: [] })).toBe('Verschillend werk')
  expect(urenTekst({ van: 0, tot: 8 })).toBe('hooguit 8 uur')
})

test('every group that a card can show has words', () => {
  const codes = Array.from({ length: 10 }, (_, hoofd) => String(hoofd))
  expect(codes.map(groepLabel).filter((label) => label === null)).toEqual([])
  for (const code of ['11', '26', '35', '44', '54', '63', '75', '83', '96'])
    expect(groepLabel(code)).toBeTruthy()
  expect(groepLabel('77')).toBeNull()
})

test('a first day becomes a period', () => {
  expect(beschikbaarVan(null, '2026-11-25')).toBe('meteen')
  expect(beschikbaarVan('2026-11-25', '2026-11-25')).toBe('meteen')
  expect(beschikbaarVan('2026-11-26', '2026-11-25')).toBe('binnen_3_maanden')
  expect(beschikbaarVan('2027-02-24', '2026-11-25')).toBe('binnen_3_maanden')
  expect(beschikbaarVan('2027-02-25', '2026-11-25')).toBe('later')
})

test('a request names a vacature or work; an answer that ends it names a reason', () => {
  expect(VerzoekSchema.safeParse({ functie: '  ' }).success).toBe(false)
  expect(VerzoekSchema.safeParse({ functie: 'Kok', bericht: 'x'.repeat(1001) }).success).toBe(false)
  expect(VerzoekSchema.parse({ functie: ' Kok ' })).toEqual({
    functie: 'Kok',
    vacatureId: null,
    bericht: null,
  })
  const antwoord = { versie: '1', antwoord: 'gesloten' }
  expect(AntwoordSchema.safeParse(antwoord).success).toBe(false)
  expect(AntwoordSchema.safeParse({ ...antwoord, reden: 'anders' }).success).toBe(false)
  expect(AntwoordSchema.safeParse({ ...antwoord, reden: 'past_niet' }).success).toBe(true)
  expect(AntwoordSchema.safeParse({ ...antwoord, antwoord: 'gevraagd' }).success).toBe(true)
})
