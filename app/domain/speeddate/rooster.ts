/** One place where an employer talks. An employer with two talks at once has two of them. */
export type Tafel = {
  id: string
  werkgeverId: string
  /** Numbers of the rounds in which nobody sits there. */
  afwezig: readonly number[]
}

export type SpeeddateKandidaat = {
  id: string
  /** Numbers of the rounds in which this person cannot talk. */
  afwezig: readonly number[]
  /** So many talks this person should have, when that can be. */
  minimum: number
  /** Never more talks than this. */
  maximum: number
  /** So many talks in rounds that follow each other, then a round without; null is without a limit. */
  achterElkaar: number | null
}

export type Paar = { werkgeverId: string; kandidaatId: string }

/** One talk: who sits at which table in which round. */
export type Gesprek = { ronde: number; tafelId: string; kandidaatId: string }

/** Everything a timetable is made from. Its order does not count: what has the same content gives the same timetable. */
export type Speeddatevraag = {
  /** Rounds are numbered from 1 to this. */
  rondes: number
  /** Numbers of the rounds in which nobody talks. */
  pauzes: readonly number[]
  tafels: readonly Tafel[]
  kandidaten: readonly SpeeddateKandidaat[]
  /** How well they fit, a whole number from 0 to 100. A pair that is not named, or has null, may not meet. */
  scores: readonly (Paar & { score: number | null })[]
  /** Pairs that may not meet, whatever their score. */
  verboden: readonly Paar[]
  /** Talks that stay as they are. */
  vast: readonly Gesprek[]
}

/** What counts, in this order: more is better, and what comes later counts only when what comes before it is equal. */
export type Opbrengst = {
  /** Candidates with at least one talk. */
  metGesprek: number
  /** Talks up to the minimum of each candidate, added up. */
  gewenst: number
  /** The scores of all talks, added up. */
  score: number
  gesprekken: number
}

/** Why a candidate has fewer talks than wished. */
export type TekortReden = 'niemand-toegestaan' | 'niet-aanwezig' | 'grens' | 'tafels-vol'

export type Tekort = { kandidaatId: string; gesprekken: number; minimum: number; reden: TekortReden }

export type Rooster = {
  /** By round, then table. */
  gesprekken: Gesprek[]
  opbrengst: Opbrengst
  /** No timetable is worth more than this, in the order of Opbrengst. It forgets in which round everybody is there. */
  bovengrens: Opbrengst
  /** No timetable has a higher score than this, not even one that leaves people without a talk. */
  maximaleScore: number
  /** Worth as much as the upper bound, so nothing better exists. When false that is not known. */
  isBewezenBeste: boolean
  /** Who has fewer talks than wished, by id. */
  tekorten: Tekort[]
}

/** -1, 0 or 1 by character code: the same on every machine and in every browser. */
export const compareIds = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** By round, then table. */
export function sortGesprekken<T extends Gesprek>(gesprekken: readonly T[]): T[] {
  return [...gesprekken].sort((a, b) => a.ronde - b.ronde || compareIds(a.tafelId, b.tafelId))
}

/** Something in the question itself cannot be: a number out of its bounds, an id twice. A fault of who asks. */
export class VraagFout extends Error {}

/** Throws VraagFout when the question is none. */
export function checkVraag(vraag: Speeddatevraag): void {
  const must = (isGoed: boolean, melding: string) => {
    if (!isGoed) throw new VraagFout(melding)
  }
  const isUniek = (ids: string[]) => new Set(ids).size === ids.length
  must(Number.isInteger(vraag.rondes) && vraag.rondes >= 1, 'There is at least one round.')
  must(isUniek(vraag.tafels.map(({ id }) => id)), 'A table is named once.')
  must(isUniek(vraag.kandidaten.map(({ id }) => id)), 'A candidate is named once.')
  for (const { id, minimum, maximum, achterElkaar } of vraag.kandidaten) {
    must(Number.isInteger(minimum) && minimum >= 0, `The minimum of ${id} is a whole number.`)
    must(Number.isInteger(maximum) && maximum >= 0, `The maximum of ${id} is a whole number.`)
    must(
      achterElkaar === null || (Number.isInteger(achterElkaar) && achterElkaar >= 1),
      `${id} can have at least one talk in a row.`,
    )
  }
  for (const { score } of vraag.scores)
    must(
      score === null || (Number.isInteger(score) && score >= 0 && score <= 100),
      'A score is a whole number from 0 to 100.',
    )
}
