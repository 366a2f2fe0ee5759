import { z } from 'zod'

/** The length of the explanation of a task, which it becomes. */
export const WIJZIGING_MAX = 1_000

/** `id` comes from the page: a form that is sent twice makes one task. */
export const WijzigingSchema = z.object({
  id: z.uuid(),
  tekst: z
    .string({ error: 'Schrijf wat er anders is.' })
    .trim()
    .min(3, 'Schrijf wat er anders is.')
    .max(WIJZIGING_MAX, `Gebruik hooguit ${WIJZIGING_MAX} tekens.`),
})
export type WijzigingInput = z.output<typeof WijzigingSchema>
