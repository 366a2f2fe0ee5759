import { expect, test } from 'vitest'
import { encodeProfiel } from '#search/matching/encoding/encode-profiel.ts'
import { encodeVacature, type Gewichten } from '#search/matching/encoding/encode-vacature.ts'
import { figuresOnly } from '#search/matching/figures.ts'
import { listHardeEisen, toelating } from '#search/matching/hard.ts'
import {
  prepareProfiel,
  prepareVacature,
  type PreparedProfiel,
  type PreparedVacature,
} from '#search/matching/prepare.ts'
import { GEWICHTEN, GEWICHTEN_ANDERS } from '#tests/support/gewichten-anders.ts'
import { createMatchWereld } from '#tests/support/match-wereld.ts'
import { mean, recallAt, type Plek } from '#tests/support/recall.ts'
import { totaalMetGewichten } from '#tests/support/totaal-met-gewichten.ts'

// What the vector could do in an engine that always finds the nearest: deterministic, and it needs no engine. A mistake in
// the encoding shows here at once; what the real engine makes of it is in the integration tests.

const PROFIELEN = 10_000
const VACATURES = 30
/** The nearest that are looked at, out of 10,000. */
const K = 300

const wereld = createMatchWereld(7)
const profielen = Array.from({ length: PROFIELEN }, (_, i) =>
  prepareProfiel(wereld.profiel(i), wereld.taxonomie),
)
const vacatures = Array.from({ length: VACATURES }, (_, i) =>
  prepareVacature(wereld.vacature(i), wereld.taxonomie),
)
const documenten = profielen.map((p) => Float32Array.from(encodeProfiel(p)))
const toegelaten = vacatures.map((v) => {
  const harde = listHardeEisen(v)
  const past: number[] = []
  const navragen: number[] = []
  for (const [index, p] of profielen.entries()) {
    const uitkomst = toelating(harde.map(({ toets }) => toets(p)))
    if (uitkomst !== 'afgevallen') (uitkomst === 'past' ? past : navragen).push(index)
  }
  return { past, navragen }
})

type Score = (v: PreparedVacature, p: PreparedProfiel) => number

/** Per vacature the recall of the K nearest, for those of whom many more pass than K. */
function recallOf(lijst: 'past' | 'navragen', k: number, score: Score, gewichten: Gewichten): number[] {
  return vacatures.flatMap((v, nummer) => {
    const wie = toegelaten[nummer]![lijst]
    if (wie.length <= 2 * K) return []
    const vraag = encodeVacature(v, gewichten)!
    const plekken = wie.map((index): Plek & { nabij: number } => ({
      id: profielen[index]!.profiel.id,
      totaal: score(v, profielen[index]!),
      nabij: dot(documenten[index]!, vraag),
    }))
    const nabij = new Set(
      plekken
        .toSorted((a, b) => b.nabij - a.nabij)
        .slice(0, K)
        .map(({ id }) => id),
    )
    return [
      recallAt(
        k,
        plekken.toSorted((a, b) => b.totaal - a.totaal),
        nabij,
      ),
    ]
  })
}

function dot(a: Float32Array, b: readonly number[]): number {
  let som = 0
  for (let i = 0; i < a.length; i++) som += a[i]! * b[i]!
  return som
}

const score: Score = (v, p) => figuresOnly(v, p).totaal

test.each(['past', 'navragen'] as const)('the nearest hold nearly all of the best: %s', (lijst) => {
  const besteTien = recallOf(lijst, 10, score, GEWICHTEN)
  expect(besteTien.length).toBeGreaterThan(15)
  expect(mean(besteTien)).toBeGreaterThanOrEqual(0.985)
  expect(Math.min(...besteTien)).toBeGreaterThanOrEqual(0.8)
  expect(mean(recallOf(lijst, 50, score, GEWICHTEN))).toBeGreaterThanOrEqual(0.92)
})

test('the nearness goes up and down with the score', () => {
  const samenhang = vacatures.map((v, nummer) => {
    const wie = toegelaten[nummer]!.past.concat(toegelaten[nummer]!.navragen)
    const vraag = encodeVacature(v)!
    return correlation(
      wie.map((index) => score(v, profielen[index]!)),
      wie.map((index) => dot(documenten[index]!, vraag)),
    )
  })
  expect(mean(samenhang)).toBeGreaterThan(0.7)
  expect(Math.min(...samenhang)).toBeGreaterThan(0.4)
})

test('the other way to compute a total, for other weights, gives the same with these', () => {
  for (const [nummer, v] of vacatures.entries()) {
    for (const p of profielen.slice(nummer * 10, nummer * 10 + 50))
      expect(totaalMetGewichten(v, p, GEWICHTEN)).toBeCloseTo(score(v, p), 9)
  }
})

test.each(GEWICHTEN_ANDERS)('with other weights and the same documents: $naam', ({ gewichten }) => {
  const metGewichten: Score = (v, p) => totaalMetGewichten(v, p, gewichten)
  expect(mean(recallOf('past', 10, metGewichten, gewichten))).toBeGreaterThanOrEqual(0.94)
})

/** Pearson's, -1..1. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const [middenA, middenB] = [mean(a), mean(b)]
  let samen = 0
  let spreidingA = 0
  let spreidingB = 0
  for (const [i, waarde] of a.entries()) {
    const [da, db] = [waarde - middenA, b[i]! - middenB]
    samen += da * db
    spreidingA += da * da
    spreidingB += db * db
  }
  return samen / Math.sqrt(spreidingA * spreidingB)
}
