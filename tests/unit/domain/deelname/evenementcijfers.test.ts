import { expect, test } from 'vitest'
import { toonEvenementcijfers, verbergKlein, type Geteld } from '#app/domain/deelname/evenementcijfers.ts'

function geteld(id: string, kandidaat: number, geplaatst = 0, rest: Partial<Geteld> = {}): Geteld {
  return {
    id,
    titel: id,
    soort: 'meet_en_greet',
    dag: '2026-05-06',
    gemeente: null,
    kwartaal: 2,
    organisaties: 1,
    aantallen: { kandidaat, werkgever: 10, bezoeker: 0, geplaatst },
    cijfers: [],
    ...rest,
  }
}

test('a small count is hidden with another of its column, so that the total does not tell it', () => {
  const klein = (aantal: number) => ({ aantal, isTeKlein: aantal > 0 && aantal < 5 })
  expect(verbergKlein([3, 20, 8].map(klein))).toEqual({ rijen: [null, 20, null], totaal: 31 })
  expect(verbergKlein([3, 0, 4].map(klein))).toEqual({ rijen: [null, 0, null], totaal: null })
  expect(verbergKlein([0, 6].map(klein))).toEqual({ rijen: [0, 6], totaal: 6 })
})

test('the total of a year is not told beside a quarter of which it is hidden', () => {
  const cijfers = toonEvenementcijfers(2026, [geteld('a', 3), geteld('b', 50, 0, { kwartaal: 3 })])
  expect(cijfers.perKwartaal.map(({ aantallen }) => aantallen.kandidaat)).toEqual([0, null, 50, 0])
  expect(cijfers.totaal.aantallen).toMatchObject({ kandidaat: null, werkgever: 20 })
  expect(cijfers.totaal.evenementen).toBe(2)
})

test('who found no work is not told either when they are one to four', () => {
  const [regel] = toonEvenementcijfers(2026, [geteld('a', 12, 10)]).regels
  expect(regel?.aantallen).toMatchObject({ kandidaat: 12, geplaatst: null })
})

test('a mean needs five answers, and a small event is left out of every mean', () => {
  const { regels, totaal } = toonEvenementcijfers(2026, [
    geteld('a', 12, 0, { cijfers: [8, 8, 7, 9, 8] }),
    geteld('b', 12, 0, { cijfers: [1, 1] }),
  ])
  expect(regels.map(({ cijfer }) => cijfer)).toEqual([8, null])
  expect(totaal.cijfer).toBe(8)
})
