/** Counts below this are not shown: they could be about one person. */
export const KLEINSTE_AANTAL = 5

export type PlaatsingAantallen = {
  perKwartaal: readonly [number, number, number, number]
  garantiebanen: number
  totaal: number
}

/** A count that may be shown; null when it is too small, or when it would tell another one that is. */
export type Getoond = {
  perKwartaal: readonly number[] | null
  garantiebanen: number | null
  totaal: number | null
}

const isKlein = (aantal: number) => aantal > 0 && aantal < KLEINSTE_AANTAL

/**
 * What of a row may be shown, so that no count from 1 to 4 is on the page and none can be calculated: the total of the year comes
 * first, and a year with one small quarter is not split, because the others and the total would give it away. For the same reason
 * the garantiebanen are left out when what is no garantiebaan is a small count. Pure.
 */
export function toonAantallen({ perKwartaal, garantiebanen, totaal }: PlaatsingAantallen): Getoond {
  if (isKlein(totaal)) return { perKwartaal: null, garantiebanen: null, totaal: null }
  const isTeKlein = isKlein(garantiebanen) || isKlein(totaal - garantiebanen)
  return {
    perKwartaal: perKwartaal.some(isKlein) ? null : perKwartaal,
    garantiebanen: isTeKlein ? null : garantiebanen,
    totaal,
  }
}
