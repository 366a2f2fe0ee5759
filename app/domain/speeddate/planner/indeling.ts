import { sortGesprekken, type Gesprek, type Opbrengst } from '../rooster.ts'
import type { Bord } from './bord.ts'

/** A timetable while it is being made. Every talk in it keeps every rule; who changes it asks `can` first. */
export type Indeling = ReturnType<typeof createIndeling>

const LEEG = -1

export function createIndeling(bord: Bord) {
  const { aantal, werkgeverVan, kandidaten, rondes } = bord
  const R = aantal.rondes
  const aanTafel = new Int32Array(aantal.tafels * R).fill(LEEG)
  const tafelVan = new Int32Array(aantal.kandidaten * R).fill(LEEG)
  const gesprekken = new Int32Array(aantal.kandidaten)
  const samen = new Uint8Array(aantal.werkgevers * aantal.kandidaten)
  const vast = new Uint8Array(aantal.tafels * R)
  const paar = (t: number, k: number) => (werkgeverVan[t] as number) * aantal.kandidaten + k

  /** So many talks follow each other around this round, if there were one in it. */
  function rowAround(k: number, r: number): number {
    let lengte = 1
    for (let na = r + 1; na < R && rondes[na] === (rondes[na - 1] as number) + 1 && isTalking(k, na); na++)
      lengte += 1
    for (let voor = r - 1; voor >= 0 && rondes[voor] === (rondes[voor + 1] as number) - 1; voor--) {
      if (!isTalking(k, voor)) break
      lengte += 1
    }
    return lengte
  }
  const isTalking = (k: number, r: number) => tafelVan[k * R + r] !== LEEG
  function rowFits(k: number, r: number): boolean {
    const grens = kandidaten[k]?.achterElkaar ?? null
    return grens === null || rowAround(k, r) <= grens
  }

  return {
    bord,
    /** The candidate at this table in this round, or -1. */
    at: (t: number, r: number) => aanTafel[t * R + r] as number,
    /** The table of this candidate in this round, or -1. */
    tableOf: (k: number, r: number) => tafelVan[k * R + r] as number,
    count: (k: number) => gesprekken[k] as number,
    isVast: (t: number, r: number) => vast[t * R + r] === 1,
    hasMet: (t: number, k: number) => samen[paar(t, k)] === 1,
    scoreOf: (t: number, k: number) => bord.score[paar(t, k)] as number,
    rowFits,
    /** The candidate has neither a talk in this round nor too many talks, and may talk with who sits there. */
    fits(t: number, r: number, k: number): boolean {
      return (
        (bord.score[paar(t, k)] as number) >= 0 &&
        samen[paar(t, k)] === 0 &&
        bord.kandidaatIs[k * R + r] === 1 &&
        tafelVan[k * R + r] === LEEG &&
        (gesprekken[k] as number) < (kandidaten[k]?.maximum ?? 0) &&
        rowFits(k, r)
      )
    },
    isFree: (t: number, r: number) => bord.tafelIs[t * R + r] === 1 && aanTafel[t * R + r] === LEEG,
    place(t: number, r: number, k: number, isVast = false): void {
      aanTafel[t * R + r] = k
      tafelVan[k * R + r] = t
      gesprekken[k] = (gesprekken[k] as number) + 1
      samen[paar(t, k)] = 1
      if (isVast) vast[t * R + r] = 1
    },
    clear(t: number, r: number): void {
      const k = aanTafel[t * R + r] as number
      aanTafel[t * R + r] = LEEG
      tafelVan[k * R + r] = LEEG
      gesprekken[k] = (gesprekken[k] as number) - 1
      samen[paar(t, k)] = 0
    },
    toGesprekken(): Gesprek[] {
      const alle: Gesprek[] = []
      for (let plek = 0; plek < aanTafel.length; plek++) {
        const k = aanTafel[plek] as number
        if (k === LEEG) continue
        alle.push({
          ronde: rondes[plek % R] as number,
          tafelId: bord.tafels[Math.floor(plek / R)]?.id ?? '',
          kandidaatId: kandidaten[k]?.id ?? '',
        })
      }
      return sortGesprekken(alle)
    },
    opbrengst(): Opbrengst {
      const som: Opbrengst = { metGesprek: 0, gewenst: 0, score: 0, gesprekken: 0 }
      gesprekken.forEach((n, k) => {
        som.gesprekken += n
        som.metGesprek += n > 0 ? 1 : 0
        som.gewenst += Math.min(n, kandidaten[k]?.minimum ?? 0)
      })
      aanTafel.forEach((k, plek) => {
        if (k !== LEEG) som.score += bord.score[paar(Math.floor(plek / R), k)] as number
      })
      return som
    },
  }
}
