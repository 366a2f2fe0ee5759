import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareOpbrengst, makeRooster } from '#app/domain/speeddate/make-rooster.ts'
import { listBotsingen } from '#app/domain/speeddate/regels.ts'
import { VraagFout, type Rooster, type Speeddatevraag } from '#app/domain/speeddate/rooster.ts'
import { fixSome, grotereVraag, kleineVraag, vrijeVraag } from './arbitraries.ts'
import { bestByTrying, worthOf } from './best-by-trying.ts'

const KEUZES = fc.array(fc.nat(500), { maxLength: 6 })

function made(vraag: Speeddatevraag): Rooster {
  const uitkomst = makeRooster(vraag)
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.botsingen))
  return uitkomst.rooster
}

const aVraag = (deel: Partial<Speeddatevraag> = {}): Speeddatevraag => ({
  rondes: 2,
  pauzes: [],
  tafels: [{ id: 't1', werkgeverId: 'w1', afwezig: [] }],
  kandidaten: ['k1', 'k2'].map((id) => ({ id, afwezig: [], minimum: 1, maximum: 2, achterElkaar: null })),
  scores: ['k1', 'k2'].map((kandidaatId) => ({ werkgeverId: 'w1', kandidaatId, score: 50 })),
  verboden: [],
  vast: [],
  ...deel,
})

test('no timetable breaks a rule: places, breaks, absences, pairs, bounds, and the fixed talks stay', () => {
  fc.assert(
    fc.property(grotereVraag, KEUZES, (vraag, keuzes) => {
      const vast = fixSome(vraag, keuzes)
      const rooster = made({ ...vraag, vast })
      expect(listBotsingen(vraag, rooster.gesprekken)).toEqual([])
      expect(rooster.gesprekken).toEqual(expect.arrayContaining(vast))
      expect(rooster.opbrengst).toEqual(worthOf(vraag, rooster.gesprekken))
    }),
    { numRuns: 300, seed: 11 },
  )
})

test('no timetable is worth more than its bounds', () => {
  fc.assert(
    fc.property(grotereVraag, KEUZES, (vraag, keuzes) => {
      const { opbrengst, bovengrens, maximaleScore } = made({ ...vraag, vast: fixSome(vraag, keuzes) })
      expect(compareOpbrengst(opbrengst, bovengrens)).toBeLessThanOrEqual(0)
      expect(opbrengst.score).toBeLessThanOrEqual(maximaleScore)
    }),
    { numRuns: 200, seed: 12 },
  )
})

test('with everybody there all the time the timetable is the best of all, and says so', () => {
  fc.assert(
    fc.property(vrijeVraag, (vraag) => {
      const rooster = made(vraag)
      expect(rooster.opbrengst).toEqual(bestByTrying(vraag))
      expect(rooster.isBewezenBeste).toBe(true)
    }),
    { numRuns: 80, seed: 13 },
  )
})

test('with everybody there all the time the upper bound is reached in larger ones too', () => {
  fc.assert(
    fc.property(grotereVraag, (vraag) => {
      fc.pre(vraag.tafels.every(({ afwezig }) => afwezig.length === 0))
      fc.pre(vraag.kandidaten.every((een) => een.afwezig.length === 0 && een.achterElkaar === null))
      expect(made(vraag).isBewezenBeste).toBe(true)
    }),
    { numRuns: 100, seed: 14 },
  )
})

test('whatever the absences, as many have a talk as can be, the bounds hold for every timetable, and little is lost', () => {
  let [gehaald, mogelijk] = [0, 0]
  fc.assert(
    fc.property(kleineVraag, KEUZES, (los, keuzes) => {
      const vraag = { ...los, vast: fixSome(los, keuzes.slice(0, 2)) }
      const { opbrengst, bovengrens, maximaleScore, isBewezenBeste } = made(vraag)
      const beste = bestByTrying(vraag)
      expect(opbrengst.metGesprek).toBe(beste.metGesprek)
      expect(compareOpbrengst(beste, bovengrens)).toBeLessThanOrEqual(0)
      expect(beste.score).toBeLessThanOrEqual(maximaleScore)
      if (isBewezenBeste) expect(opbrengst).toEqual(beste)
      gehaald += compareOpbrengst(opbrengst, beste) === 0 ? 1 : 0
      mogelijk += 1
    }),
    { numRuns: 150, seed: 15 },
  )
  expect(gehaald / mogelijk).toBeGreaterThan(0.95)
})

test('the order in which things are named does not count', () => {
  fc.assert(
    fc.property(grotereVraag, (vraag) => {
      const andersom = {
        ...vraag,
        tafels: vraag.tafels.toReversed(),
        kandidaten: vraag.kandidaten.toReversed(),
        scores: vraag.scores.toReversed(),
      }
      expect(made(andersom)).toEqual(made(vraag))
    }),
    { numRuns: 60, seed: 16 },
  )
})

