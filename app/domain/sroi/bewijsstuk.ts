import { z } from 'zod'

export const MEESTE_BEWIJSSTUKKEN = 10
export const TE_GROOT = 'Dit bestand is te groot. Kies een bestand van hooguit 10 MB.'
export const ANDER_TYPE =
  'Dit bestand kunnen wij niet bewaren. Kies een PDF, JPG, PNG of Word-bestand (DOCX).'
const KIES_BESTAND = 'Kies een bestand.'

/** `id` comes from the page: a form that is sent twice keeps one file. */
export const BewijsstukSchema = z.object({
  id: z.uuid(),
  bestand: z.string({ error: KIES_BESTAND }).min(1, KIES_BESTAND),
})
