import { VOORWAARDEN, WENSEN } from '#search/matching/conditions.ts'
import { createRekenblad, DELEN, partWeight } from '#search/matching/figures.ts'
import { listHardeEisen } from '#search/matching/hard.ts'
import { compareText, prepareProfiel, prepareVacature } from '#search/matching/prepare.ts'
import { scorePrepared } from '#search/matching/score.ts'
import type { PreparedVacature } from '#search/matching/prepare.ts'
import type {
  DeelNaam,
  MatchProfiel,
  MatchVacature,
  Taxonomie,
  Toelating,
  Uitkomst,
  Uitlegregel,
} from '#search/matching/model.ts'

/** What one candidate makes of one requirement or wish. */
export type Kant = {
  /** Null when the candidate has no such wish. */
  regel: Uitlegregel | null
  /** Share 0..1 of what the line is worth. */
  aandeel: number
  /** Share times worth: points of the figure (0-100). */
  punten: number
  /**
   * Not known, so left out of the figure of this candidate. That is the same as counting it as the mean of what is known,
   * and so it stands here: equal lines then give equal points, whatever else is not known.
   */
  geschat: boolean
}

export type Vergelijkregel = {
  /** Unique within a comparison. */
  id: string
  deel: DeelNaam | 'wens'
  /** The line of the first candidate who has it: label, level asked, weight. */
  regel: Uitlegregel
  /** Weight within its part, as the score uses it. */
  w: number
  /** Points of its figure (0-100) that it is worth when all of the others is known too; 0 when no candidate is known on it. */
  waarde: number
  /** In the order of the candidates. */
  kanten: Kant[]
}

export type Vergelijking = {
  /** In the order of the system: admission, total, certainty, id. */
  uitkomsten: Uitkomst[]
  /** Everything that scores; wishes are the lines with deel 'wens', and make the second figure. */
  regels: Vergelijkregel[]
}

const TOELATING_PLEK: Record<Toelating, number> = { past: 0, navragen: 1, afgevallen: 2 }

/**
 * The matches of a few profiles with one vacature beside each other, line by line. Per candidate the points of the lines
 * of the work add up to pastBijWerk, and those of the wishes to pastBijKandidaat. Pure; figures 0-100. Rule: matching.md,
 * sections 3 and 4.
 */
export function compareProfielen(
  vacature: MatchVacature,
  profielen: readonly MatchProfiel[],
  taxonomie: Taxonomie,
): Vergelijking {
  const v = prepareVacature(vacature, taxonomie)
  const harde = listHardeEisen(v)
  const uitkomsten = profielen
    .map((profiel) => scorePrepared(v, prepareProfiel(profiel, taxonomie), harde))
    .sort(compareUitkomsten)
  return { uitkomsten, regels: [...workLines(v, uitkomsten), ...wishLines(uitkomsten)] }
}

/** The order in which the system puts two outcomes of one vacature. */
export function compareUitkomsten(a: Uitkomst, b: Uitkomst): number {
  return (
    TOELATING_PLEK[a.toelating] - TOELATING_PLEK[b.toelating] ||
    b.totaal - a.totaal ||
    b.zekerheid - a.zekerheid ||
    compareText(a.profielId, b.profielId)
  )
}

/** The share of a line that counts; null when it is not known. */
export function knownShare(regel: Uitlegregel | null): number | null {
  return regel !== null && regel.maximum > 0 ? regel.punten / regel.maximum : null
}

