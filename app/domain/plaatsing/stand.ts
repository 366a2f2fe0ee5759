import type { PlaatsingEindeReden } from './einde.ts'

import { plusDays } from '#app/platform/iso-day.ts'

export const STANDEN = ['lopend', 'eindigt', 'voorbij', 'beeindigd'] as const
export type PlaatsingStand = (typeof STANDEN)[number]

export const STAND_LABEL: Record<PlaatsingStand, string> = {
  lopend: 'Loopt',
  eindigt: 'Loopt bijna af',
  voorbij: 'Contract is voorbij',
  beeindigd: 'Gestopt',
}

/** The same as a choice in a list. */
export const FILTER_LABEL: Record<PlaatsingStand, string> = {
  lopend: 'Alles wat loopt',
  eindigt: 'Loopt af binnen 8 weken',
  voorbij: 'Contract is voorbij',
  beeindigd: 'Gestopt',
}

/** A contract that ends within this many days is one to act on. */
export const EINDIGT_BINNEN_DAGEN = 56

type Dagen = { einddatum: string | null; beeindigdOp: string | null; eindeReden: PlaatsingEindeReden | null }

/**
 * How a plaatsing stands on a day; days as yyyy-mm-dd. `voorbij`: the agreed last day has passed and nobody wrote down what came
 * after. One whose end is known still runs until that day; work that never began does not run at all.
 */
export function standOp({ einddatum, beeindigdOp, eindeReden }: Dagen, vandaag: string): PlaatsingStand {
  if (eindeReden === 'niet_begonnen') return 'beeindigd'
  if (beeindigdOp !== null) return beeindigdOp < vandaag ? 'beeindigd' : 'eindigt'
  if (einddatum === null) return 'lopend'
  if (einddatum < vandaag) return 'voorbij'
  return einddatum <= plusDays(vandaag, EINDIGT_BINNEN_DAGEN) ? 'eindigt' : 'lopend'
}
