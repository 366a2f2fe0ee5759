import type { DeelNaam, Gewicht, VoorwaardeSleutel } from '#search/matching/model.ts'

/**
 * Every number that decides about a score, with its reason. Units: shares of 1 unless said otherwise.
 */

/**
 * Behaviour alone ranks weakly and says most in a conversation, so the work itself (skills and occupation) carries
 * more than half. Inside that 0.55 the skills lead: an occupation is a rough stand-in for what someone can do, and
 * someone from another occupation with the right skills must be able to come out on top.
 */
export const DEEL_GEWICHT: Record<DeelNaam, number> = {
  vak: 0.4,
  beroep: 0.15,
  gedrag: 0.25,
  voorwaarden: 0.2,
}

/** What the employer calls essential outweighs three "nice to have" items. */
export const EIS_GEWICHT: Record<Gewicht, number> = { essentieel: 1, belangrijk: 0.6, pre: 0.3 }

/** Levels run from 0 to 3, so a shortfall of 3 is the largest there is. */
export const GROOTSTE_TEKORT = 3

/** More than asked is no fault of a person: a tie-breaker and a signal that the work may be too light. */
export const OVERSCHOT_PER_STAP = 0.05
export const OVERSCHOT_MAXIMUM = 0.15

/** A related skill of the same group shows that the step is small, not that it has been made. */
export const VERWANT_AANDEEL = 0.5

/** Same occupation, same ISCO unit group, same minor group, same major group. */
export const BEROEP_ZELFDE = 1
export const BEROEP_UNIT_GROEP = 0.8
export const BEROEP_MINOR_GROEP = 0.5
export const BEROEP_MAJOR_GROEP = 0.2

/**
 * A rare skill tells more than one that nearly all work asks. The factor runs from 0.5 (idf 0, everybody needs it) to
 * 1.5 (idf 4, about one occupation in fifty) and is 1 when the idf is not known: the weight that the employer chose stays
 * the leading one, and "not known" never counts for more than "rare" or less than "common".
 */
export const IDF_FACTOR_MINIMUM = 0.5
export const IDF_FACTOR_MAXIMUM = 1.5
export const IDF_BIJ_MAXIMUM = 4
export const IDF_FACTOR_ONBEKEND = 1

/** Conditions of pastBijWerk. Times and distance break off a placement sooner than a start date or a thinking level. */
export const VOORWAARDE_GEWICHT = {
  kantoortijden: 0.6,
  onregelmatig: 1,
  reisafstand: 1,
  startdatum: 0.6,
  werkEnDenkniveau: 0.6,
} as const satisfies Partial<Record<VoorwaardeSleutel, number>>

/** Wishes of the candidate in pastBijKandidaat: the kind of work first, then the hours that make an income. */
export const WENS_GEWICHT = {
  beroep: 0.3,
  uren: 0.2,
  werktijden: 0.15,
  reisafstand: 0.15,
  ondersteuning: 0.15,
  soort: 0.05,
} as const satisfies Partial<Record<VoorwaardeSleutel, number>>

/** pastBijKandidaat when there is nothing to compare: no wish that anyone knows of is refused. It then leaves the total alone. */
export const GEEN_WENSEN = 100

/** Days a start may be later than the vacature asks: about the month that filling a vacature takes anyway. */
export const START_SPELING_DAGEN = 31

/** A journey of twice the limit is worth nothing; up to there it falls off evenly. */
export const REIS_NUL_BIJ = 2

/** Each level of werk- en denkniveau below what is asked costs a third, like a level of a competence. */
export const DENKNIVEAU_PER_STAP = 1 / 3

/** "past" is a claim: below this share of known weight the class is "past met aanpassing" at most. */
export const KLASSE_ZEKERHEID = 0.5

/** More than this share of the heaviest requirements with a shortfall above 1 is more than a plan can close. */
export const KLASSE_TEKORT_AANDEEL = 0.5

/**
 * From which share a line is called "past". A wished distance is met anywhere within the limit, wished hours when most of
 * them are given, an occupation within the same unit group; all else is met in full or not.
 */
export const PAST_VANAF = {
  beroep: BEROEP_UNIT_GROEP,
  wensUren: 0.8,
  wensReisafstand: 1 / REIS_NUL_BIJ,
  anders: 1,
}
