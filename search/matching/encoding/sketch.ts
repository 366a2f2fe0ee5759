import type { Blok } from '#search/matching/encoding/vector-layout.ts'

/** Four places per term: with fewer a clash of two terms weighs heavily, with more every pair clashes somewhere. */
const PLAATSEN = 4
const DEEL = 1 / Math.sqrt(PLAATSEN)

const bekend = new Map<string, Int16Array>()
/** More terms than the taxonomy has: an endless stream of unknown ids must not fill the memory. */
const BEKEND_MAXIMUM = 20_000

/**
 * Adds a term to a sketch: thousands of terms share the places of a block, each with signs of its own, so that the dot
 * product of two sketches is about the sum over the terms that both have. The same on every machine.
 */
export function addTerm(vector: Float64Array, blok: Blok, term: string, waarde: number): void {
  if (waarde === 0) return
  const { begin } = blok
  for (const plaats of placesOf(term, blok.aantal)) {
    const index = begin + Math.abs(plaats) - 1
    vector[index] = (vector[index] ?? 0) + (plaats > 0 ? waarde : -waarde) * DEEL
  }
}

/** 1-based places, negative where the sign is. */
function placesOf(term: string, aantal: number): Int16Array {
  const sleutel = `${aantal}/${term}`
  const oud = bekend.get(sleutel)
  if (oud) return oud
  const plaatsen = new Map<number, boolean>()
  for (let poging = 0; plaatsen.size < PLAATSEN; poging++) {
    const getal = hash(`${term}#${poging}`)
    const plaats = (getal % aantal) + 1
    if (!plaatsen.has(plaats)) plaatsen.set(plaats, ((getal >>> 16) & 1) === 1)
  }
  const nieuw = Int16Array.from([...plaatsen].map(([plaats, plus]) => (plus ? plaats : -plaats)))
  if (bekend.size >= BEKEND_MAXIMUM) bekend.clear()
  bekend.set(sleutel, nieuw)
  return nieuw
}

/** FNV-1a with a murmur finaliser. */
function hash(tekst: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < tekst.length; i++) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
  return (h ^ (h >>> 16)) >>> 0
}
