import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  MAX_VARIANTEN,
  pairVarianten,
  rankParen,
  rankPunten,
  sleutelVan,
  singleVarianten,
  toGevolg,
  type Variant,
} from '#app/domain/match/carving.ts'
import { toWaarde } from '#app/domain/vacature/versoepeling.ts'
import { rankProfielen } from '#search/matching/rank.ts'
import type { MatchProfiel, MatchVacature } from '#search/matching/model.ts'
import type { Telling } from '#search/matching/scan/match-scan.ts'
import {
  AMSTERDAM,
  HAARLEM,
  TERM_IDS,
  aKenmerk,
  anEis,
  aProfiel,
  aVacature,
  taxonomie,
} from '#tests/unit/search/matching/fixtures.ts'

const must = (termId: string, niveau: 1 | 2 | 3 = 3) => anEis(termId, niveau, { hard: true })

/** Counts a population as the portal does, by comparing everyone. */
function tel(vacature: MatchVacature, profielen: MatchProfiel[]): Telling {
  const { past, aantallen } = rankProfielen(vacature, profielen, taxonomie)
  return {
    voldoet: aantallen.past,
    past: past.filter(({ klasse }) => klasse === 'past').length,
    metAanpassing: past.filter(({ klasse }) => klasse === 'past-met-aanpassing').length,
    navragen: aantallen.navragen,
  }
}

function carve(vacature: MatchVacature, profielen: MatchProfiel[]) {
  const nu = tel(vacature, profielen)
  const weigh = (varianten: Variant[]) =>
    varianten.map((variant) => toGevolg(variant.stappen, nu, tel(variant.vacature, profielen)))
  const punten = rankPunten(weigh(singleVarianten(vacature)))
  return { nu, punten, paren: rankParen(weigh(pairVarianten(vacature, punten)), punten) }
}

/** So many people with these levels. */
function people(aantal: number, niveaus: Record<string, 0 | 1 | 2 | 3>, over: Partial<MatchProfiel> = {}) {
  return Array.from({ length: aantal }, (_, index) =>
    aProfiel({
      id: `${JSON.stringify(niveaus)}${JSON.stringify(over)}${index}`,
      kenmerken: Object.entries(niveaus).map(([termId, niveau]) => aKenmerk(termId, niveau)),
      ...over,
    }),
  )
}

const LASSEN = 'vakvaardigheid:lassen'
const VCA = 'certificaat:vca'
const LEREN = 'gedrag:leren'

test('what keeps most people out comes first, each with its effect in people', () => {
  const vacature = aVacature({ eisen: [must(LEREN), must(LASSEN), must(VCA)], soorten: [] })
  const profielen = [
    ...people(2, { [LEREN]: 3, [LASSEN]: 3, [VCA]: 3 }),
    ...people(4, { [LEREN]: 2, [LASSEN]: 3, [VCA]: 3 }),
    ...people(9, { [LEREN]: 3, [LASSEN]: 2, [VCA]: 3 }),
    ...people(3, { [LEREN]: 3, [LASSEN]: 0, [VCA]: 3 }),
    ...people(1, { [LEREN]: 3, [LASSEN]: 3, [VCA]: 0 }),
  ]

  const { nu, punten } = carve(vacature, profielen)

  expect(nu.voldoet).toBe(2)
  expect(
    punten.map(({ sleutel, gevolgen }) => [sleutel, ...gevolgen.map(({ dan, meer }) => [dan.voldoet, meer])]),
  ).toEqual([
    [LASSEN, [11, 9], [14, 12], [14, 12]],
    [LEREN, [6, 4], [6, 4], [6, 4]],
    [VCA, [3, 1], [3, 1]],
  ])
})

test('who is not known to have it counts as won when it becomes a wish', () => {
  const vacature = aVacature({ eisen: [must(VCA)], soorten: [] })
  const { nu, punten } = carve(vacature, [...people(3, { [VCA]: 3 }), ...people(5, {})])
  expect(nu).toMatchObject({ voldoet: 3, navragen: 5 })
  expect(punten[0]).toMatchObject({ sleutel: VCA, meer: 5 })
})

