import { ATTRIBUTEN, attribuutProef, attribuutSleutel } from '#search/matching/scan/attributen.ts'
import { createCodes } from '#search/matching/scan/codes.ts'
import {
  createTermen,
  growTermen,
  isHalfLeeg,
  moveTermen,
  relayTermen,
  termBytes,
  writeTermen,
} from '#search/matching/scan/termen.ts'
import type { Attribuut } from '#search/matching/scan/attributen.ts'
import type { Codes } from '#search/matching/scan/codes.ts'
import type { Termen } from '#search/matching/scan/termen.ts'
import type { PreparedProfiel } from '#search/matching/prepare.ts'

/** Profiles as columns of numbers: row r of every column belongs to ids[r], and the order of the rows means nothing. */
export type Kolommen = {
  aantal: number
  ids: string[]
  rijVan: Map<string, number>
  /** Milliseconds since 1970. */
  zichtbaarTot: Float64Array
  /** Whatever version number came with the profile. */
  stand: Float64Array
  attribuut: Record<Attribuut, Uint32Array>
  /** Per attribute the stand-in profile of each value. */
  proeven: Record<Attribuut, Codes<PreparedProfiel>>
  termen: Termen
}

const EERSTE_RIJEN = 256

export function createKolommen(): Kolommen {
  return {
    aantal: 0,
    ids: [],
    rijVan: new Map(),
    zichtbaarTot: new Float64Array(EERSTE_RIJEN),
    stand: new Float64Array(EERSTE_RIJEN),
    attribuut: perAttribuut(() => new Uint32Array(EERSTE_RIJEN)),
    proeven: perAttribuut(() => createCodes()),
    termen: createTermen(EERSTE_RIJEN),
  }
}

/** Puts a profile in the place of the one with the same id, or at the end. */
export function writeRij(k: Kolommen, p: PreparedProfiel, zichtbaarTot: number, stand: number): void {
  const { profiel } = p
  const rij = k.rijVan.get(profiel.id) ?? addRij(k, profiel.id)
  k.zichtbaarTot[rij] = zichtbaarTot
  k.stand[rij] = stand
  for (const attribuut of ATTRIBUTEN) {
    k.attribuut[attribuut][rij] = k.proeven[attribuut].codeOf(attribuutSleutel(attribuut, profiel), () =>
      attribuutProef(attribuut, profiel),
    )
  }
  writeTermen(k.termen, rij, p)
  if (isHalfLeeg(k.termen)) relayTermen(k.termen, k.aantal)
}

/** False when it was not there. The last row moves into the hole. */
export function removeRij(k: Kolommen, id: string): boolean {
  const rij = k.rijVan.get(id)
  if (rij === undefined) return false
  k.aantal -= 1
  const laatste = k.aantal
  const laatsteId = k.ids.pop() as string
  k.rijVan.delete(id)
  if (rij !== laatste) {
    k.ids[rij] = laatsteId
    k.rijVan.set(laatsteId, rij)
    for (const kolom of columnsOf(k)) kolom[rij] = kolom[laatste] as number
  }
  moveTermen(k.termen, laatste, rij)
  if (isHalfLeeg(k.termen)) relayTermen(k.termen, k.aantal)
  return true
}

/** Bytes of the columns; the ids and what is kept per value come on top. */
export function bytesOf(k: Kolommen): number {
  return columnsOf(k).reduce((som, kolom) => som + kolom.byteLength, termBytes(k.termen))
}

function addRij(k: Kolommen, id: string): number {
  const rij = k.aantal
  if (rij === k.stand.length) growRows(k)
  k.aantal += 1
  k.ids.push(id)
  k.rijVan.set(id, rij)
  return rij
}

function columnsOf(k: Kolommen) {
  const attributen = ATTRIBUTEN.map((attribuut) => k.attribuut[attribuut])
  return [k.zichtbaarTot, k.stand, ...attributen]
}

function growRows(k: Kolommen): void {
  const rijen = k.stand.length * 2
  const grow = <T extends Float64Array | Uint32Array>(nieuw: T, oud: T): T => {
    nieuw.set(oud)
    return nieuw
  }
  k.zichtbaarTot = grow(new Float64Array(rijen), k.zichtbaarTot)
  k.stand = grow(new Float64Array(rijen), k.stand)
  for (const attribuut of ATTRIBUTEN)
    k.attribuut[attribuut] = grow(new Uint32Array(rijen), k.attribuut[attribuut])
  growTermen(k.termen, rijen)
  relayTermen(k.termen, k.aantal)
}

function perAttribuut<T>(make: () => T): Record<Attribuut, T> {
  return Object.fromEntries(ATTRIBUTEN.map((attribuut) => [attribuut, make()])) as Record<Attribuut, T>
}
