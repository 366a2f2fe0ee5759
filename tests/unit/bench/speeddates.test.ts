import { expect, test } from 'vitest'
import { createToeval } from '#prisma/seed/demo/toeval.ts'
import { makeGreedy, makeRandom } from '#tests/bench/speeddates/eenvoudig.ts'
import { run } from '#tests/bench/speeddates/run.ts'
import { createDag } from '#tests/bench/speeddates/wereld.ts'
import { SUITES } from '#tests/bench/suites.ts'
import { listBotsingen } from '#app/domain/speeddate/regels.ts'

const KLEIN = { werkgevers: 8, kandidaten: 40 }

test('the meting of the speeddates is there by its name', () => {
  expect(SUITES.map(({ naam }) => naam)).toContain('speeddates')
})

test('the same seed gives the same day, and another seed another', () => {
  expect(createDag(3, 'beperkt', KLEIN)).toEqual(createDag(3, 'beperkt', KLEIN))
  expect(createDag(4, 'beperkt', KLEIN)).not.toEqual(createDag(3, 'beperkt', KLEIN))
})

test('what the timetable is compared with keeps every rule too', () => {
  const vraag = createDag(3, 'tafels', KLEIN)
  expect(new Set(vraag.tafels.map(({ werkgeverId }) => werkgeverId)).size).toBeLessThan(vraag.tafels.length)
  for (const { gesprekken } of [makeGreedy(vraag), makeRandom(vraag, createToeval(3, 'proef'))]) {
    expect(gesprekken.length).toBeGreaterThan(40)
    expect(listBotsingen(vraag, gesprekken)).toEqual([])
  }
})

test('a small run tells nine days and judges every line of the bar', async () => {
  const { tekst, lat, gegevens } = await run({ zaad: 7 }, { meld: () => undefined }, KLEIN)
  expect(gegevens).toMatchObject({ zaad: 7, dagen: { length: 9 } })
  expect(tekst).toContain('score, willekeurig')
  const oordeel = new Map(lat.map((een) => [een.naam, een.oordeel]))
  expect(oordeel.get('gesprekken die een regel breken')).toBe('ok')
  expect(oordeel.get('met gesprek / bovengrens')).toBe('ok')
  expect(oordeel.get('vrij: bewezen beste')).toBe('ok')
  expect(lat.filter(({ telt }) => !telt).map(({ naam }) => naam)).toEqual(['tijd (ms)'])
})
