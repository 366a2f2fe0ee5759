/** When somebody can start, as coarse as a card says it. */
export const BESCHIKBAAR = ['meteen', 'binnen_3_maanden', 'later'] as const
export type Beschikbaar = (typeof BESCHIKBAAR)[number]

export const BESCHIKBAAR_LABEL: Record<Beschikbaar, string> = {
  meteen: 'Meteen',
  binnen_3_maanden: 'Binnen 3 maanden',
  later: 'Later',
}

const DRIE_MAANDEN_DAGEN = 91
const DAG_MS = 86_400_000

/** The period in which a first day lies, seen from today (both yyyy-mm-dd). No day means at once. */
export function beschikbaarVan(vanaf: string | null, vandaag: string): Beschikbaar {
  if (vanaf === null || vanaf <= vandaag) return 'meteen'
  const dagen = (Date.parse(vanaf) - Date.parse(vandaag)) / DAG_MS
  return dagen <= DRIE_MAANDEN_DAGEN ? 'binnen_3_maanden' : 'later'
}
