import { REACTIE_WERKDAGEN } from '#app/domain/advies/klok.ts'
import { addWerkdagen } from '#app/platform/werkdagen.ts'
import type { AanvraagHaast } from './aanvraag.ts'

/**
 * Working days in which the WSP reacts to a request. "Nu" gets the next working day, because a job can end in the days that an
 * employer waits; the others as any question of an employer. The day of the request does not count.
 */
export const REACTIE_DAGEN: Record<AanvraagHaast, number> = {
  nu: 1,
  twee_weken: REACTIE_WERKDAGEN,
  later: REACTIE_WERKDAGEN,
}

/**
 * Working days in which a jobcoach is chosen once the request goes on: for "nu" the next one, and early enough for the others to
 * plan a first meeting within the time that the employer asked.
 */
export const TOEWIJS_DAGEN: Record<AanvraagHaast, number> = { nu: 1, twee_weken: 4, later: 8 }

/** The last day (yyyy-mm-dd) on which a reaction to what was asked on `dag` is in time. */
export function reactieVoor(haast: AanvraagHaast, dag: string): string {
  return addWerkdagen(dag, REACTIE_DAGEN[haast])
}

/** The last day (yyyy-mm-dd) on which the employer hears who the jobcoach is, of what went on to assignment on `dag`. */
export function toewijzenVoor(haast: AanvraagHaast, dag: string): string {
  return addWerkdagen(dag, TOEWIJS_DAGEN[haast])
}

/** "de volgende werkdag" or "binnen 2 werkdagen", for the page that asks how soon. */
export function reactieBelofte(haast: AanvraagHaast): string {
  const dagen = REACTIE_DAGEN[haast]
  return dagen === 1 ? 'uiterlijk de volgende werkdag' : `binnen ${dagen} werkdagen`
}
