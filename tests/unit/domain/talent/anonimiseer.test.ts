import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anonimiseer, type AnoniemeKaart } from '#app/domain/talent/anonimiseer.ts'
import { K } from '#app/domain/talent/k.ts'
import type { TalentProfiel } from '#app/domain/talent/talentprofiel.ts'

const RUNS = { numRuns: 3000 }

const TERMEN = ['vakvaardigheid:a', 'vakvaardigheid:b', 'vakvaardigheid:c', 'gedrag:1', 'gedrag:2', 'basis:x']
const groep = fc.constantFrom('5120', '5131', '5223', '9412', '9411', '9329', '7512', '2221')

const kenmerken = fc
  .uniqueArray(fc.constantFrom(...TERMEN), { maxLength: 6 })
  .chain((termIds) =>
    fc.tuple(
      ...termIds.map((termId) => fc.constantFrom(1, 2, 3).map((niveau) => ({ termId, niveau }) as const)),
    ),
  )

const persoon: fc.Arbitrary<Omit<TalentProfiel, 'id'>> = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 24 }))
  .chain(([urenMin, ruimte]) =>
    fc.record({
      gewenst: fc.array(groep, { maxLength: 3 }),
      gewerkt: fc.array(groep, { maxLength: 3 }),
      urenMin: fc.constant(urenMin),
      urenMax: fc.constant(Math.min(60, urenMin + ruimte)),
      deelregio: fc.constantFrom('ijmond', 'zuid_kennemerland'),
      beschikbaar: fc.constantFrom('meteen', 'binnen_3_maanden', 'later'),
      soorten: fc.subarray(['regulier', 'stage', 'detachering']),
      certificaten: fc.subarray(['rijbewijs:B', 'certificaat:vca', 'certificaat:bhv']),
      kenmerken,
    }),
  )

/** Some people are alike, or nothing but large groups would ever be shown. */
const bevolking = fc
  .tuple(fc.array(persoon, { minLength: 1, maxLength: 12 }), fc.array(fc.nat(), { maxLength: 70 }))
  .map(([soorten, keuzes]) =>
    keuzes.map((keuze, index): TalentProfiel => {
      const soort = soorten[keuze % soorten.length] ?? soorten[0]
      if (!soort) throw new Error('there is at least one kind of person')
      return { ...soort, id: `p${String(index).padStart(3, '0')}` }
    }),
  )

const losse = fc
  .array(persoon, { maxLength: 60 })
  .map((personen) => personen.map((een, index): TalentProfiel => ({ ...een, id: `p${index}` })))

const iedereen = fc.oneof(bevolking, losse)

function tellen<T>(waarden: readonly T[]): Map<T, number> {
  const tel = new Map<T, number>()
  for (const waarde of waarden) tel.set(waarde, (tel.get(waarde) ?? 0) + 1)
  return tel
}

/** What can be read of a person who is known, without the skills: the whole card as text. */
function tekstVan({
  id: _id,
  klasse: _klasse,
  familie: _familie,
  kenmerken: _kenmerken,
  ...feiten
}: AnoniemeKaart) {
  return JSON.stringify(feiten)
}

function expectKAnoniem(kaarten: AnoniemeKaart[]) {
  expect(Math.min(K, ...tellen(kaarten.map(tekstVan)).values())).toBe(K)
}

test('every card reads the same as at least four others', () => {
  fc.assert(
    fc.property(iedereen, (personen) => expectKAnoniem(anonimiseer(personen))),
    RUNS,
  )
})

test('cards are of one klasse exactly when they read the same', () => {
  fc.assert(
    fc.property(iedereen, (personen) => {
      const kaarten = anonimiseer(personen)
      const paren = new Set(kaarten.map((kaart) => `${kaart.klasse}|${tekstVan(kaart)}`)).size
      expect(new Set(kaarten.map(({ klasse }) => klasse)).size).toBe(paren)
      expect(new Set(kaarten.map(tekstVan)).size).toBe(paren)
    }),
    RUNS,
  )
})

test('who comes or goes never leaves a klasse of one to four', () => {
  fc.assert(
    fc.property(iedereen, persoon, fc.nat(), (personen, nieuw, wie) => {
      expectKAnoniem(anonimiseer([...personen, { ...nieuw, id: 'nieuw' }]))
      if (personen.length > 0)
        expectKAnoniem(anonimiseer(personen.filter((_, index) => index !== wie % personen.length)))
    }),
    RUNS,
  )
})

test('the same people give the same cards, in whatever order they come', () => {
  fc.assert(
    fc.property(
      iedereen.chain((personen) =>
        fc.tuple(fc.constant(personen), fc.shuffledSubarray(personen, { minLength: personen.length })),
      ),
      ([personen, anders]) => {
        expect(anonimiseer(anders)).toEqual(anonimiseer(personen))
      },
    ),
    RUNS,
  )
})

