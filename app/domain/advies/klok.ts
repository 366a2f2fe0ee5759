import { addWerkdagen } from '#app/platform/werkdagen.ts'

/**
 * Working days in which the WSP reacts to an employer. Two, because an employer who hears nothing for longer asks elsewhere,
 * and because an adviseur who visits employers all day must have one day to answer. The day of the question does not count.
 */
export const REACTIE_WERKDAGEN = 2

/** The last day (yyyy-mm-dd) on which a reaction to what was asked on `dag` is in time. */
export function reactieVoor(dag: string): string {
  return addWerkdagen(dag, REACTIE_WERKDAGEN)
}

/** The earlier of two days, of which either may be absent. The database holds `uiterlijk` to the same. */
export function eersteDag(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
