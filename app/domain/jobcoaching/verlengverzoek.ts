import { z } from 'zod'
import { paragraphs } from '#app/platform/form-values.ts'

export const VERLENGVERZOEK_MAX = 500

/** `id` comes from the page: a form that is sent twice makes one question. */
export const VerlengverzoekSchema = z.object({
  id: z.uuid(),
  tekst: paragraphs(VERLENGVERZOEK_MAX, 'De toelichting'),
})
export type VerlengverzoekInput = z.output<typeof VerlengverzoekSchema>

export const NietVerlengenSchema = z.object({
  verzoekId: z.uuid(),
  tekst: z
    .string({ error: 'Schrijf waarom de begeleiding niet langer duurt.' })
    .trim()
    .min(5, 'Schrijf waarom de begeleiding niet langer duurt.')
    .max(VERLENGVERZOEK_MAX, `Gebruik hooguit ${VERLENGVERZOEK_MAX} tekens.`),
})
export type NietVerlengenInput = z.output<typeof NietVerlengenSchema>
