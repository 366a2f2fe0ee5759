import { z } from 'zod'
import { paragraphs, requiredDay, versie } from '#app/platform/form-values.ts'

export const DOEL_STATUSSEN = ['open', 'behaald', 'losgelaten'] as const
export type DoelStatus = (typeof DOEL_STATUSSEN)[number]

export const DOEL_STATUS_LABEL: Record<DoelStatus, string> = {
  open: 'Open',
  behaald: 'Behaald',
  losgelaten: 'Losgelaten',
}

export const DOEL_MAX = 300
export const AANPAK_MAX = 2_000
/** More goals than anyone can work at. */
export const MEESTE_DOELEN = 20

const doeltekst = z
  .string({ error: 'Schrijf het doel op.' })
  .transform((tekst) => tekst.replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(5, 'Schrijf het doel in een zin, van minstens 5 tekens.')
      .max(DOEL_MAX, `Het doel is te lang. Gebruik hooguit ${DOEL_MAX} tekens.`),
  )

export const DoelSchema = z.object({
  versie,
  tekst: doeltekst,
  deadline: requiredDay('Vul in wanneer het doel bereikt moet zijn.'),
})
export type DoelInput = z.output<typeof DoelSchema>

export const DoelWijzigSchema = DoelSchema.extend({
  status: z.enum(DOEL_STATUSSEN, { error: 'Kies hoe het met dit doel staat.' }),
})
export type DoelWijzigInput = z.output<typeof DoelWijzigSchema>

export const DoelVerplaatsSchema = z.object({ versie, kant: z.enum(['omhoog', 'omlaag']) })
export type DoelVerplaatsInput = z.output<typeof DoelVerplaatsSchema>

export const AanpakSchema = z.object({ versie, aanpak: paragraphs(AANPAK_MAX, 'De aanpak') })
export type AanpakInput = z.output<typeof AanpakSchema>
