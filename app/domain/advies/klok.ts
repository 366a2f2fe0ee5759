import { addWerkdagen, countWerkdagen } from './werkdagen.ts'

/**
 * Working days in which the WSP reacts to an employer. Two, because an employer who hears nothing for longer asks elsewhere,
 * and because an adviseur who visits employers all day must have one day to answer. The day of the question does not count.
 */
export const REACTIE_WERKDAGEN = 2

/** The last day (yyyy-mm-dd) on which a reaction to what was asked on `dag` is in time. */
export function reactieVoor(dag: string): string {
  return addWerkdagen(dag, REACTIE_WERKDAGEN)
}

export type Klok = { stand: 'op_tijd' | 'vandaag' | 'te_laat'; dagen: number }

/** Where `vandaag` stands against the last day; `dagen` are the working days that are left, or that it is late. */
export function klokVan(uiterlijk: string, vandaag: string): Klok {
  if (uiterlijk === vandaag) return { stand: 'vandaag', dagen: 0 }
  return uiterlijk < vandaag
    ? { stand: 'te_laat', dagen: countWerkdagen(uiterlijk, vandaag) }
    : { stand: 'op_tijd', dagen: countWerkdagen(vandaag, uiterlijk) }
}

/** The earlier of two days, of which either may be absent. The database holds `uiterlijk` to the same. */
export function eersteDag(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
