import { expect, test } from 'vitest'
import type { Kenmerk, TermInfo } from '#search/matching/model.ts'
import { toWerkgeverskaart, type KaartProfiel } from '#app/domain/kandidaatprofiel/werkgeverskaart.ts'

const TERMEN: TermInfo[] = [
  { id: 'gedrag:24105', soort: 'gedrag', label: 'Samenwerken', groep: null, idf: null },
  { id: 'gedrag:24106', soort: 'gedrag', label: 'Eerlijk zijn', groep: null, idf: null },
  { id: 'vakvaardigheid:S6.11', soort: 'vakvaardigheid', label: 'Schoonmaken', groep: 'S6.11', idf: 1 },
  { id: 'basis:rekenen', soort: 'basis', label: 'Rekenen', groep: null, idf: null },
  { id: 'taal:nld-mondeling', soort: 'taal', label: 'Nederlands spreken', groep: 'nld', idf: null },
  { id: 'taal:tir-mondeling', soort: 'taal', label: 'Tigrinya spreken', groep: 'tir', idf: null },
  { id: 'certificaat:bhv', soort: 'certificaat', label: 'BHV', groep: null, idf: null },
  { id: 'rijbewijs:B', soort: 'rijbewijs', label: 'Rijbewijs B', groep: null, idf: null },
  { id: 'beroep:a', soort: 'beroep', label: 'Bakker', groep: '7512', idf: null },
  { id: 'beroep:b', soort: 'beroep', label: 'Banketbakker', groep: '7512', idf: null },
  { id: 'beroep:c', soort: 'beroep', label: 'Onbekend werk', groep: null, idf: null },
]
const taxonomie = { term: (id: string) => TERMEN.find((term) => term.id === id) }

const kenmerk = (
  termId: string,
  niveau: Kenmerk['niveau'],
  bron: Kenmerk['bron'] = 'werkcoach',
): Kenmerk => ({
  termId,
  niveau,
  bron,
  waargenomenOp: '2025-07-19',
})

const profiel: KaartProfiel = {
  id: 'p1',
  code: 'K-7F3Q',
  deelregio: 'ijmond',
  deelOndersteuning: false,
  kenmerken: [
    kenmerk('gedrag:24105', 2, 'zelf'),
    kenmerk('gedrag:24105', 3, 'praktijk'),
    kenmerk('gedrag:24106', 0),
    kenmerk('vakvaardigheid:S6.11', 1),
    kenmerk('basis:rekenen', null),
    kenmerk('taal:nld-mondeling', 3),
    kenmerk('taal:tir-mondeling', 3),
    kenmerk('certificaat:bhv', 0),
    kenmerk('rijbewijs:B', 3, 'zelf'),
  ],
  gewensteBeroepen: ['beroep:a', 'beroep:b', 'beroep:c'],
  gewerkteBeroepen: ['beroep:b'],
  urenMin: 12,
  urenMax: 28,
  beschikbaarVanaf: '2027-02-14',
  kantoortijden: true,
  onregelmatig: null,
  maxReisafstandKm: 12,
  punt: { lat: 52.46, lon: 4.63 },
  soorten: ['garantiebaan', 'beschut', 'begeleid_werken', 'regulier'],
  ondersteuning: ['rolstoeltoegankelijk', 'buddy'],
  werkEnDenkniveau: 3,
}

test('the card is coarse: groups, bands, months and years', () => {
  expect(toWerkgeverskaart(profiel, taxonomie, { afstandKm: 7.3 })).toEqual({
    code: 'K-7F3Q',
    deelregio: 'ijmond',
    uren: { van: 8, tot: 32 },
    afstand: '5-tot-10',
    beschikbaarVanaf: '2027-02',
    gewenst: ['Bakkers, slagers en ander werk met voedsel'],
    gewerkt: ['Bakkers, slagers en ander werk met voedsel'],
    kenmerken: [
      { soort: 'vakvaardigheid', label: 'Schoonmaken', niveau: 1, bron: 'wsp', jaar: 2025 },
      { soort: 'gedrag', label: 'Samenwerken', niveau: 3, bron: 'praktijk', jaar: 2025 },
    ],
    talen: [{ label: 'Nederlands spreken', niveau: 3 }],
    certificaten: ['Rijbewijs B'],
    soorten: ['regulier'],
    ondersteuning: [],
  })
})

test('what someone cannot do and what is not known are not on the card', () => {
  const kaart = JSON.stringify(toWerkgeverskaart(profiel, taxonomie, { afstandKm: null }))
  for (const weg of ['Eerlijk zijn', 'Rekenen', 'BHV']) expect(kaart).not.toContain(weg)
})

test('kinds of place that tell of an indication are never on the card', () => {
  const soorten = ['garantiebaan', 'beschut', 'begeleid_werken', 'groepsdetachering', 'werken_op_locatie']
  expect(toWerkgeverskaart({ ...profiel, soorten }, taxonomie, { afstandKm: null }).soorten).toEqual([])
})

test('a mother tongue is not on the card, because it tells origin', () => {
  const { talen } = toWerkgeverskaart(profiel, taxonomie, { afstandKm: null })
  expect(talen).toEqual([{ label: 'Nederlands spreken', niveau: 3 }])
})

test('support is shown only when the candidate shares it', () => {
  const gedeeld = toWerkgeverskaart({ ...profiel, deelOndersteuning: true }, taxonomie, { afstandKm: null })
  expect(gedeeld.ondersteuning).toEqual(['buddy', 'rolstoeltoegankelijk'])
})

test.each([
  [0, 'tot-5'],
  [4.99, 'tot-5'],
  [5, '5-tot-10'],
  [10, '10-tot-20'],
  [20, '20-of-meer'],
] as const)('%f km is the band %s', (afstandKm, afstand) => {
  expect(toWerkgeverskaart(profiel, taxonomie, { afstandKm }).afstand).toBe(afstand)
})

test('a field that is added to the profile does not reach the card by itself', () => {
  const groter = { ...profiel, naam: 'KANARIE', pc4: '1971', doelgroep: 'wajong' }
  expect(toWerkgeverskaart(groter, taxonomie, { afstandKm: 3 })).toEqual(
    toWerkgeverskaart(profiel, taxonomie, { afstandKm: 3 }),
  )
})
