import { expect, test } from 'vitest'
import {
  readDag,
  readGrootte,
  readRelatiestatus,
  readSector,
  splitAdres,
} from '#app/domain/werkgever/importeren/keuzewaarden.ts'
import { KOLOM_NAMEN, KOLOMMEN, leesKop } from '#app/domain/werkgever/importeren/kolommen.ts'

const NODIG = ['Naam', 'KVK-nummer', 'Sector', 'Grootte', 'Straat', 'Postcode', 'Dienstverlening', 'Relatie']

test('heads are known in any order, with other capitals, spaces and words', () => {
  expect(
    leesKop([
      ' postCODE',
      'KvK nummer',
      'BEDRIJFSNAAM',
      'branche',
      'Aantal medewerkers',
      'adres',
      'cluster',
      'Status',
    ]),
  ).toEqual({
    kolommen: [
      'postcode',
      'kvkNummer',
      'naam',
      'sbiSectie',
      'grootteklasse',
      'straat',
      'dienstclusterCode',
      'relatiestatus',
    ],
    onbekend: [],
  })
})

test('every column is known by its own head, and no two heads mean the same', () => {
  expect(leesKop(KOLOM_NAMEN.map((kolom) => KOLOMMEN[kolom].kop))).toEqual({
    kolommen: KOLOM_NAMEN,
    onbekend: [],
  })
})

test('unknown columns are named, and the column with reasons of an earlier import is not', () => {
  expect(leesKop([...NODIG, 'Lievelingskleur', '', 'Wat klopt er niet?'])).toMatchObject({
    onbekend: ['Lievelingskleur'],
  })
})

test('what is missing or stands there twice is said by its name', () => {
  expect(leesKop(NODIG.filter((kop) => kop !== 'Postcode'))).toEqual({
    fout: 'In het bestand ontbreekt de kolom Postcode.',
  })
  expect(leesKop(['Naam'])).toMatchObject({ fout: expect.stringContaining('KVK-nummer, Sector') as string })
  expect(leesKop([...NODIG, 'Bedrijf'])).toMatchObject({
    fout: expect.stringContaining('“Naam” en “Bedrijf”') as string,
  })
  expect(leesKop(['a', 'b'])).toMatchObject({ fout: expect.stringContaining('geen enkele kolom') as string })
})

test('a list of people needs the number of their employer and nothing else', () => {
  expect(leesKop(['KVK', 'Contactpersoon', 'E-mail'])).toMatchObject({ onbekend: [] })
  expect(leesKop(['Contactpersoon', 'Naam'])).toEqual({
    fout: 'In het bestand ontbreekt de kolom KVK-nummer.',
  })
})

test.each([
  ['10-49', 'klein_10_49'],
  ['10 tot en met 49 medewerkers', 'klein_10_49'],
  ['klein_1_9', 'klein_1_9'],
  ['7', 'klein_1_9'],
  ['250+', 'groot_250_plus'],
  ['250 of meer medewerkers', 'groot_250_plus'],
  ['1.200', 'groot_250_plus'],
  ['50 - 99', 'middel_50_249'],
  ['5-50', null],
  ['0', null],
  ['veel', null],
])('a size of %s is %s', (tekst, klasse) => {
  expect(readGrootte(tekst)).toBe(klasse)
})

test.each([
  ['Molenweg 3', { straat: 'Molenweg', huisnummer: '3' }],
  ['Laan van 1945 12 a', { straat: 'Laan van 1945', huisnummer: '12 a' }],
  ['Plein 1940-1945 7', { straat: 'Plein 1940-1945', huisnummer: '7' }],
  ['Kade 12-14', { straat: 'Kade', huisnummer: '12-14' }],
  ['Kade 12 - 14', { straat: 'Kade', huisnummer: '12 - 14' }],
  ['Kade 12 bis', { straat: 'Kade', huisnummer: '12 bis' }],
  ['Molenweg', null],
])('the address %s is split', (adres, verwacht) => {
  expect(splitAdres(adres)).toEqual(verwacht)
})

test('a choice is known by its code and its words', () => {
  expect(['c', 'INDUSTRIE', ' industrie '].map(readSector)).toEqual(['C', 'C', 'C'])
  expect(['beëindigd', 'Beeindigd', 'nieuwe relatie', 'ACTIEF'].map(readRelatiestatus)).toEqual([
    'beeindigd',
    'beeindigd',
    'nieuw',
    'actief',
  ])
  expect(readSector('Fabriek')).toBeNull()
  expect(['1-2-2024', '01/02/2024', '2024-02-01', 'vorig jaar'].map(readDag)).toEqual([
    '2024-02-01',
    '2024-02-01',
    '2024-02-01',
    'vorig jaar',
  ])
})
