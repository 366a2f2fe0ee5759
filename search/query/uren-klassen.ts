/** Bands of hours per week, as visitors choose them. The last one holds longer weeks too: nobody looks for those alone. */
export const UREN_KLASSEN = ['1-16', '17-24', '25-32', '33-40'] as const

export type UrenKlasse = (typeof UREN_KLASSEN)[number]

const GRENZEN: Record<UrenKlasse, [min: number, max: number]> = {
  '1-16': [1, 16],
  '17-24': [17, 24],
  '25-32': [25, 32],
  '33-40': [33, Infinity],
}

/** The bands that a range of hours per week overlaps; none when the hours are not known. */
export function urenKlassen(urenMin: number | null, urenMax: number | null): UrenKlasse[] {
  if (urenMin === null || urenMax === null) return []
  return UREN_KLASSEN.filter((klasse) => urenMin <= GRENZEN[klasse][1] && urenMax >= GRENZEN[klasse][0])
}
