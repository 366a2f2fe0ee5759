import { z } from 'zod'

export const DOCUMENT_SOORTEN = ['rapport', 'brief', 'overig'] as const
export type DocumentSoort = (typeof DOCUMENT_SOORTEN)[number]

/** What a person hands in, and what the portal makes. */
type Soort = DocumentSoort | 'melding'

export const DOCUMENT_SOORT_LABEL: Record<Soort, string> = {
  rapport: 'Rapport van de meting',
  brief: 'Brief of besluit',
  overig: 'Iets anders',
  melding: 'Melding voor de gemeente',
}

/**
 * Months that documents are kept after the measurement ended. Long enough to answer questions and for an objection to the
 * decision of the gemeente (six weeks, and the time until it is dealt with); the gemeente keeps the report in its own file. The
 * outcome itself stays, because a next measurement and the figures need it.
 */
export const DOCUMENT_BEWAAR_MAANDEN = 6

/** Documents of one measurement: a report, some letters and what belongs to them. */
export const MEESTE_DOCUMENTEN = 20

export const KIES_BESTAND = 'Kies een bestand.'
export const TE_GROOT = 'Dit bestand is te groot. Kies een bestand van hooguit 10 MB.'
export const ANDER_TYPE =
  'Dit bestand kunnen wij niet bewaren. Kies een PDF, JPG, PNG of Word-bestand (DOCX).'

/** `id` comes from the page: a form that is sent twice keeps one document. */
export const DocumentSchema = z.object({
  id: z.uuid(),
  soort: z.enum(DOCUMENT_SOORTEN, { error: 'Kies wat voor document het is.' }),
  bestand: z.string({ error: KIES_BESTAND }).min(1, KIES_BESTAND),
})

/** "1,3 MB", "12 kB". */
export function grootteTekst(bytes: number): string {
  return bytes >= 1_000_000
    ? `${(bytes / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })}\u00a0MB`
    : `${Math.max(1, Math.round(bytes / 1_000))}\u00a0kB`
}
