import { z } from 'zod'
import { versie } from '#app/platform/form-values.ts'

export const PartnerSchema = z.object({
  versie,
  partnerId: z.uuid({ error: 'Kies een partner uit de lijst.' }),
})
export type PartnerInput = z.output<typeof PartnerSchema>
