import { KLASSE_TEKORT_AANDEEL, KLASSE_ZEKERHEID } from '#search/matching/weights.ts'
import type {
  Gewicht,
  Klasse,
  Oordeel,
  Stap,
  TermSoort,
  Toelating,
  Uitlegregel,
} from '#search/matching/model.ts'

/** Words and next steps for what the numbers say. The adviseur decides; these are proposals. */

/**
 * A shortfall of one level is small, of two needs a plan, and of three (asked "goed", shown "niet") is no fit. A missing
 * certificate or licence can be obtained, so it is an adaptation, not an end.
 */
export function levelOordeel(verschil: number, hebben: boolean): Klasse {
  if (verschil >= 0) return 'past'
  return verschil > -3 || hebben ? 'past-met-aanpassing' : 'past-niet'
}

/** Unknown skills and papers are a question to ask; behaviour, language and basics are something to measure. */
export function unknownStap(soort: TermSoort | 'voorwaarde', lijst: boolean): Stap {
  return soort === 'voorwaarde' || lijst ? 'navragen' : 'meten'
}

/** What would close the gap: a small one closes on the job, behaviour is carried by a jobcoach, skills are trained. */
export function levelStap(soort: TermSoort, verschil: number, hebben: boolean): Stap {
  if (verschil >= 0) return 'geen'
  if (hebben) return 'trainen'
  if (verschil === -1) return 'inwerken'
  if (soort !== 'gedrag') return 'trainen'
  return verschil === -2 ? 'jobcoach' : 'werk-aanpassen'
}

/** A condition or occupation that fits for a share (0..1); from `pastVanaf` up it is a fit. */
export function shareOordeel(aandeel: number, pastVanaf: number): Klasse {
  if (aandeel >= pastVanaf) return 'past'
  return aandeel > 0 ? 'past-met-aanpassing' : 'past-niet'
}

/** Heaviest first. */
export const ZWAARTE: readonly Gewicht[] = ['essentieel', 'belangrijk', 'pre']

/**
 * The class for people. It looks at the heaviest requirements that the vacature names, so that an employer who calls
 * nothing essential still gets a class that means something. Unknown is no shortfall, but too much of it is no "past".
 */
export function toKlasse(
  regels: readonly Uitlegregel[],
  weightOf: (regel: Uitlegregel) => number,
  toegelaten: Toelating,
  zekerheid: number,
): Klasse {
  if (toegelaten === 'afgevallen') return 'past-niet'
  const eisen = regels.filter((regel) => !regel.hard && regel.gewicht !== null)
  const zwaarste = ZWAARTE.find((gewicht) => eisen.some((regel) => regel.gewicht === gewicht))
  let gewicht = 0
  let tekort = 0
  for (const regel of eisen) {
    if (regel.gewicht !== zwaarste) continue
    gewicht += weightOf(regel)
    if (regel.oordeel === 'past-niet') return 'past-niet'
    if (regel.verschil !== null && regel.verschil < -1) tekort += weightOf(regel)
  }
  if (gewicht > 0 && tekort / gewicht > KLASSE_TEKORT_AANDEEL) return 'past-niet'
  if (tekort > 0) return 'past-met-aanpassing'
  const ietsGevraagd = regels.some((regel) => !regel.hard && regel.deel !== 'wens')
  return ietsGevraagd && zekerheid < KLASSE_ZEKERHEID ? 'past-met-aanpassing' : 'past'
}

export function isTekort(oordeel: Oordeel): boolean {
  return oordeel === 'past-met-aanpassing' || oordeel === 'past-niet'
}
