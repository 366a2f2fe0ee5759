/** Counts below this are not shown: they could be about one person. */
export const KLEINSTE_AANTAL = 5

type PerKwartaal = readonly [number, number, number, number]

export type PlaatsingAantallen = {
  perKwartaal: PerKwartaal
  /** Of these, who is a year on: the page about retention adds them up. */
  verderPerKwartaal: PerKwartaal
  garantiebanen: number
  totaal: number
}

/** A count that may be shown; null when it is too small, or when it would tell another one that is. */
export type Getoond = {
  perKwartaal: readonly number[] | null
  garantiebanen: number | null
  totaal: number | null
}

/** Whether a number would say something about fewer than five people. */
export const isKlein = (aantal: number) => aantal > 0 && aantal < KLEINSTE_AANTAL

/**
 * What of a row may be shown, so that no count from 1 to 4 is on the page and none can be calculated: the total of the year comes
 * first, and a year with one small quarter is not split, because the others and the total would give it away. Nor is one of which
 * the number that is a year on, on the page about retention, would split a quarter into a small part. For the same reason the
 * garantiebanen are left out when what is no garantiebaan is a small count. `isVerborgen`: the row is hidden as a whole. Pure.
 */
export function toonAantallen(
  { perKwartaal, verderPerKwartaal, garantiebanen, totaal }: PlaatsingAantallen,
  isVerborgen = false,
): Getoond {
  if (isVerborgen || isKlein(totaal)) return { perKwartaal: null, garantiebanen: null, totaal: null }
  const isTeKlein = isKlein(garantiebanen) || isKlein(totaal - garantiebanen)
  const delen = perKwartaal.flatMap((aantal, index) => {
    const verder = verderPerKwartaal[index] ?? 0
    return [aantal, verder, aantal - verder]
  })
  return {
    perKwartaal: delen.some(isKlein) ? null : perKwartaal,
    garantiebanen: isTeKlein ? null : garantiebanen,
    totaal,
  }
}
