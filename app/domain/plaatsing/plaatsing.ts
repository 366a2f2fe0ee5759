import { z } from 'zod'
import { requiredDay, versie } from '#app/platform/form-values.ts'
import { CONTRACT_SOORTEN, contractEindeMelding } from './contract.ts'
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

/** How somebody begins. What stands here counts in the figures, so it is asked once and can be mended until the first day. */
const start = {
  versie,
  soort: z.enum(PLAATSING_SOORTEN, { error: 'Kies het soort plaatsing.' }),
  startdatum: requiredDay('Vul de eerste werkdag in.', 'Deze datum bestaat niet.'),
  contractSoort: z.enum(CONTRACT_SOORTEN, { error: 'Kies het soort contract.' }),
  einddatum: requiredDay('Vul een datum in, of laat dit leeg.', 'Deze datum bestaat niet.').optional(),
  urenPerWeek: UrenSchema,
  isGarantiebaan: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
  omvang: z.enum(OMVANGEN, { error: 'Kies wat deze plaatsing betekent voor de uitkering.' }),
}

type Start = {
  soort?: string
  contractSoort?: (typeof CONTRACT_SOORTEN)[number]
  startdatum?: string
  einddatum?: string | undefined
}

function checkContract({ contractSoort, startdatum, einddatum }: Start, ctx: z.RefinementCtx): void {
  const melding = contractEindeMelding({ soort: contractSoort, van: startdatum, tot: einddatum })
  if (melding) ctx.addIssue({ code: 'custom', path: ['einddatum'], message: melding })
}

/** The kind "garantiebaan" is one, whether the box was ticked or not. */
function withGarantiebaan<T extends { soort: string; isGarantiebaan: boolean }>(input: T): T {
  return { ...input, isGarantiebaan: input.isGarantiebaan || input.soort === 'garantiebaan' }
}

export const PlaatsingSchema = z
  .object({
    ...start,
    /** Empty: the partner that serves the candidate. */
    partnerId: z.uuid('Kies een partner uit de lijst.').optional(),
    jobcoachId: z.uuid('Kies een jobcoach uit de lijst.').optional(),
  })
  .superRefine(checkContract)
  .transform(withGarantiebaan)
export type PlaatsingInput = z.output<typeof PlaatsingSchema>

export const StartSchema = z.object(start).superRefine(checkContract).transform(withGarantiebaan)
export type StartInput = z.output<typeof StartSchema>