function workLines(v: PreparedVacature, uitkomsten: Uitkomst[]): Vergelijkregel[] {
  const weights = weightsOf(v)
  const lines = collectLines(uitkomsten, (regel) => !regel.hard && regel.deel !== 'wens').map((line) => ({
    ...line,
    w: weights.get(line.id) ?? 1,
  }))
  // Weights of the parts when every line counts on which at least one candidate is known.
  const blad = createRekenblad()
  for (const line of lines) {
    if (line.deel !== 'wens' && line.regels.some((regel) => knownShare(regel) !== null)) {
      blad[line.deel].telt += line.w
    }
  }
  const means = uitkomsten.map((uitkomst) => partMeans(uitkomst))
  return lines.map((line) => {
    const deel = line.deel as DeelNaam
    const counts = line.regels.some((regel) => knownShare(regel) !== null)
    const waarde = counts ? (100 * partWeight(blad, deel, 'telt') * line.w) / blad[deel].telt : 0
    return toVergelijkregel(line, waarde, (index) => means[index]?.[deel] ?? 0)
  })
}

function wishLines(uitkomsten: Uitkomst[]): Vergelijkregel[] {
  const weights = new Map(WENSEN.map(({ sleutel, gewicht }) => [sleutel as string, gewicht]))
  const lines = collectLines(uitkomsten, (regel) => regel.deel === 'wens').map((line) => ({
    ...line,
    w: weights.get(line.regel.soort === 'beroep' ? 'beroep' : line.regel.sleutel) ?? 0,
  }))
  const counted = lines.filter(({ regels }) => regels.some((regel) => knownShare(regel) !== null))
  const total = counted.reduce((sum, { w }) => sum + w, 0)
  return lines.map((line) =>
    toVergelijkregel(
      line,
      counted.includes(line) ? (100 * line.w) / total : 0,
      (index) => (uitkomsten[index]?.pastBijKandidaat ?? 0) / 100,
    ),
  )
}

type Line = {
  id: string
  deel: DeelNaam | 'wens'
  regel: Uitlegregel
  regels: (Uitlegregel | null)[]
  w: number
}

function collectLines(uitkomsten: Uitkomst[], wanted: (regel: Uitlegregel) => boolean): Omit<Line, 'w'>[] {
  const perId = new Map<string, Omit<Line, 'w'>>()
  uitkomsten.forEach((uitkomst, index) => {
    for (const regel of uitkomst.regels.filter(wanted)) {
      const id = `${regel.deel}-${regel.sleutel}`
      const line = perId.get(id) ?? { id, deel: regel.deel, regel, regels: uitkomsten.map(() => null) }
      line.regels[index] = regel
      perId.set(id, line)
    }
  })
  return [...perId.values()]
}

function toVergelijkregel(
  { regels, ...line }: Line,
  waarde: number,
  meanOf: (index: number) => number,
): Vergelijkregel {
  const kanten = regels.map((regel, index): Kant => {
    const known = knownShare(regel)
    const aandeel = known ?? meanOf(index)
    return { regel, aandeel, punten: waarde * aandeel, geschat: known === null }
  })
  return { ...line, waarde, kanten }
}

/**
 * Per part what an unknown line counts for: the mean of the part. A part of which nothing is known follows its twin
 * (skills and occupation stand in for each other) and else the whole figure, as the rescaling of the score does.
 */
function partMeans(uitkomst: Uitkomst): Record<DeelNaam, number> {
  const own = new Map(uitkomst.delen.map(({ naam, score }) => [naam, score / 100]))
  const whole = uitkomst.pastBijWerk / 100
  const twin: Partial<Record<DeelNaam, DeelNaam>> = { vak: 'beroep', beroep: 'vak' }
  const meanOf = (deel: DeelNaam) => own.get(deel) ?? own.get(twin[deel] ?? deel) ?? whole
  return Object.fromEntries(DELEN.map((deel) => [deel, meanOf(deel)])) as Record<DeelNaam, number>
}

function weightsOf(v: PreparedVacature): Map<string, number> {
  return new Map([
    ...v.vak.map((eis) => [`vak-${eis.termId}`, eis.w] as const),
    ...v.gedrag.map((eis) => [`gedrag-${eis.termId}`, eis.w] as const),
    ...VOORWAARDEN.map(({ sleutel, gewicht }) => [`voorwaarden-${sleutel}`, gewicht] as const),
  ])
}
