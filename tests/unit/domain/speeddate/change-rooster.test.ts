import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addTalk, moveTalk, removeTalk, swapTalks } from '#app/domain/speeddate/change-rooster.ts'
import { fillUp } from '#app/domain/speeddate/fill-up.ts'
import { makeRooster } from '#app/domain/speeddate/make-rooster.ts'
import { listPerKandidaat, listPerTafel } from '#app/domain/speeddate/per-persoon.ts'
import { listBotsingen } from '#app/domain/speeddate/regels.ts'
import type { Gesprek, Speeddatevraag } from '#app/domain/speeddate/rooster.ts'
import { fixSome, grotereVraag } from './arbitraries.ts'

const aKandidaat = (id: string) => ({
  ...{ id, afwezig: [] as number[], minimum: 1, maximum: 3, achterElkaar: 2 as number | null },
})

/** Three tables, of which two are of one employer; four rounds and a break in the third of five. */
const VRAAG: Speeddatevraag = {
  rondes: 5,
  pauzes: [3],
  tafels: [
    { id: 't1', werkgeverId: 'w1', afwezig: [] },
    { id: 't2', werkgeverId: 'w1', afwezig: [] },
    { id: 't3', werkgeverId: 'w2', afwezig: [5] },
  ],
  kandidaten: [aKandidaat('k1'), { ...aKandidaat('k2'), afwezig: [4], maximum: 1 }, aKandidaat('k3')],
  scores: [
    { werkgeverId: 'w1', kandidaatId: 'k1', score: 80 },
    { werkgeverId: 'w2', kandidaatId: 'k1', score: 60 },
    { werkgeverId: 'w1', kandidaatId: 'k2', score: 70 },
    { werkgeverId: 'w2', kandidaatId: 'k2', score: 50 },
    { werkgeverId: 'w1', kandidaatId: 'k3', score: 40 },
    { werkgeverId: 'w2', kandidaatId: 'k3', score: null },
  ],
  verboden: [{ werkgeverId: 'w1', kandidaatId: 'k3' }],
  vast: [],
}

const talk = (ronde: number, tafelId: string, kandidaatId: string): Gesprek => ({
  ronde,
  tafelId,
  kandidaatId,
})

test.each([
  [talk(0, 't1', 'k1'), ['ronde-onbekend']],
  [talk(6, 't9', 'k9'), ['ronde-onbekend', 'tafel-onbekend', 'kandidaat-onbekend']],
  [talk(3, 't1', 'k1'), ['pauze']],
  [talk(5, 't3', 'k1'), ['tafel-afwezig']],
  [talk(4, 't1', 'k2'), ['kandidaat-afwezig']],
  [talk(1, 't3', 'k3'), ['niet-toegestaan']],
  [talk(1, 't1', 'k3'), ['verboden-paar']],
])('%j cannot be added, with every reason', (gesprek, redenen) => {
  expect(addTalk(VRAAG, [], gesprek)).toEqual({ ok: false, redenen })
})

test('places that are taken, a pair that met and a person with enough talks are all told at once', () => {
  const gesprekken = [talk(1, 't1', 'k1'), talk(2, 't3', 'k2'), talk(2, 't2', 'k3')]
  expect(addTalk(VRAAG, gesprekken, talk(1, 't2', 'k1'))).toEqual({
    ok: false,
    redenen: ['kandidaat-bezet', 'al-gesproken'],
  })
  expect(addTalk(VRAAG, gesprekken, talk(1, 't1', 'k2'))).toEqual({
    ok: false,
    redenen: ['tafel-bezet', 'te-veel-gesprekken'],
  })
})

test('talks in a row are counted up to a break', () => {
  const vraag = { ...VRAAG, kandidaten: [{ ...aKandidaat('k1'), achterElkaar: 1 }] }
  expect(addTalk(vraag, [talk(1, 't1', 'k1')], talk(2, 't3', 'k1'))).toEqual({
    ok: false,
    redenen: ['te-lang-achter-elkaar'],
  })
  expect(addTalk(vraag, [talk(2, 't1', 'k1')], talk(4, 't3', 'k1'))).toMatchObject({ ok: true })
})

test('a talk moves to a free place, and its own place does not stand in its way', () => {
  const gesprekken = [talk(1, 't1', 'k1'), talk(2, 't1', 'k2')]
  expect(moveTalk(VRAAG, gesprekken, { ronde: 1, tafelId: 't1' }, { ronde: 1, tafelId: 't2' })).toEqual({
    ok: true,
    gesprekken: [talk(1, 't2', 'k1'), talk(2, 't1', 'k2')],
  })
  expect(moveTalk(VRAAG, gesprekken, { ronde: 1, tafelId: 't1' }, { ronde: 2, tafelId: 't1' })).toEqual({
    ok: false,
    redenen: ['tafel-bezet'],
  })
})

