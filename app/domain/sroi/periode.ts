import { isKlein } from '#app/domain/plaatsing/cijfers.ts'

export const PERIODES = ['jaar', 'h1', 'h2', 'k1', 'k2', 'k3', 'k4'] as const
export type Telperiode = (typeof PERIODES)[number]

export const PERIODE_LABEL: Record<Telperiode, string> = {
  jaar: 'Heel het jaar',
  h1: 'Eerste half jaar',
  h2: 'Tweede half jaar',
  k1: 'Kwartaal 1',
  k2: 'Kwartaal 2',
  k3: 'Kwartaal 3',
  k4: 'Kwartaal 4',
}

type PerKwartaal = readonly [number, number, number, number]

/** Which quarters of a year, from 0, a period has. */
const KWARTALEN: Record<Telperiode, readonly (0 | 1 | 2 | 3)[]> = {
  jaar: [0, 1, 2, 3],
  h1: [0, 1],
  h2: [2, 3],
  k1: [0],
  k2: [1],
  k3: [2],
  k4: [3],
}

/** How many of the counts of the four quarters are in the period. */
export function somVan(periode: Telperiode, perKwartaal: PerKwartaal): number {
  return KWARTALEN[periode].reduce<number>((som, kwartaal) => som + perKwartaal[kwartaal], 0)
}

/**
 * The number of plaatsingen of a period that may be shown, null when it may not: so that no number from 1 to 4 is on the page and none
 * is the difference between two pages. A year with a small half is not split at all, and a year with a small quarter not in quarters:
 * the others and the year would tell it. That is why a period is one of seven, and no two days. Pure.
 */
export function toonPlaatsingen(periode: Telperiode, perKwartaal: PerKwartaal): number | null {
  const kan = (soort: readonly Telperiode[]) => !soort.some((een) => isKlein(somVan(een, perKwartaal)))
  const isGetoond =
    kan(['jaar']) &&
    (periode === 'jaar' || kan(['h1', 'h2'])) &&
    (KWARTALEN[periode].length > 1 || kan(['k1', 'k2', 'k3', 'k4']))
  return isGetoond ? somVan(periode, perKwartaal) : null
}
