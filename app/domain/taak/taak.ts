import { z } from 'zod'
import { paragraphs, requiredDay, versie } from '#app/platform/form-values.ts'

export const TITEL_MAX = 200
export const TOELICHTING_MAX = 1000

/** A due date, as yyyy-mm-dd. It may be past: what should have been done yesterday is a task as well. */
export const VervaldatumSchema = requiredDay('Vul in wanneer de taak klaar moet zijn.')

export const TaakTitelSchema = z
  .string({ error: 'Vul in wat er moet gebeuren.' })
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(3, 'Vul in wat er moet gebeuren, in minstens 3 tekens.')
      .max(TITEL_MAX, `Gebruik hooguit ${TITEL_MAX} tekens.`),
  )

const velden = {
  titel: TaakTitelSchema,
  toelichting: paragraphs(TOELICHTING_MAX, 'De toelichting'),
  vervaldatum: VervaldatumSchema,
  toegewezenAanId: z.uuid('Kies wie de taak doet.'),
}

/** A new task by hand, about an employer or about nothing in the portal. `id` comes from the page: sent twice is made once. */
export const NieuweTaakSchema = z.object({ ...velden, id: z.uuid(), werkgeverId: z.uuid().optional() })
export type NieuweTaakInput = z.output<typeof NieuweTaakSchema>

export const TaakSchema = z.object({ ...velden, versie })
export type TaakInput = z.output<typeof TaakSchema>

/** How a due date stands: "te laat", today, this week (the next seven days), later. Both days as yyyy-mm-dd. */
export function termijnOf(vervaldatum: string, vandaag: string): 'te-laat' | 'vandaag' | 'week' | 'later' {
  if (vervaldatum < vandaag) return 'te-laat'
  if (vervaldatum === vandaag) return 'vandaag'
  const week = new Date(Date.parse(`${vandaag}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10)
  return vervaldatum <= week ? 'week' : 'later'
}
