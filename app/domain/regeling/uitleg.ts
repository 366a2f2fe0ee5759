import type { Regeling, Uitleg } from './regeling.ts'
import { UITLEG_GELD } from './uitleg-geld.ts'
import { UITLEG_HULP } from './uitleg-hulp.ts'

/** The day on which the texts were checked with their sources. */
export const UITLEG_OPGEZOCHT = '2026-11-25'

export const UITLEG: Record<Regeling, Uitleg> = { ...UITLEG_GELD, ...UITLEG_HULP }
