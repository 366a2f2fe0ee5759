import { z } from 'zod'
import { DEELNEMERSROLLEN } from '#app/domain/evenement/evenement.ts'

const DAG_SECONDEN = 86_400

/** One tap at the door. `geleden`: seconds between the tap and the sending, for a phone that was without a connection. */
export const IncheckSchema = z.object({
  inschrijvingId: z.uuid(),
  soort: z.enum(['in', 'uit']),
  geleden: z.coerce.number().int().min(0).max(DAG_SECONDEN).default(0),
})

/** Somebody who comes to the door without a registration. */
export const InloopSchema = z.object({
  id: z.uuid('Laad de pagina opnieuw.'),
  naam: z
    .string({ error: 'Vul de naam in.' })
    .trim()
    .min(2, 'Vul de naam in van minstens 2 letters.')
    .max(120, 'Gebruik voor de naam hooguit 120 tekens.'),
  rol: z.enum(DEELNEMERSROLLEN, { error: 'Kies als wie iemand komt.' }),
  organisatieNaam: z
    .string()
    .trim()
    .max(120, 'Gebruik voor de organisatie hooguit 120 tekens.')
    .optional()
    .transform((tekst) => tekst ?? null),
})
export type InloopInput = z.output<typeof InloopSchema>
