import fc from 'fast-check'
import type { Gesprek, Speeddatevraag } from '#app/domain/speeddate/rooster.ts'
import { listRedenen } from '#app/domain/speeddate/regels.ts'

type Maten = { rondes: number; tafels: number; werkgevers: number; kandidaten: number }

const ids = (letter: string, aantal: number) =>
  Array.from({ length: aantal }, (_, plek) => `${letter}${plek + 1}`)

function vraagOf(maten: Maten, beperkt: boolean): fc.Arbitrary<Speeddatevraag> {
  const ronde = fc.integer({ min: 1, max: maten.rondes })
  const afwezig = beperkt ? fc.uniqueArray(ronde, { maxLength: 2 }) : fc.constant([])
  const werkgevers = ids('w', maten.werkgevers)
  const kandidaten = ids('k', maten.kandidaten)
  const paren = werkgevers.flatMap((werkgeverId) =>
    kandidaten.map((kandidaatId) => ({ werkgeverId, kandidaatId })),
  )
  return fc.record({
    rondes: fc.constant(maten.rondes),
    pauzes: fc.uniqueArray(ronde, { maxLength: 1 }),
    tafels: fc.tuple(
      ...ids('t', maten.tafels).map((id, plek) =>
        fc.record({
          id: fc.constant(id),
          werkgeverId: fc.constant(werkgevers[plek % werkgevers.length] ?? 'w1'),
          afwezig,
        }),
      ),
    ),
    kandidaten: fc.tuple(
      ...kandidaten.map((id) =>
        fc.record({
          id: fc.constant(id),
          afwezig,
          minimum: fc.integer({ min: 0, max: 3 }),
          maximum: fc.integer({ min: beperkt ? 0 : 1, max: 4 }),
          achterElkaar: beperkt ? fc.option(fc.integer({ min: 1, max: 2 })) : fc.constant(null),
        }),
      ),
    ),
    scores: fc.tuple(
      ...paren.map((paar) =>
        fc.option(fc.integer({ min: 0, max: 100 }), { freq: 3 }).map((score) => ({ ...paar, score })),
      ),
    ),
    verboden: fc.subarray(paren, { maxLength: Math.min(2, paren.length) }),
    vast: fc.constant([]),
  })
}

const klein = fc.record({
  rondes: fc.integer({ min: 1, max: 3 }),
  tafels: fc.integer({ min: 1, max: 3 }),
  werkgevers: fc.integer({ min: 1, max: 2 }),
  kandidaten: fc.integer({ min: 1, max: 4 }),
})

const groter = fc.record({
  rondes: fc.integer({ min: 2, max: 7 }),
  tafels: fc.integer({ min: 1, max: 8 }),
  werkgevers: fc.integer({ min: 1, max: 6 }),
  kandidaten: fc.integer({ min: 1, max: 20 }),
})

/** Small enough to try every timetable; everybody is there all the time and nothing is fixed. */
export const vrijeVraag = klein.chain((maten) => vraagOf(maten, false))

/** The same with absences and rests. */
export const kleineVraag = klein.chain((maten) => vraagOf(maten, true))

export const grotereVraag = fc
  .tuple(groter, fc.boolean())
  .chain(([maten, beperkt]) => vraagOf(maten, beperkt))

/** Talks drawn from everything there is, each of which keeps the rules beside the ones before it. */
export function fixSome(vraag: Speeddatevraag, keuzes: readonly number[]): Gesprek[] {
  const vast: Gesprek[] = []
  for (const keuze of keuzes) {
    const gesprek = {
      ronde: (keuze % vraag.rondes) + 1,
      tafelId: vraag.tafels[keuze % vraag.tafels.length]?.id ?? '',
      kandidaatId: vraag.kandidaten[Math.floor(keuze / 7) % vraag.kandidaten.length]?.id ?? '',
    }
    if (listRedenen(vraag, vast, gesprek).length === 0) vast.push(gesprek)
  }
  return vast
}
