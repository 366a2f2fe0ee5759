import type { Bord } from './bord.ts'
import type { Keuze } from './choose-pairs.ts'
import type { Indeling } from './indeling.ts'

type Zet = { t: number; k: number; van: number; naar: number }

/**
 * Gives the chosen pairs a table and a round. This colours the edges of a bipartite graph: when a table and a candidate
 * have no free round in common, the talks along the path between a free round of the one and a free round of the other
 * change places (Kempe chain). By Kőnig's theorem that always succeeds when everybody is there in every round and may
 * talk without rest; else a pair may stay out. What counts most goes first.
 */
export function placePairs(bord: Bord, indeling: Indeling, keuzes: readonly Keuze[]): void {
  const rest = Int32Array.from(bord.tafels, (_, t) => roundsOf(bord, indeling, t).length)
  const verdeeld = byImportance(bord, indeling, keuzes).map(({ werkgever, kandidaat }) => {
    // The table with most places left: so none is promised more talks than it has rounds.
    const tafels = [...(bord.tafelsVan[werkgever] ?? [])].sort(
      (a, b) => (rest[b] as number) - (rest[a] as number),
    )
    const t = tafels[0] as number
    rest[t] = (rest[t] as number) - 1
    return { kandidaat, tafels }
  })
  for (const { kandidaat, tafels } of verdeeld) tafels.some((t) => placePair(bord, indeling, t, kandidaat))
}

/** First the first talk of each candidate, then the wished ones, then the others; within these by score. */
function byImportance(bord: Bord, indeling: Indeling, keuzes: readonly Keuze[]): Keuze[] {
  const K = bord.aantal.kandidaten
  const score = ({ werkgever, kandidaat }: Keuze) => bord.score[werkgever * K + kandidaat] as number
  const al = Int32Array.from({ length: K }, (_, k) => indeling.count(k))
  return [...keuzes]
    .sort((a, b) => score(b) - score(a) || a.kandidaat - b.kandidaat || a.werkgever - b.werkgever)
    .map((keuze) => {
      const n = al[keuze.kandidaat] as number
      al[keuze.kandidaat] = n + 1
      return { keuze, bonus: bord.bonus(keuze.kandidaat, n) }
    })
    .sort((a, b) => b.bonus - a.bonus)
    .map(({ keuze }) => keuze)
}

const roundsOf = (bord: Bord, indeling: Indeling, t: number) =>
  bord.rondes.map((_, r) => r).filter((r) => indeling.isFree(t, r))

/** Places one talk, moving others to another round when that is needed. False when it did not succeed. */
export function placePair(bord: Bord, indeling: Indeling, t: number, k: number): boolean {
  if (indeling.count(k) >= (bord.ruimte[k] as number) || indeling.hasMet(t, k)) return false
  const vrijeRondes = roundsOf(bord, indeling, t)
  const direct = vrijeRondes.find((r) => indeling.fits(t, r, k))
  if (direct !== undefined) {
    indeling.place(t, direct, k)
    return true
  }
  const vanKandidaat = bord.rondes.map((_, r) => r).filter((r) => isOpen(bord, indeling, k, r))
  for (const a of vrijeRondes)
    for (const b of vanKandidaat)
      if (
        swapAndPlace(indeling, chainFromCandidate(indeling, k, a, b), t, a, k) ||
        swapAndPlace(indeling, chainFromTable(indeling, t, b, a), t, b, k)
      )
        return true
  return false
}

const isOpen = (bord: Bord, indeling: Indeling, k: number, r: number) =>
  bord.kandidaatIs[k * bord.aantal.rondes + r] === 1 && indeling.tableOf(k, r) < 0

/** The talks that have to change between the rounds so that the candidate is free in `van`. */
function chainFromCandidate(indeling: Indeling, k: number, van: number, naar: number): Zet[] {
  const zetten: Zet[] = []
  let wie = k
  for (;;) {
    const t = indeling.tableOf(wie, van)
    if (t < 0) return zetten
    zetten.push({ t, k: wie, van, naar })
    const andere = indeling.at(t, naar)
    if (andere < 0) return zetten
    zetten.push({ t, k: andere, van: naar, naar: van })
    wie = andere
  }
}

/** The same so that the table is free in `van`. */
function chainFromTable(indeling: Indeling, t: number, van: number, naar: number): Zet[] {
  const k = indeling.at(t, van)
  if (k < 0) return []
  return [{ t, k, van, naar }, ...tailOf(indeling, k, van, naar)]
}

function tailOf(indeling: Indeling, k: number, van: number, naar: number): Zet[] {
  const t = indeling.tableOf(k, naar)
  if (t < 0) return []
  return [{ t, k, van: naar, naar: van }, ...chainFromTable(indeling, t, van, naar)]
}

/** Does the moves and places the talk, or leaves everything as it was. */
function swapAndPlace(indeling: Indeling, zetten: readonly Zet[], t: number, r: number, k: number): boolean {
  if (zetten.some(({ t, van }) => indeling.isVast(t, van))) return false
  for (const { t, van } of zetten) indeling.clear(t, van)
  const gedaan: Zet[] = []
  let isGelukt = true
  for (const zet of zetten) {
    if (!indeling.isFree(zet.t, zet.naar) || !indeling.fits(zet.t, zet.naar, zet.k)) {
      isGelukt = false
      break
    }
    indeling.place(zet.t, zet.naar, zet.k)
    gedaan.push(zet)
  }
  if (isGelukt && indeling.isFree(t, r) && indeling.fits(t, r, k)) {
    indeling.place(t, r, k)
    return true
  }
  for (const { t, naar } of gedaan) indeling.clear(t, naar)
  for (const { t, k, van } of zetten) indeling.place(t, van, k)
  return false
}
