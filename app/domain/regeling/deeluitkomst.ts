import type { Rekenregel } from './loonkosten.ts'
import type { Ontbrekend, Parameter } from './parameter.ts'
import type { Regeling } from './regeling.ts'

/** A calculation under its own heading. */
export type Rekenblok = { titel: string; uitleg?: string; regels: Rekenregel[] }

/** What the check says of one scheme. */
export type Deeluitkomst = {
  regeling: Regeling
  /**
   * `bedrag`: it was calculated. `mogelijk`: it can fit, there is no amount to calculate. `niet`: with these answers it
   * does not fit. `onbekend`: an amount for the start date is missing, so nothing was calculated.
   */
  oordeel: 'bedrag' | 'mogelijk' | 'niet' | 'onbekend'
  zinnen: string[]
  blokken: Rekenblok[]
  /** Counts in the total, in cents: in an average month, and over the months that the page adds up. */
  bedrag: { maand: number; periode: number; toelichting?: string } | null
  gebruikt: Parameter[]
  ontbreekt: Ontbrekend[]
}

/** Nothing is calculated with an amount that is not there. */
export function onbekend(regeling: Regeling, ontbreekt: Ontbrekend[]): Deeluitkomst {
  return { regeling, oordeel: 'onbekend', zinnen: [], blokken: [], bedrag: null, gebruikt: [], ontbreekt }
}
