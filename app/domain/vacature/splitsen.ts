import { z } from 'zod'
import { EISEN_MAX } from './eisen.ts'
import { line, versie } from '#app/platform/form-values.ts'
import { TITEL_MAX } from './werk.ts'

const KIES = 'Kies minstens één punt om af te splitsen.'

/** Which requirements become a function of their own. `id` is made by the page, as for a new vacature. */
export const SplitsSchema = z.object({
  versie,
  id: z.uuid('Laad de pagina opnieuw en probeer het nog eens.'),
  titel: line(TITEL_MAX, 'De titel')
    .refine((titel) => (titel?.length ?? 0) >= 3, { message: 'Vul een titel in van minstens 3 tekens.' })
    .transform((titel) => titel ?? ''),
  termIds: z.preprocess(
    (waarde) => (waarde === undefined || waarde === '' ? [] : Array.isArray(waarde) ? waarde : [waarde]),
    z.array(z.string().max(80, KIES)).min(1, KIES).max(EISEN_MAX, KIES),
  ),
})

export type SplitsInput = z.output<typeof SplitsSchema>

/** A first name for the new function. */
export function splitsTitel(titel: string | null): string {
  const start = 'Hulp bij: '
  return `${start}${(titel ?? 'dit werk').slice(0, TITEL_MAX - start.length)}`
}
