import { z } from 'zod'
import { choice, line, paragraphs, versie } from '#app/platform/form-values.ts'

export const TITEL_MAX = 120
export const OMSCHRIJVING_MAX = 2000

/** Step 1: what work is it? */
export const WerkSchema = z.object({
  versie,
  titel: line(TITEL_MAX, 'De titel'),
  omschrijving: paragraphs(OMSCHRIJVING_MAX, 'De omschrijving'),
  beroepId: z
    .string()
    .regex(/^beroep:[0-9a-f-]{36}$/, 'Kies een beroep uit de lijst.')
    .optional()
    .transform((id) => id ?? null),
  werkEnDenkniveau: choice(
    ['0', '1', '2', '3', '4', '5', '6', '7'],
    'Kies een niveau uit de lijst.',
  ).transform((niveau) => Number(niveau ?? 0)),
})

export type WerkInput = z.output<typeof WerkSchema>

/** The start of a vacature. `id` is made by the page, so that sending the form twice makes one vacature. */
export const NieuweVacatureSchema = z.object({
  id: z.uuid('Laad de pagina opnieuw en probeer het nog eens.'),
  werkgeverId: z.uuid('Kies een werkgever uit de lijst.').optional(),
  titel: line(TITEL_MAX, 'De titel').refine((titel) => (titel?.length ?? 0) >= 3, {
    message: 'Vul een titel in van minstens 3 tekens.',
  }),
})

export type NieuweVacatureInput = z.output<typeof NieuweVacatureSchema>