test('two candidates change places, or hear what is against it', () => {
  const gesprekken = [talk(1, 't1', 'k1'), talk(2, 't3', 'k2')]
  const plaatsen = [
    { ronde: 1, tafelId: 't1' },
    { ronde: 2, tafelId: 't3' },
  ] as const
  expect(swapTalks(VRAAG, gesprekken, ...plaatsen)).toEqual({
    ok: true,
    gesprekken: [talk(1, 't1', 'k2'), talk(2, 't3', 'k1')],
  })
  const later = [talk(4, 't1', 'k1'), talk(2, 't3', 'k2')]
  expect(swapTalks(VRAAG, later, { ronde: 4, tafelId: 't1' }, plaatsen[1])).toEqual({
    ok: false,
    redenen: ['kandidaat-afwezig'],
  })
})

test('a talk is taken away; one that is not there is unknown for every change', () => {
  const gesprekken = [talk(1, 't1', 'k1')]
  const weg = { ronde: 2, tafelId: 't1' }
  expect(removeTalk(gesprekken, { ronde: 1, tafelId: 't1' })).toEqual({ ok: true, gesprekken: [] })
  for (const uitkomst of [
    removeTalk(gesprekken, weg),
    moveTalk(VRAAG, gesprekken, weg, { ronde: 1, tafelId: 't1' }),
    swapTalks(VRAAG, gesprekken, weg, { ronde: 1, tafelId: 't1' }),
  ])
    expect(uitkomst).toEqual({ ok: false, redenen: ['gesprek-onbekend'] })
})

test('a change that is done keeps every rule', () => {
  fc.assert(
    fc.property(
      grotereVraag,
      fc.array(fc.nat(500), { maxLength: 8 }),
      fc.nat(),
      fc.nat(),
      (vraag, w, i, j) => {
        const gesprekken = fixSome(vraag, w)
        const [a, b] = [gesprekken[i % (gesprekken.length || 1)], gesprekken[j % (gesprekken.length || 1)]]
        if (!a || !b || a === b) return
        for (const uitkomst of [
          swapTalks(vraag, gesprekken, a, b),
          moveTalk(vraag, gesprekken, a, { ...b, ronde: 1 }),
        ])
          if (uitkomst.ok) expect(listBotsingen(vraag, uitkomst.gesprekken)).toEqual([])
      },
    ),
    { numRuns: 200, seed: 21 },
  )
})

test('who did not come gives the places free, what was fixed or has been stays, and a newcomer gets a talk', () => {
  const gesprekken = [talk(1, 't1', 'k1'), talk(2, 't1', 'k2'), talk(4, 't3', 'k1')]
  const vraag = {
    ...VRAAG,
    kandidaten: [
      aKandidaat('k1'),
      { ...aKandidaat('k2'), afwezig: [1, 2, 3, 4, 5] },
      { ...aKandidaat('nieuw'), maximum: 1 },
    ],
    scores: [...VRAAG.scores, { werkgeverId: 'w1', kandidaatId: 'nieuw', score: 20 }],
    vast: [talk(2, 't1', 'k2'), talk(4, 't3', 'k1')],
  }
  const { rooster, behouden, vervallen } = fillUp(vraag, gesprekken, { vanafRonde: 2 })
  expect(behouden).toEqual([talk(1, 't1', 'k1'), talk(4, 't3', 'k1')])
  expect(vervallen).toEqual([{ gesprek: talk(2, 't1', 'k2'), redenen: ['kandidaat-afwezig'] }])
  expect(rooster.gesprekken).toEqual(expect.arrayContaining(behouden))
  expect(rooster.gesprekken.filter(({ kandidaatId }) => kandidaatId === 'nieuw')).toHaveLength(1)
  expect(rooster.gesprekken.filter(({ ronde }) => ronde < 2)).toEqual([talk(1, 't1', 'k1')])
})

test('filling up keeps what has been and every rule, whatever changed', () => {
  fc.assert(
    fc.property(grotereVraag, fc.integer({ min: 1, max: 5 }), fc.nat(), (vraag, vanafRonde, weg) => {
      const eerst = makeRooster(vraag)
      if (!eerst.ok) throw new Error('Nothing is fixed.')
      const later = {
        ...vraag,
        kandidaten: vraag.kandidaten.map((een, plek) =>
          plek === weg % vraag.kandidaten.length ? { ...een, afwezig: [1, 2, 3, 4, 5, 6, 7] } : een,
        ),
      }
      const { rooster, behouden } = fillUp(later, eerst.rooster.gesprekken, { vanafRonde })
      expect(listBotsingen(later, rooster.gesprekken)).toEqual([])
      expect(rooster.gesprekken.filter(({ ronde }) => ronde < vanafRonde)).toEqual(behouden)
    }),
    { numRuns: 100, seed: 22 },
  )
})

test('the day of a candidate and of a table names every round', () => {
  const gesprekken = [talk(1, 't3', 'k2'), talk(2, 't1', 'k1')]
  expect(listPerKandidaat(VRAAG, gesprekken)[1]).toEqual({
    id: 'k2',
    stappen: [
      { ronde: 1, soort: 'gesprek', gesprek: gesprekken[0] },
      { ronde: 2, soort: 'vrij' },
      { ronde: 3, soort: 'pauze' },
      { ronde: 4, soort: 'afwezig' },
      { ronde: 5, soort: 'vrij' },
    ],
  })
  expect(listPerTafel(VRAAG, gesprekken)[2]?.stappen.map(({ soort }) => soort)).toEqual([
    'gesprek',
    'vrij',
    'pauze',
    'vrij',
    'afwezig',
  ])
})
