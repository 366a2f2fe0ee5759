import { createCodes } from '#search/matching/scan/codes.ts'
import type { Codes } from '#search/matching/scan/codes.ts'
import type { Kenmerk } from '#search/matching/model.ts'
import type { PreparedProfiel } from '#search/matching/prepare.ts'

/**
 * The terms of all rows. A term that many profiles have has a place of its own in every row of `breed`, one byte each;
 * the others stand one after the other in `pool`: first the kenmerken, `term * 8 + staat`, then the occupations,
 * `beroep * 2 + 1` when wanted and `beroep * 2` when not.
 */
export type Termen = {
  codes: Codes<string>
  beroepIds: Codes<string>
  breed: Uint8Array
  breedte: number
  /** The place in a row of `breed`, per term that has one. */
  plekVan: ReadonlyMap<number, number>
  begin: Uint32Array
  kenmerken: Uint16Array
  beroepen: Uint16Array
  pool: Uint32Array
  /** The part of the pool that is in use, and how much of that belongs to nobody any more. */
  poolEinde: number
  poolLeeg: number
}

/** What is known of one term: nothing listed, "onderzoek nodig", or a level (0..3) plus 2. */
export const GEEN_KENMERK = 0
export const ONDERZOEK_NODIG = 1
export const NIVEAU_NUL = 2

/** A term that more than one in so many profiles has takes less room and time with a place of its own. */
const DICHT_VANAF = 16
/** Below this number of rows nothing is worth the trouble. */
const KLEIN = 256
const EERSTE_POOL = 4_096

export function createTermen(rijen: number): Termen {
  return {
    codes: createCodes(),
    beroepIds: createCodes(),
    breed: new Uint8Array(),
    breedte: 0,
    plekVan: new Map(),
    begin: new Uint32Array(rijen),
    kenmerken: new Uint16Array(rijen),
    beroepen: new Uint16Array(rijen),
    pool: new Uint32Array(EERSTE_POOL),
    poolEinde: 0,
    poolLeeg: 0,
  }
}

/** Puts the terms of a profile in a row, in the place of what was there. */
export function writeTermen(t: Termen, rij: number, p: PreparedProfiel): void {
  const rijBegin = rij * t.breedte
  t.breed.fill(GEEN_KENMERK, rijBegin, rijBegin + t.breedte)
  const los: number[] = []
  for (const kenmerk of p.waarnemingen.values()) {
    const term = t.codes.codeOf(kenmerk.termId, () => kenmerk.termId)
    const plek = t.plekVan.get(term)
    if (plek !== undefined) t.breed[rijBegin + plek] = staatVan(kenmerk)
    else los.push(term * 8 + staatVan(kenmerk))
  }
  const kenmerken = los.length
  const gewenst = new Set(p.gewenst.map(({ id }) => id))
  for (const { id } of p.beroepen) {
    los.push(t.beroepIds.codeOf(id, () => id) * 2 + (gewenst.has(id) ? 1 : 0))
  }
  const oud = lengthOf(t, rij)
  if (los.length > oud) {
    makeRoom(t, los.length)
    t.poolLeeg += oud
    t.begin[rij] = t.poolEinde
    t.poolEinde += los.length
  } else t.poolLeeg += oud - los.length
  t.pool.set(los, t.begin[rij])
  t.kenmerken[rij] = kenmerken
  t.beroepen[rij] = p.beroepen.length
}

/** Empties a row and moves the terms of another one into it, which is empty afterwards; they may be the same row. */
export function moveTermen(t: Termen, van: number, naar: number): void {
  t.poolLeeg += lengthOf(t, naar)
  if (van !== naar) {
    for (const kolom of [t.begin, t.kenmerken, t.beroepen]) kolom[naar] = kolom[van] as number
    t.breed.copyWithin(naar * t.breedte, van * t.breedte, (van + 1) * t.breedte)
  }
  t.kenmerken[van] = t.beroepen[van] = 0
}

export function growTermen(t: Termen, rijen: number): void {
  t.begin = copyInto(new Uint32Array(rijen), t.begin)
  t.kenmerken = copyInto(new Uint16Array(rijen), t.kenmerken)
  t.beroepen = copyInto(new Uint16Array(rijen), t.beroepen)
  t.breed = copyInto(new Uint8Array(rijen * t.breedte), t.breed)
}

