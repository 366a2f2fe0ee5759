import { compareIds, type SpeeddateKandidaat, type Speeddatevraag, type Tafel } from '../rooster.ts'

/**
 * The question in numbers: tables, candidates and rounds by their place in a list that is sorted by id. Ties fall to the
 * lowest place, so that nothing depends on the order in which things were named.
 */
export type Bord = {
  tafels: readonly Tafel[]
  kandidaten: readonly SpeeddateKandidaat[]
  /** Numbers of the rounds with talks, ascending. */
  rondes: readonly number[]
  aantal: { tafels: number; werkgevers: number; kandidaten: number; rondes: number }
  /** Table to employer. */
  werkgeverVan: Int32Array
  tafelsVan: readonly (readonly number[])[]
  /** Employer times candidates plus candidate: the score, or -1 when they may not meet. */
  score: Int16Array
  /** Table times rounds plus round: 1 when somebody sits there. */
  tafelIs: Uint8Array
  kandidaatIs: Uint8Array
  /** The most talks a candidate can have: the maximum, and what the rounds and the talks in a row leave. */
  ruimte: Int32Array
  /** What a talk with this score counts, without who has it. */
  waarde(score: number): number
  /** What it counts beside that when a candidate gets a talk and has so many already. */
  bonus(kandidaat: number, al: number): number
}

/**
 * One number that orders as Opbrengst does: a first talk counts more than all wished talks together, a wished talk more
 * than all scores together, a point of score more than all talks together. Whole numbers that a double carries exactly
 * up to some thousands of talks.
 */
function createWaarden(plekken: number, kandidaten: readonly SpeeddateKandidaat[]) {
  const punt = plekken + 1
  const wens = 100 * punt * plekken + punt
  const eerste = wens * (kandidaten.reduce((som, { minimum }) => som + Math.min(minimum, plekken), 0) + 1)
  return {
    waarde: (score: number) => score * punt + 1,
    bonus: (kandidaat: number, al: number) =>
      (al === 0 ? eerste : 0) + (al < (kandidaten[kandidaat]?.minimum ?? 0) ? wens : 0),
  }
}

export function createBord(vraag: Speeddatevraag): Bord {
  const tafels = [...vraag.tafels].sort((a, b) => compareIds(a.id, b.id))
  const kandidaten = [...vraag.kandidaten].sort((a, b) => compareIds(a.id, b.id))
  const werkgevers = [...new Set(tafels.map(({ werkgeverId }) => werkgeverId))].sort(compareIds)
  const pauzes = new Set(vraag.pauzes)
  const rondes = Array.from({ length: vraag.rondes }, (_, plek) => plek + 1).filter((r) => !pauzes.has(r))
  const werkgeverPlek = placesOf(werkgevers)
  const kandidaatPlek = placesOf(kandidaten.map(({ id }) => id))
  const score = new Int16Array(werkgevers.length * kandidaten.length).fill(-1)
  const setScore = (werkgeverId: string, kandidaatId: string, waarde: number) => {
    const [w, k] = [werkgeverPlek.get(werkgeverId), kandidaatPlek.get(kandidaatId)]
    if (w !== undefined && k !== undefined) score[w * kandidaten.length + k] = waarde
  }
  for (const een of vraag.scores) setScore(een.werkgeverId, een.kandidaatId, een.score ?? -1)
  for (const een of vraag.verboden) setScore(een.werkgeverId, een.kandidaatId, -1)
  const werkgeverVan = Int32Array.from(tafels, ({ werkgeverId }) => werkgeverPlek.get(werkgeverId) ?? 0)
  return {
    tafels,
    kandidaten,
    rondes,
    aantal: {
      tafels: tafels.length,
      werkgevers: werkgevers.length,
      kandidaten: kandidaten.length,
      rondes: rondes.length,
    },
    werkgeverVan,
    tafelsVan: werkgevers.map((_, w) => [...werkgeverVan.keys()].filter((t) => werkgeverVan[t] === w)),
    score,
    tafelIs: presence(tafels, rondes),
    kandidaatIs: presence(kandidaten, rondes),
    ruimte: Int32Array.from(kandidaten, (kandidaat) => roomOf(kandidaat, rondes)),
    ...createWaarden(tafels.length * rondes.length, kandidaten),
  }
}

const placesOf = (ids: readonly string[]) => new Map(ids.map((id, plek) => [id, plek]))

function presence(wie: readonly { afwezig: readonly number[] }[], rondes: readonly number[]): Uint8Array {
  return Uint8Array.from(wie.flatMap(({ afwezig }) => rondes.map((r) => (afwezig.includes(r) ? 0 : 1))))
}

/** The most talks in the rounds that are there: as many in a row as may be, one round rest, and again. */
function roomOf(kandidaat: SpeeddateKandidaat, rondes: readonly number[]): number {
  let totaal = 0
  let rij = 0
  let vorige = Number.NaN
  for (const ronde of rondes) {
    if (kandidaat.afwezig.includes(ronde)) continue
    if (ronde !== vorige + 1) rij = 0
    vorige = ronde
    if (kandidaat.achterElkaar !== null && rij >= kandidaat.achterElkaar) {
      rij = 0
      continue
    }
    rij += 1
    totaal += 1
  }
  return Math.min(totaal, kandidaat.maximum)
}
