import { z } from 'zod'
import type { TermSoort } from '#search/matching/model.ts'

export const TERM_SOORTEN = [
  'gedrag',
  'vakvaardigheid',
  'beroep',
  'taal',
  'basis',
  'certificaat',
  'rijbewijs',
] as const satisfies readonly TermSoort[]

/** A term as a list of choices shows it. `toelichting` tells terms with almost the same label apart. */
export type TermKeuze = { id: string; label: string; toelichting?: string | undefined }

export const MAX_TERM_VRAAG = 100

/** The query of the term search: what kind of term, and what was typed. A kind that does not exist is refused. */
export const TermVraagSchema = z.object({
  soort: z.enum(TERM_SOORTEN, 'Kies een soort term die bestaat.'),
  q: z.string().trim().max(MAX_TERM_VRAAG, `Typ hoogstens ${MAX_TERM_VRAAG} tekens.`).default(''),
})