test('conditions are weighed beside requirements', () => {
  const vacature = aVacature({
    eisen: [must(LEREN)],
    urenMin: 32,
    urenMax: 40,
    reisafstandHard: true,
    punt: HAARLEM,
    soorten: ['regulier'],
  })
  const ver = { urenMin: 32, urenMax: 40, punt: AMSTERDAM, maxReisafstandKm: 5 }
  const profielen = [
    ...people(1, { [LEREN]: 3 }, { urenMin: 32, urenMax: 40 }),
    ...people(7, { [LEREN]: 3 }, { urenMin: 16, urenMax: 24 }),
    ...people(4, { [LEREN]: 3 }, ver),
    ...people(2, { [LEREN]: 3 }, { urenMin: 32, urenMax: 40, soorten: ['proefplaatsing'] }),
  ]

  const { punten } = carve(vacature, profielen)

  expect(punten.map(({ sleutel, meer }) => [sleutel, meer])).toEqual([
    ['uren', 7],
    ['reisafstand', 4],
    ['soort', 2],
    [LEREN, 0],
  ])
})

test('two musts that keep the same people out are found together, also when neither helps alone', () => {
  const vacature = aVacature({ eisen: [must(LEREN), must(LASSEN), must(VCA)], soorten: [] })
  const profielen = [
    ...people(1, { [LEREN]: 3, [LASSEN]: 3, [VCA]: 3 }),
    ...people(8, { [LEREN]: 3, [LASSEN]: 0, [VCA]: 0 }),
    ...people(2, { [LEREN]: 0, [LASSEN]: 3, [VCA]: 3 }),
  ]

  const { punten, paren } = carve(vacature, profielen)

  expect(punten.map(({ sleutel, meer }) => [sleutel, meer])).toEqual([
    [LEREN, 2],
    [LASSEN, 0],
    [VCA, 0],
  ])
  expect(paren.map(({ stappen, meer }) => [stappen.map(toWaarde), meer])).toEqual([
    [[`wens.${LASSEN}`, `wens.${VCA}`], 8],
  ])
})

test('a pair that brings no more than one of the two is not offered', () => {
  const vacature = aVacature({ eisen: [must(LEREN), must(LASSEN)], soorten: [] })
  const { paren } = carve(vacature, people(6, { [LEREN]: 0, [LASSEN]: 3 }))
  expect(paren).toEqual([])
})

test('the number of variants is bounded and their order does not depend on the population', () => {
  const vacature = aVacature({
    eisen: Array.from({ length: 60 }, (_, index) => must(`vakvaardigheid:${index}`)),
    urenMin: 20,
  })
  const varianten = singleVarianten(vacature)
  expect(varianten).toHaveLength(MAX_VARIANTEN)
  expect(singleVarianten(vacature)).toEqual(varianten)
  const { punten } = carve(vacature, [])
  expect(punten.map(({ sleutel }) => sleutel)).toEqual([
    ...new Set(varianten.flatMap(({ stappen }) => stappen.map(sleutelVan))),
  ])
  expect(pairVarianten(vacature, punten).length).toBeLessThanOrEqual(15)
})

test('asking less never leaves fewer people', () => {
  const niveau = fc.constantFrom(0, 1, 2, 3, null)
  const profiel = fc
    .record({
      kenmerken: fc.array(fc.record({ termId: fc.constantFrom(...TERM_IDS), niveau }), { maxLength: 8 }),
      urenMax: fc.integer({ min: 4, max: 40 }),
      soorten: fc.subarray(['regulier', 'stage', 'proefplaatsing']),
      onregelmatig: fc.constantFrom(true, false, null),
      punt: fc.constantFrom(HAARLEM, AMSTERDAM),
      beschikbaarVanaf: fc.constantFrom(null, '2027-01-20', '2027-04-01'),
    })
    .map(({ kenmerken, ...rest }) =>
      aProfiel({
        ...rest,
        urenMin: 4,
        kenmerken: kenmerken.map((een) => aKenmerk(een.termId, een.niveau)),
      }),
    )
  const vacature = fc
    .record({
      eisen: fc.uniqueArray(fc.constantFrom(...TERM_IDS), { maxLength: 5 }),
      niveau: fc.constantFrom(1, 2, 3),
      urenMin: fc.integer({ min: 8, max: 36 }),
      hard: fc.boolean(),
    })
    .map(({ eisen, niveau: n, urenMin, hard }) =>
      aVacature({
        eisen: eisen.map((termId) => must(termId, n as 1 | 2 | 3)),
        urenMin,
        urenMax: 40,
        onregelmatig: true,
        onregelmatigHard: hard,
        reisafstandHard: hard,
        punt: HAARLEM,
        startdatum: '2027-01-01',
      }),
    )
  fc.assert(
    fc.property(vacature, fc.array(profiel, { maxLength: 12 }), (v, profielen) => {
      const { punten, paren } = carve(v, profielen)
      for (const { gevolgen } of punten)
        for (const { meer } of gevolgen) expect(meer).toBeGreaterThanOrEqual(0)
      for (const { meer } of paren) expect(meer).toBeGreaterThan(0)
    }),
    { numRuns: 200 },
  )
})