test('a first talk goes before a higher score, and a wished talk too', () => {
  const kandidaten = ['k1', 'k2', 'k3'].map((id) => ({
    ...{ id, afwezig: [], minimum: 1, maximum: 2, achterElkaar: null },
  }))
  const tafels = ['1', '2'].map((nummer) => ({ id: `t${nummer}`, werkgeverId: `w${nummer}`, afwezig: [] }))
  const scores = [
    { werkgeverId: 'w1', kandidaatId: 'k1', score: 100 },
    { werkgeverId: 'w2', kandidaatId: 'k1', score: 100 },
    { werkgeverId: 'w1', kandidaatId: 'k2', score: 90 },
    { werkgeverId: 'w2', kandidaatId: 'k2', score: 90 },
    { werkgeverId: 'w2', kandidaatId: 'k3', score: 0 },
  ]
  const vraag = aVraag({ tafels, kandidaten, scores })
  expect(made(vraag).opbrengst).toMatchObject({ metGesprek: 3, score: 100 + 100 + 90 })
  const wens = kandidaten.map((een) => ({ ...een, minimum: een.id === 'k2' ? 2 : 1 }))
  expect(made({ ...vraag, kandidaten: wens }).opbrengst).toMatchObject({
    metGesprek: 3,
    gewenst: 4,
    score: 90 + 90 + 100,
  })
})

test('who has fewer talks than wished is named with the reason', () => {
  const een = { afwezig: [] as number[], minimum: 1, maximum: 2, achterElkaar: null }
  const vraag = aVraag({
    kandidaten: [
      { ...een, id: 'k1' },
      { ...een, id: 'k2' },
      { ...een, id: 'k3' },
      { ...een, id: 'niemand' },
      { ...een, id: 'thuis', afwezig: [1, 2] },
      { ...een, id: 'grens', maximum: 0 },
    ],
    scores: ['k1', 'k2', 'k3', 'thuis', 'grens'].map((kandidaatId, plek) => ({
      ...{ werkgeverId: 'w1', kandidaatId, score: 90 - plek },
    })),
  })
  expect(made(vraag).tekorten.map(({ kandidaatId, reden }) => [kandidaatId, reden])).toEqual([
    ['grens', 'grens'],
    ['k3', 'tafels-vol'],
    ['niemand', 'niemand-toegestaan'],
    ['thuis', 'niet-aanwezig'],
  ])
})

test('an employer with two tables has two talks at once, and meets a candidate once', () => {
  const tafels = ['t1', 't2'].map((id) => ({ id, werkgeverId: 'w1', afwezig: [] }))
  const { gesprekken } = made(aVraag({ tafels }))
  expect(gesprekken.map(({ kandidaatId }) => kandidaatId).sort()).toEqual(['k1', 'k2'])
})

test('fixed talks that cannot be as they are, are refused with every reason', () => {
  const vast = [
    { ronde: 1, tafelId: 't1', kandidaatId: 'k1' },
    { ronde: 1, tafelId: 't1', kandidaatId: 'k1' },
  ]
  expect(makeRooster(aVraag({ vast }))).toEqual({
    ok: false,
    botsingen: [{ gesprek: vast[1], redenen: ['tafel-bezet', 'kandidaat-bezet', 'al-gesproken'] }],
  })
})

test('nobody there gives an empty timetable', () => {
  for (const vraag of [aVraag({ kandidaten: [] }), aVraag({ tafels: [] }), aVraag({ pauzes: [1, 2] })])
    expect(made(vraag)).toMatchObject({ gesprekken: [], maximaleScore: 0, isBewezenBeste: true })
})

test.each([
  [{ rondes: 0 }, 'There is at least one round.'],
  [{ tafels: [...aVraag().tafels, ...aVraag().tafels] }, 'A table is named once.'],
  [{ kandidaten: [...aVraag().kandidaten, ...aVraag().kandidaten] }, 'A candidate is named once.'],
  [
    { scores: [{ werkgeverId: 'w1', kandidaatId: 'k1', score: 101 }] },
    'A score is a whole number from 0 to 100.',
  ],
] satisfies [Partial<Speeddatevraag>, string][])(
  'a question that is none is refused: %j',
  (deel, melding) => {
    expect(() => makeRooster(aVraag(deel))).toThrow(new VraagFout(melding))
  },
)

test('somebody moves to another employer and round when that gives another person a talk', () => {
  const een = { minimum: 1, maximum: 2, achterElkaar: null }
  const vraag = aVraag({
    tafels: [
      { id: 't1', werkgeverId: 'w1', afwezig: [1] },
      { id: 't2', werkgeverId: 'w2', afwezig: [] },
    ],
    kandidaten: [
      { ...een, id: 'k1', afwezig: [1] },
      { ...een, id: 'k2', afwezig: [1] },
      { ...een, id: 'k3', afwezig: [], maximum: 1 },
    ],
    scores: [
      { werkgeverId: 'w1', kandidaatId: 'k2', score: 4 },
      { werkgeverId: 'w1', kandidaatId: 'k3', score: 74 },
      { werkgeverId: 'w2', kandidaatId: 'k1', score: 96 },
      { werkgeverId: 'w2', kandidaatId: 'k2', score: 47 },
      { werkgeverId: 'w2', kandidaatId: 'k3', score: 39 },
    ],
  })
  expect(made(vraag).opbrengst).toEqual({ metGesprek: 3, gewenst: 3, score: 4 + 96 + 39, gesprekken: 3 })
})
