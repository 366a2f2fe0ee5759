import { z } from 'zod'
import { requiredDay, versie } from '#app/platform/form-values.ts'
import { TaakTitelSchema, VervaldatumSchema } from '#app/domain/taak/taak.ts'
import type { ContactSoort } from '#prisma/generated/client.ts'

export const CONTACT_SOORTEN = [
  'telefoon',
  'bezoek',
  'mail',
  'event',
] as const satisfies readonly ContactSoort[]

export const CONTACT_SOORT_LABEL: Record<ContactSoort, string> = {
  telefoon: 'Telefoon',
  bezoek: 'Bezoek',
  mail: 'E-mail',
  event: 'Evenement',
}

export const VERSLAG_MAX = 4000

const TIJD = /^([01]\d|2[0-3])[:.]([0-5]\d)$/

const ids = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.uuid()).max(50, 'Kies hooguit 50 mensen.'),
)

const velden = {
  soort: z.enum(CONTACT_SOORTEN, 'Kies wat voor contact het was.'),
  datum: requiredDay('Vul de datum in.'),
  /** hh:mm */
  tijd: z
    .string({ error: 'Vul de tijd in.' })
    .trim()
    .regex(TIJD, 'Vul een tijd in, bijvoorbeeld 14:30.')
    .transform((text) => text.replace('.', ':')),
  verslag: z
    .string({ error: 'Schrijf kort op wat er is besproken.' })
    .trim()
    .min(3, 'Schrijf kort op wat er is besproken.')
    .max(VERSLAG_MAX, `Het verslag is te lang. Gebruik hooguit ${VERSLAG_MAX} tekens.`),
  contactpersoonIds: ids,
  collegaIds: ids,
}

/**
 * A contact, and when something was agreed the task that follows from it: both its parts or neither. `id` comes from the
 * page, so that a form that is sent twice is written down once.
 */
export const NieuwContactmomentSchema = z
  .object({
    ...velden,
    id: z.uuid(),
    taakTitel: TaakTitelSchema.optional(),
    taakDatum: VervaldatumSchema.optional(),
    taakVoorId: z.uuid('Kies wie de taak doet.').optional(),
  })
  .superRefine((value, ctx) => {
    if (value.taakTitel && !value.taakDatum)
      ctx.addIssue({
        code: 'custom',
        path: ['taakDatum'],
        message: 'Vul in wanneer de taak klaar moet zijn.',
      })
    if (value.taakDatum && !value.taakTitel)
      ctx.addIssue({ code: 'custom', path: ['taakTitel'], message: 'Vul in wat er moet gebeuren.' })
  })
export type NieuwContactmomentInput = z.output<typeof NieuwContactmomentSchema>

export const ContactmomentSchema = z.object({ ...velden, versie })
export type ContactmomentInput = z.output<typeof ContactmomentSchema>

/** The form of a contact as it is filled in: two of its fields hold several values. */
export type ContactmomentForm = Omit<
  z.input<typeof ContactmomentSchema>,
  'contactpersoonIds' | 'collegaIds'
> & {
  contactpersoonIds?: string[]
  collegaIds?: string[]
}
