import { z } from 'zod'
import { UrenSchema } from './uren.ts'

export const PLAATSING_SOORTEN = [
  'regulier',
  'garantiebaan',
  'beschut',
  'leerwerktraject',
  'werkervaringsplek',
  'stage',
  'detachering',
  'groepsdetachering',
  'werken_op_locatie',
  'begeleid_werken',
] as const

export const OMVANGEN = ['werkaanvaarding', 'parttime', 'maximale_participatie'] as const
export type Omvang = (typeof OMVANGEN)[number]

export const OMVANG_LABEL: Record<Omvang, string> = {
  werkaanvaarding: 'Werkaanvaarding (geen uitkering meer nodig)',
  parttime: 'Parttime werk (naast een uitkering)',
  maximale_participatie: 'Maximale participatie (het hoogst haalbare)',
}

const datum = (leeg: string) =>
  z
    .string({ error: leeg })
    .regex(/^\d{4}-\d{2}-\d{2}$/, leeg)
    .refine((value) => !Number.isNaN(Date.parse(value)), 'Deze datum bestaat niet.')

export const PlaatsingSchema = z
  .object({
    versie: z.coerce.number().int().min(1),
    soort: z.enum(PLAATSING_SOORTEN, { error: 'Kies het soort plaatsing.' }),
    startdatum: datum('Vul de eerste werkdag in.'),
    einddatum: datum('Vul een datum in, of laat dit leeg.').optional(),
    urenPerWeek: UrenSchema,
    isGarantiebaan: z
      .literal('on')
      .optional()
      .transform((value) => value === 'on'),
    omvang: z.enum(OMVANGEN, { error: 'Kies wat deze plaatsing betekent voor de uitkering.' }),
    jobcoachId: z.uuid('Kies een jobcoach uit de lijst.').optional(),
  })
  .refine((value) => !value.einddatum || value.einddatum >= value.startdatum, {
    path: ['einddatum'],
    message: 'De laatste dag ligt niet voor de eerste werkdag.',
  })
export type PlaatsingInput = z.output<typeof PlaatsingSchema>
