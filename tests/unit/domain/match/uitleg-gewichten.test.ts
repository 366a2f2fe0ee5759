import { expect, test } from 'vitest'
import { explainGewichten } from '#app/domain/match/uitleg-gewichten.ts'
import { DEEL_GEWICHT, WENS_GEWICHT } from '#search/matching/weights.ts'

const tabel = (titel: RegExp) => explainGewichten().find((een) => titel.test(een.titel))
const som = (titel: RegExp) =>
  tabel(titel)?.rijen.reduce((totaal, { gewicht }) => totaal + Number.parseInt(gewicht, 10), 0)

test('the parts, the conditions and the wishes each make a hundred percent', () => {
  expect(som(/vier delen/)).toBe(100)
  expect(som(/de wensen/)).toBe(100)
  expect(Math.abs((som(/Voorwaarden/) ?? 0) - 100)).toBeLessThanOrEqual(2)
})

test('the page shows the numbers that the score uses', () => {
  expect(tabel(/vier delen/)?.rijen[0]?.gewicht).toBe(`${DEEL_GEWICHT.vak * 100}%`)
  expect(tabel(/de wensen/)?.rijen[0]?.gewicht).toBe(`${WENS_GEWICHT.beroep * 100}%`)
})

test('every weight has its reason', () => {
  for (const { rijen } of explainGewichten()) {
    for (const { naam, gewicht, waarom } of rijen) {
      expect(`${naam}|${gewicht}|${waarom}`).not.toMatch(/undefined|NaN|\|\|/)
      expect(waarom.length).toBeGreaterThan(10)
    }
  }
})
