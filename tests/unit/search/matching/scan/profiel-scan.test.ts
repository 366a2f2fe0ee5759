import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOnly } from '#search/matching/figures.ts'
import { prepareProfiel, prepareVacature } from '#search/matching/prepare.ts'
import { rankProfielen } from '#search/matching/rank.ts'
import { createProfielScan } from '#search/matching/scan/profiel-scan.ts'
import type { Kenmerk, MatchProfiel, MatchVacature, Uitkomst } from '#search/matching/model.ts'
import { profiel, vacature } from '../arbitraries.ts'
import { aKenmerk, anEis, aProfiel, aVacature, taxonomie } from '../fixtures.ts'

const RUNS = { numRuns: 1_000 }
const NU = 1_000_000
const LATER = NU + 1

/** What may stand in an old row, or in one that was written by hand. */
const oddProfiel: fc.Arbitrary<Partial<MatchProfiel>> = fc.record({
  kenmerken: fc.constantFrom<Kenmerk[][]>(
    [aKenmerk('vakvaardigheid:lassen', 7 as never), aKenmerk('vakvaardigheid:solderen', 3)],
    [aKenmerk('vakvaardigheid:lassen', null, { bron: 'praktijk' }), aKenmerk('vakvaardigheid:lassen', 1)],
    [aKenmerk('uren', 2), aKenmerk('vakvaardigheid:', 1)],
  ),
  gewensteBeroepen: fc.constant(['beroep:lasser', 'beroep:lasser', 'weg']),
  soorten: fc.constantFrom<string[][]>(['stage', 'stage'], ['onzin']),
  ondersteuning: fc.constantFrom<string[][]>(['buddy', 'buddy', 'harrie'], ['onzin']),
  werkEnDenkniveau: fc.constantFrom(-1, 2.5, NaN, 99),
  beschikbaarVanaf: fc.constantFrom('2027-01-01T00:00', ''),
  maxReisafstandKm: fc.constantFrom(-5, Infinity),
})

const eenProfiel: fc.Arbitrary<MatchProfiel> = fc
  .tuple(profiel, oddProfiel, fc.integer({ min: 0, max: 9 }))
  .map(([gewoon, raar, kans]) => (kans === 0 ? { ...gewoon, ...raar } : gewoon))

/** Different ids in no order. */
const profielen = fc
  .array(eenProfiel, { maxLength: 25 })
  .map((lijst) => lijst.map((een, nummer) => ({ ...een, id: `p${(nummer * 7) % 26}` })))

const eenVacature: fc.Arbitrary<MatchVacature> = fc
  .tuple(vacature, fc.integer({ min: 0, max: 9 }))
  .map(([gewoon, kans]) =>
    kans === 0
      ? {
          ...gewoon,
          eisen: [
            ...gewoon.eisen,
            { ...anEis('gedrag:leren'), niveau: 9 as never, gewicht: 'zwaar' as never },
          ],
          startdatum: '2027-1-1',
          urenMin: NaN,
        }
      : gewoon,
  )

function scanOf(lijst: readonly MatchProfiel[]) {
  const scan = createProfielScan(taxonomie)
  for (const een of lijst) scan.upsert(een, LATER)
  return scan
}

function expectSameAsRank(
  scan: ReturnType<typeof createProfielScan>,
  v: MatchVacature,
  lijst: readonly MatchProfiel[],
) {
  const verwacht = rankProfielen(v, lijst, taxonomie)
  const gekregen = scan.rank(v, { maximum: Infinity, nu: NU })
  expect(gekregen.aantallen).toEqual(verwacht.aantallen)
  expect(gekregen.afgevallen).toEqual(verwacht.afgevallen)
  for (const welke of ['past', 'navragen'] as const)
    expect(gekregen[welke]).toEqual(verwacht[welke].map(toPlek))
}

// Bit for bit, because a difference in the last digit is another order.
function toPlek({ profielId, totaal, zekerheid, pastBijWerk, pastBijKandidaat }: Uitkomst) {
  return { id: profielId, totaal, zekerheid, pastBijWerk, pastBijKandidaat }
}

