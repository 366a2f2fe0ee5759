import { createRekenblad, toCijfers } from '#search/matching/figures.ts'
import { knownShare } from '#search/matching/compare.ts'
import type { Vergelijking, Vergelijkregel } from '#search/matching/compare.ts'
import type { Stap, Uitkomst } from '#search/matching/model.ts'

/** One line of "why does A stand above B". Positive is in favour of A. */
export type Verschilregel = {
  id: string
  /** Points of its own figure. */
  verschil: number
  /** Points of the total that it makes: what counts for the order. */
  inTotaal: number
}

export type Verschil = {
  a: number
  b: number
  /** Differences A minus B of the three figures. */
  werk: number
  kandidaat: number
  totaal: number
  /** How much of the difference in the total comes from either figure; together they are `totaal`. */
  totaalDoorWerk: number
  totaalDoorWensen: number
  regels: Verschilregel[]
}

/** One side of the total: the figure of the work and, when there are wishes to compare, that of the candidate. */
type Zijde = { werk: number; kandidaat: number; heeftWens: boolean }

/**
 * Why the first of two candidates (indexes in `uitkomsten`) stands above the second. The differences of the lines add up
 * to those of the figures, and the parts in the total to the difference of the total; swapping A and B negates all of it.
 * The total is a harmonic mean, which is no sum: each figure gets the mean of what it changes with the other of A and
 * with the other of B (the Shapley value), so nothing depends on the order in which one counts.
 */
export function differenceOf({ uitkomsten, regels }: Vergelijking, a: number, b: number): Verschil {
  const [kantA, kantB] = [sideOf(uitkomsten[a]), sideOf(uitkomsten[b])]
  const ietsGevraagd = regels.some(({ deel }) => deel !== 'wens')
  const werk = kantA.werk - kantB.werk
  const kandidaat = kantA.kandidaat - kantB.kandidaat
  const totaal = (uitkomsten[a]?.totaal ?? 0) - (uitkomsten[b]?.totaal ?? 0)
  const perWerk = ietsGevraagd ? (workSlope(kantA, kantB, kantA) + workSlope(kantA, kantB, kantB)) / 2 : 0
  const totaalDoorWerk = perWerk * werk
  const totaalDoorWensen = totaal - totaalDoorWerk
  const beideWensen = kantA.heeftWens && kantB.heeftWens
  const perWens = ietsGevraagd ? (wishSlope(kantA, kantB, kantA) + wishSlope(kantA, kantB, kantB)) / 2 : 1
  return {
    a,
    b,
    werk,
    kandidaat,
    totaal,
    totaalDoorWerk,
    totaalDoorWensen,
    regels: regels.map((regel) => {
      const verschil = (regel.kanten[a]?.punten ?? 0) - (regel.kanten[b]?.punten ?? 0)
      const inTotaal =
        regel.deel !== 'wens'
          ? perWerk * verschil
          : beideWensen
            ? perWens * verschil
            : // Only one of them has wishes: there is nothing to set beside each, so each takes its weight of the whole.
              (totaalDoorWensen * regel.waarde) / 100
      return { id: regel.id, verschil, inTotaal }
    }),
  }
}

function sideOf(uitkomst: Uitkomst | undefined): Zijde {
  if (!uitkomst) throw new RangeError('differenceOf: no candidate at this index')
  return {
    werk: uitkomst.pastBijWerk,
    kandidaat: uitkomst.pastBijKandidaat,
    heeftWens: uitkomst.regels.some(({ deel, maximum }) => deel === 'wens' && maximum > 0),
  }
}

/** What one point of work changes in the total between A and B, with the wishes of `vast`. */
function workSlope(a: Zijde, b: Zijde, vast: Zijde): number {
  return vast.heeftWens ? slope(a.werk, b.werk, vast.kandidaat) : 1
}

function wishSlope(a: Zijde, b: Zijde, vast: Zijde): number {
  return slope(a.kandidaat, b.kandidaat, vast.werk)
}

/** (H(x1, y) - H(x2, y)) / (x1 - x2) for the harmonic mean H, without the division that fails when x1 and x2 are equal. */
function slope(x1: number, x2: number, y: number): number {
  const noemer = (x1 + y) * (x2 + y)
  return noemer === 0 ? 0 : (2 * y * y) / noemer
}

/** What one step would do: the figure when this requirement turns out as asked. */
export type Winst = { id: string; stap: Stap; totaal: number; winst: number }

/**
 * Per line that can be mended: the total of this candidate when it is met in full, most gain first. Lines that ask nothing
 * more (a surplus) are left out. `alles` is the total with all of them.
 */
export function listWinst({ regels }: Vergelijking, index: number): { stappen: Winst[]; alles: number } {
  const huidig = totalWith(regels, index, new Set())
  const open = regels.filter(({ kanten }) => {
    const regel = kanten[index]?.regel
    return regel && regel.stap !== 'geen' && (knownShare(regel) ?? 0) < 1
  })
  const stappen = open
    .map(({ id, kanten }) => {
      const totaal = totalWith(regels, index, new Set([id]))
      return { id, stap: kanten[index]?.regel?.stap ?? 'geen', totaal, winst: totaal - huidig }
    })
    .sort((a, b) => b.winst - a.winst)
  return { stappen, alles: totalWith(regels, index, new Set(open.map(({ id }) => id))) }
}

function totalWith(regels: Vergelijkregel[], index: number, vervuld: Set<string>): number {
  const blad = createRekenblad()
  for (const { id, deel, w, kanten } of regels) {
    const regel = kanten[index]?.regel
    if (!regel) continue
    const aandeel = vervuld.has(id) ? 1 : knownShare(regel)
    const som = blad[deel]
    som.gevraagd += w
    if (aandeel === null) continue
    som.telt += w
    som.punten += w * aandeel
  }
  return toCijfers(blad).totaal
}

/** The total when all that is not known of the work turns out "niet", and when it turns out as asked. */
export function totalRange(uitkomst: Uitkomst): [laag: number, hoog: number] {
  const { heeftWens, kandidaat } = sideOf(uitkomst)
  const [laag, hoog] = uitkomst.bandbreedte
  return heeftWens ? [harmonicMean(laag, kandidaat), harmonicMean(hoog, kandidaat)] : [laag, hoog]
}

function harmonicMean(x: number, y: number): number {
  return x + y === 0 ? 0 : (2 * x * y) / (x + y)
}
