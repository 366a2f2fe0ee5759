import { expect, test } from 'vitest'
import { encodeProfiel } from '#search/matching/encoding/encode-profiel.ts'
import { encodeVacature } from '#search/matching/encoding/encode-vacature.ts'
import {
  BLOK,
  DIMENSIES,
  ENCODING_VERSIE,
  GEDRAG_CODES,
  ONDERSTEUNING,
} from '#search/matching/encoding/vector-layout.ts'
import { isVector } from '#search/matching/encoding/vector.ts'
import type { MatchProfiel, MatchVacature } from '#search/matching/model.ts'
import { prepareProfiel, prepareVacature } from '#search/matching/prepare.ts'
import { Ondersteuning } from '#prisma/generated/enums.ts'
import { readTermen } from '#prisma/seed/read-reference-data.ts'
import {
  aKenmerk,
  anEis,
  aProfiel,
  aVacature,
  HAARLEM,
  taxonomie,
} from '#tests/unit/search/matching/fixtures.ts'

const documentOf = (over: Partial<MatchProfiel> = {}) =>
  encodeProfiel(prepareProfiel(aProfiel(over), taxonomie))
const questionOf = (over: Partial<MatchVacature> = {}) =>
  encodeVacature(prepareVacature(aVacature(over), taxonomie))

/** How near the vector says that the two are; only the order means something. */
function nearness(vacature: Partial<MatchVacature>, profiel: Partial<MatchProfiel>): number {
  const [vraag, document] = [questionOf(vacature)!, documentOf(profiel)]
  return vraag.reduce((som, getal, i) => som + getal * document[i]!, 0)
}

test('the blocks lie side by side and fill the vector but for the last number', () => {
  let begin = 0
  for (const blok of Object.values(BLOK)) {
    expect(blok.begin).toBe(begin)
    begin += blok.aantal
  }
  expect(begin).toBe(DIMENSIES - 1)
})

test('every behaviour and every kind of support has its own place', () => {
  expect(GEDRAG_CODES).toEqual(readTermen('gedrag').map(({ code }) => code))
  expect(ONDERSTEUNING.toSorted()).toEqual(Object.values(Ondersteuning).toSorted())
})

test('a vector is 256 finite numbers, also of a profile that says nothing or nonsense', () => {
  const profielen: Partial<MatchProfiel>[] = [
    {},
    { urenMin: NaN, urenMax: NaN, maxReisafstandKm: NaN, punt: { lat: 900, lon: 0 }, werkEnDenkniveau: 99 },
    { kenmerken: [aKenmerk('vakvaardigheid:weg', 9 as 3), aKenmerk('', 2)], ondersteuning: ['zweven'] },
    {
      gewensteBeroepen: ['beroep:weg'],
      gewerkteBeroepen: ['beroep:lasser'],
      maxReisafstandKm: 0,
      urenMax: 0,
    },
    { beschikbaarVanaf: 'morgen', maxReisafstandKm: 1e9, urenMax: Infinity },
  ]
  for (const profiel of profielen) expect(isVector(documentOf(profiel))).toBe(true)
  const vacatures: Partial<MatchVacature>[] = [
    { urenMin: 24, punt: HAARLEM },
    {
      urenMax: 0,
      beroepId: 'beroep:weg',
      eisen: [anEis('gedrag:weg'), anEis('')],
      punt: { lat: NaN, lon: 0 },
    },
    { eisen: [anEis('vakvaardigheid:lassen', 2, { hard: true })], onregelmatig: true, kantoortijden: true },
  ]
  for (const vacature of vacatures) expect(isVector(questionOf(vacature)!)).toBe(true)
})

test('a vacature that says nothing has no vector: zeros would find anybody', () => {
  expect(questionOf({ soorten: [], ondersteuning: ['buddy'] })).not.toBeNull()
  expect(
    encodeVacature(prepareVacature(aVacature({ soorten: [] }), taxonomie), {
      deel: { vak: 0, beroep: 0, gedrag: 0, voorwaarden: 0 },
      voorwaarde: { kantoortijden: 0, onregelmatig: 0, reisafstand: 0, startdatum: 0, werkEnDenkniveau: 0 },
      wens: { beroep: 0, uren: 0, werktijden: 0, reisafstand: 0, ondersteuning: 0, soort: 0 },
    }),
  ).toBeNull()
})

test('the same profile gives the same vector, in whatever order its rows come', () => {
  const kenmerken = [
    aKenmerk('vakvaardigheid:lassen', 3),
    aKenmerk('gedrag:leren', 1),
    aKenmerk('rijbewijs:B', 3),
  ]
  const beroepen = ['beroep:lasser', 'beroep:kok']
  const vector = documentOf({ kenmerken, gewensteBeroepen: beroepen })
  const omgekeerd = documentOf({ kenmerken: kenmerken.toReversed(), gewensteBeroepen: beroepen.toReversed() })
  for (const [i, getal] of vector.entries()) expect(omgekeerd[i]).toBeCloseTo(getal, 4)
  expect(documentOf({ kenmerken, gewensteBeroepen: beroepen })).toEqual(vector)
})