function expectSameCounts(
  scan: ReturnType<typeof createProfielScan>,
  varianten: readonly MatchVacature[],
  lijst: readonly MatchProfiel[],
) {
  const verwacht = varianten.map((v) => {
    const { past, aantallen } = rankProfielen(v, lijst, taxonomie)
    return {
      voldoet: aantallen.past,
      past: past.filter(({ klasse }) => klasse === 'past').length,
      metAanpassing: past.filter(({ klasse }) => klasse === 'past-met-aanpassing').length,
      navragen: aantallen.navragen,
    }
  })
  expect(scan.tel(varianten, NU)).toEqual(verwacht)
}

/** The questions of the eisensimulator: each requirement the other way round, and each left out. */
function variantenVan(v: MatchVacature): MatchVacature[] {
  const zonder = (nummer: number) => v.eisen.filter((_, ander) => ander !== nummer)
  return [
    v,
    ...v.eisen.flatMap((eis, nummer) => [
      { ...v, eisen: [...zonder(nummer), { ...eis, hard: !eis.hard }] },
      { ...v, eisen: zonder(nummer) },
    ]),
    { ...v, urenMin: null, urenMax: null, reisafstandHard: false, onregelmatigHard: false },
    { ...v, soorten: [], startdatum: null },
  ]
}

test('the order, the figures, the counts and the reasons are those of rankProfielen', () => {
  fc.assert(
    fc.property(eenVacature, profielen, (v, lijst) => {
      expectSameAsRank(scanOf(lijst), v, lijst)
    }),
    RUNS,
  )
})

test('every pair has the figures of figuresOnly', () => {
  fc.assert(
    fc.property(eenVacature, eenProfiel, (v, p) => {
      const { past, navragen } = scanOf([p]).rank(v, { maximum: 1, nu: NU })
      const cijfers = figuresOnly(prepareVacature(v, taxonomie), prepareProfiel(p, taxonomie))
      for (const { id: _id, ...plek } of [...past, ...navragen]) expect(cijfers).toMatchObject(plek)
    }),
    RUNS,
  )
})

test('the counts of every variant are those of rankProfielen and its classes', () => {
  fc.assert(
    fc.property(eenVacature, profielen, (v, lijst) => {
      expectSameCounts(scanOf(lijst), variantenVan(v), lijst)
    }),
    { numRuns: 300 },
  )
})

test('variants that have nothing in common are counted beside each other', () => {
  fc.assert(
    fc.property(fc.array(eenVacature, { maxLength: 5 }), profielen, (varianten, lijst) => {
      expectSameCounts(scanOf(lijst), varianten, lijst)
    }),
    { numRuns: 300 },
  )
})

test('what came in, changed and went leaves the same as what is there now', () => {
  const stap = fc.oneof(
    fc.record({ soort: fc.constant('zet' as const), nummer: fc.nat(12), p: eenProfiel }),
    fc.record({ soort: fc.constant('weg' as const), nummer: fc.nat(12) }),
  )
  fc.assert(
    fc.property(eenVacature, fc.array(stap, { maxLength: 60 }), (v, stappen) => {
      const scan = createProfielScan(taxonomie)
      const over = new Map<string, MatchProfiel>()
      for (const een of stappen) {
        const id = `p${een.nummer}`
        if (een.soort === 'weg') expect(scan.remove(id)).toBe(over.delete(id))
        else {
          const p = { ...een.p, id }
          over.set(id, p)
          scan.upsert(p, LATER, een.nummer)
          expect(scan.standOf(id)).toBe(een.nummer)
        }
      }
      expect(scan.size).toBe(over.size)
      expect([...scan.ids()].sort()).toEqual([...over.keys()].sort())
      const lijst = [...over.values()]
      expectSameAsRank(scan, v, lijst)
      expectSameCounts(scan, variantenVan(v), lijst)
    }),
    { numRuns: 300 },
  )
})

