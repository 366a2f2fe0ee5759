import { expect, test } from 'vitest'
import { meerderjarigGrens } from '#app/domain/kandidaatprofiel/zichtbaarheid.ts'
import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import { toProfielDocument, type ProfielRow } from '#search/indexes/profiel-document.server.ts'
import { laatsteGeboortedatum } from '#search/indexes/profielen.server.ts'
import { toTalentkaartDocument, type TalentkaartRow } from '#search/indexes/talentkaarten.server.ts'
import { toTermDocument, toTermId, type TermRow } from '#search/indexes/termen.server.ts'
import { toVacatureDocument, type VacatureRow } from '#search/indexes/vacatures.server.ts'

const VACATURE: VacatureRow = {
  id: '01939f00-0000-7000-8000-000000000001',
  titel: 'Schoonmaakmedewerker',
  omschrijving: 'U maakt kantoren schoon.',
  plaats: 'Haarlem',
  soorten: ['regulier', 'garantiebaan'],
  bereik: 'openbaar',
  urenMin: 16,
  urenMax: 24,
  sluitingsdatum: new Date('2026-12-31T00:00:00Z'),
  gepubliceerdOp: new Date('2026-11-20T09:30:00Z'),
  beroep: { label: 'schoonmaker kantoren', synoniemen: ['interieurverzorger'] },
  postcodegebied: { gemeente: 'Haarlem', lat: 52.38, lon: 4.63 },
  werkgever: { sbiSectie: 'N' },
}

const PROFIEL: ProfielRow = {
  id: '01939f00-0000-7000-8000-000000000002',
  urenMin: 16,
  urenMax: 32,
  beschikbaarVanaf: null,
  kantoortijden: null,
  onregelmatig: null,
  maxReisafstandKm: 15,
  soorten: [],
  ondersteuning: [],
  werkEnDenkniveau: 7,
  zichtbaarTot: new Date('2027-01-01T00:00:00Z'),
  bijgewerktOp: new Date('2026-11-01T12:00:00Z'),
  postcodegebied: { lat: 52.38, lon: 4.63 },
  kenmerken: [],
  beroepen: [],
}

const TERM: TermRow = {
  id: 'vakvaardigheid:S6.11',
  soort: 'vakvaardigheid',
  label: 'Goederen verplaatsen',
  uitleg: null,
  synoniemen: ['laden en lossen'],
  groep: 'S6.11',
  groepLabel: 'Goederen verplaatsen',
  volgorde: 7,
}

const KAART: TalentkaartRow = {
  id: '01939f00-0000-4000-8000-000000000003',
  gewenst: ['512', '94'],
  gewerkt: ['5'],
  urenVan: 8,
  urenTot: 24,
  deelregio: 'ijmond',
  beschikbaar: null,
  soorten: ['regulier'],
  certificaten: ['rijbewijs:B'],
  kenmerken: ['gedrag:24105=3'],
  bijgewerktOp: new Date('2026-11-01T12:00:00Z'),
  woorden: {
    perGroep: new Map([
      ['512', { groepen: ['Koks'], beroepen: ['Pizzakok'] }],
      ['94', { groepen: ['Keukenhulpen'], beroepen: [] }],
    ]),
    perTerm: new Map([
      ['rijbewijs:B', { label: 'Rijbewijs B (auto)', synoniemen: ['auto'] }],
      ['gedrag:24105', { label: 'Samenwerken', synoniemen: [] }],
    ]),
  },
}

test('the document of a card holds what the card says and words to find it by, and exactly that', () => {
  const document = toTalentkaartDocument(KAART)
  expect(document).toEqual({
    id: KAART.id,
    gewenst: ['5', '51', '512', '9', '94'],
    gewerkt: ['5'],
    urenKlasse: ['1-16', '17-24'],
    deelregio: ['ijmond'],
    beschikbaar: [],
    soorten: ['regulier'],
    certificaten: ['rijbewijs:B'],
    kan: ['gedrag:24105'],
    werk: ['Koks', 'Keukenhulpen'],
    beroepen: ['Pizzakok'],
    vaardigheden: ['Samenwerken'],
    papieren: ['Rijbewijs B (auto)', 'auto'],
    ervaring: [],
    delen: expect.any(Array),
    stand: '2026-11-01T12:00:00.000Z',
  })
  expect(INDEXEN.talentkaart.schema.safeParse(document).success).toBe(true)
  expect(INDEXEN.talentkaart.settings).toMatchObject({
    displayedAttributes: ['id', 'stand'],
    facetSearch: false,
  })
})

test('a card with an occupation finer than a minor group does not get into the index', () => {
  const document = { ...toTalentkaartDocument(KAART), gewenst: ['5120'] }
  expect(INDEXEN.talentkaart.schema.safeParse(document).success).toBe(false)
})

test('the document of a vacature holds what a visitor may read, and exactly that', () => {
  const document = toVacatureDocument(VACATURE)
  expect(Object.keys(document).sort()).toEqual([
    '_geo',
    'bereik',
    'beroep',
    'delen',
    'gemeente',
    'gepubliceerdOp',
    'id',
    'omschrijving',
    'plaats',
    'sbiSectie',
    'sluitingsdatum',
    'soorten',
    'stand',
    'synoniemen',
    'titel',
    'urenKlasse',
  ])
  expect(document).toMatchObject({
    delen: ['schoonmaak', 'medewerker'],
    urenKlasse: ['1-16', '17-24'],
    _geo: { lat: 52.38, lng: 4.63 },
  })
  expect(INDEXEN.vacature.schema.safeParse(document).success).toBe(true)
})