test('every document has the same length, so that the nearest direction is the largest dot product', () => {
  const lengte = (vector: number[]) => Math.hypot(...vector)
  const leeg = lengte(documentOf())
  const vol = documentOf({
    kenmerken: ['lassen', 'solderen', 'buigen', 'koken'].map((naam) => aKenmerk(`vakvaardigheid:${naam}`, 3)),
    gewensteBeroepen: ['beroep:lasser', 'beroep:monteur', 'beroep:kok'],
    gewerkteBeroepen: ['beroep:plaatwerker', 'beroep:booglasser'],
  })
  expect(lengte(vol)).toBeCloseTo(leeg, 3)
  expect(lengte(questionOf({ urenMin: 20 })!)).toBeCloseTo(1, 3)
})

test('the vector follows the rules of the score', () => {
  const lassen = { eisen: [anEis('vakvaardigheid:lassen', 3)] }
  const met = (...kenmerken: MatchProfiel['kenmerken']) => ({ kenmerken })
  // A level more, a related skill, another skill.
  const niveaus = [0, 1, 2, 3].map((niveau) =>
    nearness(lassen, met(aKenmerk('vakvaardigheid:lassen', niveau as 0 | 1 | 2 | 3))),
  )
  expect(niveaus).toEqual(niveaus.toSorted((a, b) => a - b))
  const verwant = nearness(lassen, met(aKenmerk('vakvaardigheid:solderen', 3)))
  expect(verwant).toBeLessThan(niveaus[3]!)
  expect(verwant).toBeGreaterThan(nearness(lassen, met(aKenmerk('vakvaardigheid:koken', 3))))

  // Nearer in the tree of occupations is nearer.
  const lasser = { beroepId: 'beroep:lasser' }
  const gewenst = ['lasser', 'booglasser', 'plaatwerker', 'monteur', 'kok'].map((naam) =>
    nearness(lasser, { gewensteBeroepen: [`beroep:${naam}`] }),
  )
  expect(gewenst).toEqual(gewenst.toSorted((a, b) => b - a))

  // Nearer by is nearer, and who wants to travel far is less far away.
  const inHaarlem = { punt: HAARLEM }
  const plaatsen = [HAARLEM, { lat: 52.44, lon: 4.82 }, { lat: 52.51, lon: 4.95 }]
  const afstanden = plaatsen.map((punt) => nearness(inHaarlem, { punt, maxReisafstandKm: 20 }))
  expect(afstanden).toEqual(afstanden.toSorted((a, b) => b - a))
  expect(nearness(inHaarlem, { punt: plaatsen[1]!, maxReisafstandKm: 40 })).toBeGreaterThan(afstanden[1]!)
})

test('the weights are in the question alone: others change it, and need no other document', () => {
  const v = prepareVacature(
    aVacature({ beroepId: 'beroep:lasser', eisen: [anEis('vakvaardigheid:lassen', 3)], punt: HAARLEM }),
    taxonomie,
  )
  const zwaarBeroep = encodeVacature(v, {
    deel: { vak: 0.1, beroep: 0.7, gedrag: 0.1, voorwaarden: 0.1 },
    voorwaarde: { kantoortijden: 1, onregelmatig: 1, reisafstand: 1, startdatum: 1, werkEnDenkniveau: 1 },
    wens: { beroep: 0.5, uren: 0.1, werktijden: 0.1, reisafstand: 0.1, ondersteuning: 0.1, soort: 0.1 },
  })!
  const som = (vector: number[], { begin, aantal }: { begin: number; aantal: number }) =>
    vector.slice(begin, begin + aantal).reduce((totaal, getal) => totaal + getal ** 2, 0)
  expect(som(zwaarBeroep, BLOK.hoofdgroep)).toBeGreaterThan(som(encodeVacature(v)!, BLOK.hoofdgroep))
  expect(som(zwaarBeroep, BLOK.vak)).toBeLessThan(som(encodeVacature(v)!, BLOK.vak))
})

test('a document is what this version makes of it: whoever changes that raises ENCODING_VERSIE', () => {
  const vector = documentOf({
    kenmerken: [
      aKenmerk('vakvaardigheid:lassen', 3),
      aKenmerk('gedrag:24105', 1),
      aKenmerk('taal:nld-mondeling', 2),
      aKenmerk('rijbewijs:B', 3),
    ],
    gewensteBeroepen: ['beroep:lasser'],
    gewerkteBeroepen: ['beroep:kok'],
    kantoortijden: false,
    onregelmatig: false,
    soorten: ['regulier'],
    ondersteuning: ['buddy'],
    werkEnDenkniveau: 2,
  })
  const perBlok = Object.entries(BLOK).map(([naam, { begin, aantal }]) => {
    // A weighted sum, so that a number that moves to another place shows as well.
    const som = vector.slice(begin, begin + aantal).reduce((totaal, getal, i) => totaal + getal * (i + 1), 0)
    return [naam, Number(som.toFixed(2))]
  })
  expect([ENCODING_VERSIE, Object.fromEntries(perBlok)]).toMatchInlineSnapshot(`
    [
      1,
      {
        "beroep": -13.01,
        "denkniveau": -0.55,
        "gedrag": -0.31,
        "hoofdgroep": 2.03,
        "kantoortijden": -0.18,
        "ondersteuning": -2.02,
        "onregelmatig": -0.11,
        "plek": 8.94,
        "uren": 0.02,
        "vak": 1.7,
        "wensen": 0.11,
        "werktijden": -0.03,
      },
    ]
  `)
})
