import { z } from 'zod'
import { EmailSchema } from '#app/domain/account/account.ts'
import { line } from '#app/platform/form-values.ts'

/**
 * People who can log in for one employer: enough for the largest, and few enough that counting candidates, which is limited
 * for each account, stays limited for an employer.
 */
export const MEESTE_COLLEGAS = 10
/** Invitations of one employer in a day: they are mails to addresses that somebody typed. */
export const UITNODIGINGEN_PER_DAG = 10

export const CollegaSchema = z.object({
  naam: z
    .string({ error: 'Vul de naam van uw collega in.' })
    .transform((naam) => naam.replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(2, 'Vul een naam in van minstens 2 tekens.')
        .max(120, 'De naam is te lang. Gebruik hooguit 120 tekens.'),
    ),
  functie: line(100, 'De functie'),
  email: EmailSchema,
})
export type CollegaInput = z.output<typeof CollegaSchema>
