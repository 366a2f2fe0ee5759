import { BLOK, DIMENSIES } from '#search/matching/encoding/vector-layout.ts'

type BlokNaam = keyof typeof BLOK

/**
 * The document is multiplied by this and the query divided, so that both weigh about the same in a block. It changes no dot
 * product; the search engine finds more of the best when no block drowns the others.
 */
const SCHAAL: Record<BlokNaam, number> = {
  gedrag: 0.31,
  vak: 0.3,
  beroep: 1.66,
  hoofdgroep: 2.26,
  plek: 1,
  werktijden: 0.26,
  uren: 0.38,
  wensen: 0.37,
  ondersteuning: 0.45,
  kantoortijden: 0.24,
  onregelmatig: 0.22,
  denkniveau: 0.2,
}

/** What an average profile has. Taken off, because what all have in common tells nobody apart; the order stays the same. */
const MIDDEN: Partial<Record<BlokNaam, readonly number[]>> = {
  plek: Array.from({ length: BLOK.plek.aantal }, () => 0.1),
  werktijden: [0.1, 0.3, 0.1, 0.4, 0.1],
  uren: [0.52, 0.31, 0.16, 0.05],
  wensen: [1.17, 1.06, 0.8],
  ondersteuning: Array.from({ length: BLOK.ondersteuning.aantal }, () => 0.1),
  denkniveau: [0.08, -0.03, -0.22, -0.44],
}

/** The length of every document: more than nearly all have of themselves (median 1.04, one in a thousand above 1.47). */
const LENGTE = 1.6
const LAATSTE = DIMENSIES - 1

/** 1.00001 and 1.00002 are the same to everyone, and digits cost space and time in every request. */
const NAUWKEURIG = 1e5

/**
 * All documents get the same length through the last number: the engine compares directions, and among vectors of one
 * length the nearest direction is the largest dot product.
 */
export function toDocumentVector(features: Float64Array): number[] {
  const vector = features.slice()
  eachPlace((plaats, schaal, midden) => {
    vector[plaats] = ((vector[plaats] ?? 0) - midden) * schaal
  })
  vector[LAATSTE] = 0
  const lengte = lengthOf(vector)
  if (lengte > LENGTE) for (let i = 0; i < LAATSTE; i++) vector[i] = ((vector[i] ?? 0) / lengte) * LENGTE
  else vector[LAATSTE] = Math.sqrt(LENGTE ** 2 - lengte ** 2)
  return [...vector].map(rounded)
}

/** Null when there is nothing to ask: then every document would be as near as every other. */
export function toQueryVector(coefficients: Float64Array): number[] | null {
  const vector = coefficients.slice()
  eachPlace((plaats, schaal) => {
    vector[plaats] = (vector[plaats] ?? 0) / schaal
  })
  vector[LAATSTE] = 0
  const lengte = lengthOf(vector)
  if (!Number.isFinite(lengte) || lengte < 1e-9) return null
  return [...vector].map((getal) => rounded(getal / lengte))
}

/** What the engine may get: the right length, nothing infinite, and a direction. One wrong one fails a whole batch. */
export function isVector(vector: readonly number[]): boolean {
  return vector.length === DIMENSIES && vector.every(Number.isFinite) && vector.some((getal) => getal !== 0)
}

function eachPlace(doe: (plaats: number, schaal: number, midden: number) => void): void {
  for (const naam of Object.keys(BLOK) as BlokNaam[]) {
    const { begin, aantal } = BLOK[naam]
    for (let i = 0; i < aantal; i++) doe(begin + i, SCHAAL[naam], MIDDEN[naam]?.[i] ?? 0)
  }
}

function lengthOf(vector: Float64Array): number {
  return Math.sqrt(vector.reduce((som, getal) => som + getal * getal, 0))
}

function rounded(getal: number): number {
  return Math.round(getal * NAUWKEURIG) / NAUWKEURIG
}
