import { z } from 'zod'
import { EmailSchema, ROLLEN } from '#app/domain/account/account.ts'

const naam = z
  .string({ error: 'Vul een naam in.' })
  .trim()
  .min(2, 'Vul een naam in van minstens 2 tekens.')
  .max(120, 'De naam is te lang. Gebruik hoogstens 120 tekens.')

/** The roles that a beheerder hands out. A kandidaat gets an account from the adviseur who brings them in. */
export const TOEKENBARE_ROLLEN = ROLLEN.filter((rol) => rol !== 'kandidaat')

/** Which record a role belongs to; the database holds the same rule in rol_toekenning_hoort_bij. */
export const RolSchema = z
  .object({
    rol: z.enum(TOEKENBARE_ROLLEN, { error: 'Kies een rol.' }),
    werkgeverId: z.uuid().optional(),
    organisatieId: z.uuid().optional(),
    gemeenteCodes: z.array(z.string().regex(/^[0-9]{4}$/)).default([]),
  })
  .superRefine((value, ctx) => {
    if (value.rol === 'werkgever' && !value.werkgeverId) {
      ctx.addIssue({
        code: 'custom',
        path: ['werkgeverId'],
        message: 'Kies de werkgever waar deze persoon werkt.',
      })
    }
    if (['adviseur', 'jobcoach', 'rapporteur'].includes(value.rol) && !value.organisatieId) {
      ctx.addIssue({
        code: 'custom',
        path: ['organisatieId'],
        message: 'Kies de organisatie van deze persoon.',
      })
    }
    if (value.rol === 'rapporteur' && value.gemeenteCodes.length === 0) {
      ctx.addIssue({ code: 'custom', path: ['gemeenteCodes'], message: 'Kies minstens één gemeente.' })
    }
  })
export type RolInput = z.output<typeof RolSchema>

export const NieuwAccountSchema = z.object({ naam, email: EmailSchema }).and(RolSchema)
export type NieuwAccountInput = z.output<typeof NieuwAccountSchema>