test('the stand of a vacature changes with its content', () => {
  const changed = toVacatureDocument({ ...VACATURE, werkgever: { sbiSectie: 'C' } })
  expect(changed.stand).not.toBe(toVacatureDocument(VACATURE).stand)
  expect(toVacatureDocument({ ...VACATURE }).stand).toBe(toVacatureDocument(VACATURE).stand)
})

test('the document of a profile holds codes and numbers, and exactly these', () => {
  const document = toProfielDocument(PROFIEL)
  expect(Object.keys(document).sort()).toEqual([
    '_geo',
    '_vectors',
    'beroepsgroepen',
    'beschikbaar',
    'id',
    'maxReis',
    'niveaus',
    'onregelmatig',
    'soorten',
    'stand',
    'urenMax',
    'urenMin',
    'zichtbaarTot',
  ])
  expect(document).toMatchObject({ onregelmatig: 'onbekend', soorten: ['alle'], beschikbaar: 0, niveaus: [] })
  expect(INDEXEN.kandidaatprofiel.schema.safeParse(document).success).toBe(true)
})

test('a profile names the levels that are known; what is unknown stands in the way of nothing', () => {
  const kenmerk = (termId: string, niveau: number | null, bron: 'zelf' | 'praktijk' = 'zelf') => ({
    termId,
    niveau,
    bron,
    waargenomenOp: new Date('2026-10-01'),
    term: { soort: 'gedrag' as const, groep: null },
  })
  const { niveaus } = toProfielDocument({
    ...PROFIEL,
    kenmerken: [
      kenmerk('gedrag:24105', 1),
      kenmerk('gedrag:24100', null),
      kenmerk('gedrag:24101', 0, 'zelf'),
      // The strongest source counts, here as in the score.
      kenmerk('gedrag:24101', 3, 'praktijk'),
      kenmerk('rijbewijs:B', 0),
    ],
  })
  expect(niveaus).toEqual(['gedrag:24101=3', 'gedrag:24105=1', 'rijbewijs:B=0'])
})

test('a profile names the groups of the work that is wanted or done, and has a vector of 256 numbers', () => {
  const beroep = (groep: string | null, soort: 'gewenst' | 'gewerkt') => ({
    termId: `beroep:${groep}`,
    soort,
    term: { soort: 'beroep' as const, groep },
  })
  const document = toProfielDocument({
    ...PROFIEL,
    beroepen: [
      beroep('9112', 'gewenst'),
      beroep('5120', 'gewerkt'),
      beroep('9111', 'gewerkt'),
      beroep(null, 'gewerkt'),
    ],
  })
  expect(document.beroepsgroepen).toEqual(['512', '911'])
  expect(document._vectors.match).toHaveLength(256)
  expect(document._vectors.match).not.toEqual(toProfielDocument(PROFIEL)._vectors.match)
})

test('a vector that would fail the whole batch never leaves: its document is refused by name', async () => {
  const document = toProfielDocument(PROFIEL)
  const { schema } = INDEXEN.kandidaatprofiel
  const goed = document._vectors.match
  for (const match of [
    goed.slice(1),
    [...goed, 0],
    goed.with(3, NaN),
    goed.with(3, Infinity),
    goed.map(() => 0),
  ]) {
    const parsed = schema.safeParse({ ...document, _vectors: { match } })
    expect(parsed.error?.issues[0]?.path.slice(0, 2)).toEqual(['_vectors', 'match'])
  }
  expect(schema.safeParse({ ...document, _vectors: {} }).success).toBe(false)
  expect(schema.safeParse({ ...document, _vectors: undefined }).success).toBe(false)
})

test('the index of profiles shows nothing but the id and its state, and counts nobody', () => {
  expect(INDEXEN.kandidaatprofiel.settings).toMatchObject({
    displayedAttributes: ['id', 'stand'],
    facetSearch: false,
    typoTolerance: { enabled: false },
  })
})

test('a document with a field too many is refused', () => {
  const document = { ...toProfielDocument(PROFIEL), voornaam: 'x' }
  expect(INDEXEN.kandidaatprofiel.schema.safeParse(document).success).toBe(false)
})

test('the document of a term holds exactly these keys, under an id that the engine takes', () => {
  const document = toTermDocument(TERM)
  expect(Object.keys(document).sort()).toEqual([
    'delen',
    'groepLabel',
    'id',
    'label',
    'rang',
    'soort',
    'stand',
    'synoniemen',
    'uitleg',
  ])
  expect(document.id).toMatch(/^[A-Za-z0-9_-]+$/)
  expect(toTermId(document.id)).toBe(TERM.id)
  expect(document.rang).toBe(7)
})

test('practical occupations come before other ones that fit as well', () => {
  const beroep = (groep: string | null) => toTermDocument({ ...TERM, soort: 'beroep', groep }).rang
  expect(beroep('9112')).toBeLessThan(beroep('5120'))
  expect(beroep('5120')).toBeLessThan(beroep('1219'))
  expect(beroep('1219')).toBeLessThan(beroep(null))
})

test('the index draws the line of 18 years on the same day as the portal', () => {
  for (let day = 0; day < 800; day += 1) {
    const nu = new Date(Date.UTC(2027, 0, 1, 22, 30) + day * 86_400_000)
    expect(laatsteGeboortedatum(nu)).toEqual(meerderjarigGrens(nu))
  }
})

test('the version is part of the name of an index', () => {
  expect(indexUid('proef_', { naam: 'vacature', versie: 3 })).toBe('proef_vacature_v3')
})