test('a card says nothing that is not so', () => {
  fc.assert(
    fc.property(iedereen, (personen) => {
      const perId = new Map(personen.map((een) => [een.id, een]))
      for (const kaart of anonimiseer(personen)) {
        const een = perId.get(kaart.id)
        if (!een) throw new Error('a card of nobody')
        for (const code of kaart.gewenst) expect(een.gewenst.some((isco) => isco.startsWith(code))).toBe(true)
        for (const code of kaart.gewerkt) expect(een.gewerkt.some((isco) => isco.startsWith(code))).toBe(true)
        for (const code of [...kaart.gewenst, ...kaart.gewerkt]) expect(code.length).toBeLessThan(4)
        expect(een.soorten).toEqual(expect.arrayContaining(kaart.soorten))
        expect(een.certificaten).toEqual(expect.arrayContaining(kaart.certificaten))
        expect([null, een.deelregio]).toContain(kaart.deelregio)
        expect([null, een.beschikbaar]).toContain(kaart.beschikbaar)
        if (kaart.uren) {
          expect(kaart.uren.van).toBeLessThanOrEqual(een.urenMin)
          expect(kaart.uren.tot).toBeGreaterThanOrEqual(een.urenMax)
        }
        for (const { termId, niveau } of kaart.kenmerken)
          expect(een.kenmerken.find((own) => own.termId === termId)?.niveau).toBeGreaterThanOrEqual(niveau)
      }
    }),
    RUNS,
  )
})

test('every statement about a skill is on the cards of five people who want the same work', () => {
  fc.assert(
    fc.property(iedereen, (personen) => {
      const kaarten = anonimiseer(personen)
      const uitspraken = tellen(
        kaarten.flatMap(({ familie, kenmerken }) =>
          kenmerken.map(({ termId, niveau }) => `${familie}|${termId}|${niveau}`),
        ),
      )
      expect(Math.min(K, ...uitspraken.values())).toBe(K)
      for (const { kenmerken } of kaarten)
        expect(new Set(kenmerken.map(({ termId }) => termId)).size).toBe(kenmerken.length)
    }),
    RUNS,
  )
})

test('nobody is left out who shares a group of wanted work with four others that are left out', () => {
  fc.assert(
    fc.property(iedereen, (personen) => {
      const getoond = new Set(anonimiseer(personen).map(({ id }) => id))
      const weg = personen.filter(({ id }) => !getoond.has(id))
      const groepen = tellen(
        weg.flatMap(({ gewenst }) => [...new Set(gewenst.map((isco) => isco.slice(0, 1)))]),
      )
      expect(weg.length).toBeLessThan(K)
      expect(Math.max(0, ...groepen.values())).toBeLessThan(K)
    }),
    RUNS,
  )
})

const kok = (index: number, anders: Partial<TalentProfiel> = {}): TalentProfiel => ({
  id: `k${index}`,
  gewenst: ['5120'],
  gewerkt: ['9411'],
  urenMin: 16,
  urenMax: 24,
  deelregio: 'ijmond',
  beschikbaar: 'meteen',
  soorten: ['regulier'],
  certificaten: ['rijbewijs:B'],
  kenmerken: [{ termId: 'gedrag:1', niveau: 3 }],
  ...anders,
})
const koks = (aantal: number, anders?: Partial<TalentProfiel>) =>
  Array.from({ length: aantal }, (_, index) => kok(index, anders))

test('five people who are alike are shown as fine as it goes', () => {
  expect(anonimiseer(koks(5))[0]).toMatchObject({
    gewenst: ['512'],
    gewerkt: ['941'],
    uren: { van: 16, tot: 24 },
    deelregio: 'ijmond',
    beschikbaar: 'meteen',
    soorten: ['regulier'],
    certificaten: ['rijbewijs:B'],
    kenmerken: [{ termId: 'gedrag:1', niveau: 3 }],
  })
})

test('four people who are alike are not listed', () => {
  expect(anonimiseer(koks(4))).toEqual([])
})

test('one who differs is not shown as different, and four stand with them', () => {
  const kaarten = anonimiseer([...koks(9), kok(9, { deelregio: 'zuid_kennemerland' })])
  expect(tellen(kaarten.map(({ deelregio }) => deelregio))).toEqual(
    new Map([
      ['ijmond', 5],
      [null, 5],
    ]),
  )
})

test('wanted work is coarsened to a group that five share', () => {
  const [kaart] = anonimiseer([...koks(3), kok(3, { gewenst: ['5131'] }), kok(4, { gewenst: ['5131'] })])
  expect(kaart?.gewenst).toEqual(['51'])
})

test('hours are coarsened to a part-time week before they are left off', () => {
  const uren = [
    [8, 16],
    [16, 24],
    [8, 24],
    [10, 20],
    [12, 16],
  ] as const
  const kaarten = anonimiseer(uren.map(([urenMin, urenMax], index) => kok(index, { urenMin, urenMax })))
  expect(kaarten.map((kaart) => kaart.uren)).toEqual(Array(5).fill({ van: 8, tot: 24 }))
})

test('a level that fewer than five have is shown as the one below it', () => {
  const goed = { kenmerken: [{ termId: 'gedrag:1', niveau: 3 }] } as const
  const voldoende = { kenmerken: [{ termId: 'gedrag:1', niveau: 2 }] } as const
  const kaarten = anonimiseer([0, 1, 2, 3, 4].map((index) => kok(index, index < 2 ? goed : voldoende)))
  expect(kaarten.map(({ kenmerken }) => kenmerken)).toEqual(Array(5).fill(voldoende.kenmerken))
})
