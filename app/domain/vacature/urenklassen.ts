import type { UrenKlasse } from '#search/query/uren-klassen.ts'

/** Bands of hours per week that a visitor filters on; a vacature is in every band that its hours overlap. */
export const URENKLASSEN: Record<UrenKlasse, { label: string; min: number; max: number }> = {
  '1-16': { label: 'Tot en met 16 uur', min: 1, max: 16 },
  '17-24': { label: '17 tot en met 24 uur', min: 17, max: 24 },
  '25-32': { label: '25 tot en met 32 uur', min: 25, max: 32 },
  '33-40': { label: '33 uur of meer', min: 33, max: 60 },
}
