import type { MatchVacature } from '#search/matching/model.ts'
import type { Rangorde } from '#search/matching/rank.ts'

/** One profile in the order of a match, with the figures that decide the order (0-100, certainty 0..1). */
export type ScanPlek = {
  id: string
  totaal: number
  zekerheid: number
  pastBijWerk: number
  pastBijKandidaat: number
}

/** The same as a Rangorde, with places instead of explanations. */
export type ScanRangorde = Pick<Rangorde, 'aantallen' | 'afgevallen'> & {
  past: ScanPlek[]
  navragen: ScanPlek[]
}

/** How many visible profiles a set of requirements leaves; whole numbers of people. */
export type Telling = {
  /** Meet every hard requirement; `past` and `metAanpassing` are parts of these, by the class of the match. */
  voldoet: number
  past: number
  metAanpassing: number
  /** Nothing hard is refused, but something hard is not known. */
  navragen: number
}

/**
 * All visible profiles in memory, compared one by one: exact, and fast enough to count at every key press. It follows the
 * database within about a second. Null means that it cannot vouch for an answer now (not loaded yet, or out of touch with
 * the database): the caller must then ask the database itself.
 */
export type MatchScan = {
  /** The order and the counts that rankProfielen would give; `maximum` shortens both lists, not the counts. */
  rank(vacature: MatchVacature, opties: { maximum: number; nu: Date }): Promise<ScanRangorde | null>
  /** Counts for each variant, in the order of the variants. */
  tel(varianten: readonly MatchVacature[], nu: Date): Promise<Telling[] | null>
}