test('a thousand profiles that all change place keep their own terms', () => {
  const zet = (nummer: number, niveau: 0 | 1 | 2 | 3) =>
    aProfiel({
      id: `p${nummer}`,
      kenmerken: [aKenmerk('gedrag:leren', niveau), ...(nummer % 3 ? [aKenmerk('rijbewijs:B', 3)] : [])],
      gewensteBeroepen: nummer % 2 ? ['beroep:kok'] : [],
    })
  const scan = createProfielScan(taxonomie)
  const eerst = Array.from({ length: 3_000 }, (_, nummer) => zet(nummer, 1))
  for (const p of eerst) scan.upsert(p, LATER)
  for (let nummer = 0; nummer < 2_000; nummer++) scan.remove(`p${nummer}`)
  const nu = Array.from({ length: 1_500 }, (_, nummer) => zet(nummer + 1_500, (nummer % 4) as 0 | 1 | 2 | 3))
  for (const p of nu) scan.upsert({ ...p, kenmerken: [...p.kenmerken, aKenmerk('basis:rekenen', 2)] }, LATER)
  for (const p of nu) scan.upsert(p, LATER)

  const v = aVacature({ eisen: [anEis('gedrag:leren', 2), anEis('rijbewijs:B', 3, { hard: true })] })
  expectSameAsRank(scan, v, nu)
})

test('only who is visible at the moment of asking is ranked and counted', () => {
  const scan = createProfielScan(taxonomie)
  scan.upsert(aProfiel({ id: 'straks-weg' }), NU + 10)
  scan.upsert(aProfiel({ id: 'blijft' }), NU + 1_000)
  const vraag = (nu: number) => scan.rank(aVacature(), { maximum: 10, nu })

  expect(vraag(NU).past.map(({ id }) => id)).toEqual(['blijft', 'straks-weg'])
  expect(vraag(NU + 10).past.map(({ id }) => id)).toEqual(['blijft'])
  expect(vraag(NU + 10).aantallen).toEqual({ past: 1, navragen: 0, afgevallen: 0 })
  expect(scan.tel([aVacature()], NU + 10)).toMatchObject([{ voldoet: 1 }])
  expect(vraag(NU + 1_000).aantallen.past).toBe(0)
})

test('a maximum keeps the best of a long list, and all counts', () => {
  const lijst = Array.from({ length: 4_000 }, (_, nummer) =>
    aProfiel({
      id: `p${(nummer * 1_237) % 4_000}`,
      kenmerken: [
        aKenmerk('gedrag:leren', (nummer % 4) as 0 | 1 | 2 | 3),
        aKenmerk('rijbewijs:B', nummer % 5 ? 3 : null),
      ],
      maxReisafstandKm: 5 + (nummer % 17),
    }),
  )
  const v = aVacature({
    eisen: [anEis('gedrag:leren', 3), anEis('rijbewijs:B', 3, { hard: true })],
    punt: { lat: 52.4, lon: 4.7 },
  })
  const alles = rankProfielen(v, lijst, taxonomie)
  const kort = scanOf(lijst).rank(v, { maximum: 40, nu: NU })

  expect(kort.aantallen).toEqual(alles.aantallen)
  expect(kort.past).toEqual(alles.past.slice(0, 40).map(toPlek))
  expect(kort.navragen).toEqual(alles.navragen.slice(0, 40).map(toPlek))
})

test('a vacature with more requirements than fit in one number is counted exactly', () => {
  const eisen = Array.from({ length: 70 }, (_, nummer) => anEis(`gedrag:g${nummer}`, 1, { hard: true }))
  const lijst = Array.from({ length: 70 }, (_, mist) =>
    aProfiel({
      id: `p${mist}`,
      kenmerken: eisen.map(({ termId }, nummer) => aKenmerk(termId, nummer === mist ? 0 : 2)),
    }),
  )
  const zonder = eisen.map((eis) => aVacature({ eisen: eisen.filter((ander) => ander !== eis) }))

  expect(scanOf(lijst).tel(zonder, NU)).toEqual(
    zonder.map(() => ({ voldoet: 1, past: 1, metAanpassing: 0, navragen: 0 })),
  )
})

test('another dictionary changes what is related at the next question', () => {
  const scan = scanOf([aProfiel({ kenmerken: [aKenmerk('vakvaardigheid:solderen', 3)] })])
  const v = aVacature({ eisen: [anEis('vakvaardigheid:lassen', 2)] })
  const cijfer = () => scan.rank(v, { maximum: 1, nu: NU }).past[0]?.pastBijWerk

  expect(cijfer()).toBe(50)
  scan.useTaxonomie({ term: () => undefined })
  expect(cijfer()).toBe(0)
})