export function termBytes(t: Termen): number {
  return [t.begin, t.kenmerken, t.beroepen, t.breed, t.pool].reduce(
    (som, { byteLength }) => som + byteLength,
    0,
  )
}

/** True when half of the pool belongs to nobody. */
export function isHalfLeeg({ poolEinde, poolLeeg }: Termen): boolean {
  return poolEinde >= EERSTE_POOL && poolLeeg * 2 > poolEinde
}

/**
 * Decides again which terms get a place of their own, and moves the others together in the order in which a scan reads
 * them. Takes as long as reading everything a few times, so it is done when the rows double or half of the pool is empty.
 */
export function relayTermen(t: Termen, rijen: number): void {
  const oud = { ...t }
  const aantallen = countPerTerm(t, rijen)
  const dicht = [...aantallen.keys()].filter(
    (term) => rijen >= KLEIN && (aantallen[term] as number) * DICHT_VANAF > rijen,
  )
  t.plekVan = new Map(dicht.map((term, plek) => [term, plek]))
  t.breedte = dicht.length
  t.breed = new Uint8Array(t.begin.length * t.breedte)
  const los = aantallen.reduce((som, aantal, term) => (t.plekVan.has(term) ? som : som + aantal), 0)
  const beroepen = t.beroepen.subarray(0, rijen).reduce((som, aantal) => som + aantal, 0)
  t.pool = new Uint32Array(Math.max(EERSTE_POOL, Math.ceil((los + beroepen) * 1.25)))
  t.poolEinde = t.poolLeeg = 0
  for (let rij = 0; rij < rijen; rij++) {
    const begin = oud.begin[rij] as number
    const eersteBeroep = begin + (oud.kenmerken[rij] as number)
    const kenmerken = [...oud.pool.subarray(begin, eersteBeroep)]
    for (const [term, plek] of oud.plekVan) {
      const staat = oud.breed[rij * oud.breedte + plek] as number
      if (staat !== GEEN_KENMERK) kenmerken.push(term * 8 + staat)
    }
    t.begin[rij] = t.poolEinde
    for (const kenmerk of kenmerken) {
      const plek = t.plekVan.get(kenmerk >>> 3)
      if (plek !== undefined) t.breed[rij * t.breedte + plek] = kenmerk & 7
      else t.pool[t.poolEinde++] = kenmerk
    }
    t.kenmerken[rij] = t.poolEinde - (t.begin[rij] as number)
    const vanBeroep = oud.pool.subarray(eersteBeroep, eersteBeroep + (t.beroepen[rij] as number))
    t.pool.set(vanBeroep, t.poolEinde)
    t.poolEinde += vanBeroep.length
  }
}

function countPerTerm(t: Termen, rijen: number): Uint32Array {
  const aantallen = new Uint32Array(t.codes.values.length)
  const count = (term: number) => {
    aantallen[term] = (aantallen[term] as number) + 1
  }
  for (let rij = 0; rij < rijen; rij++) {
    const begin = t.begin[rij] as number
    const einde = begin + (t.kenmerken[rij] as number)
    for (let plek = begin; plek < einde; plek++) count((t.pool[plek] as number) >>> 3)
    for (const [term, plek] of t.plekVan) if (t.breed[rij * t.breedte + plek] !== GEEN_KENMERK) count(term)
  }
  return aantallen
}

function staatVan({ niveau }: Kenmerk): number {
  return niveau === null ? ONDERZOEK_NODIG : NIVEAU_NUL + niveau
}

function lengthOf(t: Termen, rij: number): number {
  return (t.kenmerken[rij] as number) + (t.beroepen[rij] as number)
}

function makeRoom(t: Termen, nodig: number): void {
  if (t.poolEinde + nodig <= t.pool.length) return
  const groter = new Uint32Array(Math.max(Math.ceil(t.pool.length * 1.5), t.poolEinde + nodig))
  groter.set(t.pool)
  t.pool = groter
}

function copyInto<T extends Uint32Array | Uint16Array | Uint8Array>(nieuw: T, oud: T): T {
  nieuw.set(oud)
  return nieuw
}
