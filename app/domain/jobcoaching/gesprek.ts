import { z } from 'zod'
import { day, line, paragraphs, requiredDay, versie } from '#app/platform/form-values.ts'

export const GESPREK_MET = ['werknemer', 'werkgever', 'samen'] as const
export type GesprekMet = (typeof GESPREK_MET)[number]

export const GESPREK_MET_LABEL: Record<GesprekMet, string> = {
  werknemer: 'Met de werknemer',
  werkgever: 'Met de werkgever',
  samen: 'Met werknemer en werkgever samen',
}

export const GESPREK_VORMEN = ['op_het_werk', 'op_kantoor', 'telefonisch', 'videobellen'] as const
export type GesprekVorm = (typeof GESPREK_VORMEN)[number]

export const GESPREK_VORM_LABEL: Record<GesprekVorm, string> = {
  op_het_werk: 'Op het werk',
  op_kantoor: 'Op kantoor van de jobcoach',
  telefonisch: 'Telefonisch',
  videobellen: 'Videobellen',
}

export type GesprekStatus = 'gepland' | 'gehouden' | 'vervallen'

export const GESPREK_STATUS_LABEL: Record<GesprekStatus, string> = {
  gepland: 'Gepland',
  gehouden: 'Gehouden',
  vervallen: 'Vervallen',
}

/** How long a meeting is taken to last, in minutes: nobody is asked for an end. */
export const GESPREK_MINUTEN = 60

export const VERSLAG_MAX = 6_000
export const AFSPRAKEN_MAX = 1_500
export const PLAATS_MAX = 200

/** Whether this side is at the table, and so hears of it by mail. */
export function isErbij(wie: 'werknemer' | 'werkgever', met: GesprekMet): boolean {
  return met === 'samen' || met === wie
}

const klok = /^([01]\d|2[0-3]):[0-5]\d$/

const wanneer = {
  datum: requiredDay('Vul de datum van het gesprek in.'),
  tijd: z.string({ error: 'Vul de tijd in.' }).regex(klok, 'Vul een tijd in, bijvoorbeeld 14:00.'),
  met: z.enum(GESPREK_MET, { error: 'Kies met wie u praat.' }),
  vorm: z.enum(GESPREK_VORMEN, { error: 'Kies hoe u praat.' }),
  plaats: line(PLAATS_MAX, 'De plaats'),
}

/** `id` comes from the page: a form that is sent twice plans one meeting. */
export const GesprekPlanSchema = z.object({ id: z.uuid(), ...wanneer })
export type GesprekPlanInput = z.output<typeof GesprekPlanSchema>

export const GesprekVerzetSchema = z.object({ versie, ...wanneer })
export type GesprekVerzetInput = z.output<typeof GesprekVerzetSchema>

/** The report of a meeting, and when the next one is. Day and time of the next one belong together. */
export const GesprekVerslagSchema = z
  .object({
    versie,
    verslag: z
      .string({ error: 'Schrijf een kort verslag.' })
      .trim()
      .min(10, 'Schrijf een kort verslag, van minstens 10 tekens.')
      .max(VERSLAG_MAX, `Het verslag is te lang. Gebruik hooguit ${VERSLAG_MAX} tekens.`),
    afspraken: paragraphs(AFSPRAKEN_MAX, 'De afspraken'),
    volgendeDatum: day('Vul een datum in die bestaat.'),
    volgendeTijd: z
      .string()
      .regex(klok, 'Vul een tijd in, bijvoorbeeld 14:00.')
      .optional()
      .transform((tijd) => tijd ?? null),
  })
  .superRefine(({ volgendeDatum, volgendeTijd }, ctx) => {
    if (volgendeDatum && !volgendeTijd)
      ctx.addIssue({ code: 'custom', path: ['volgendeTijd'], message: 'Vul ook de tijd in.' })
    if (!volgendeDatum && volgendeTijd)
      ctx.addIssue({ code: 'custom', path: ['volgendeDatum'], message: 'Vul ook de datum in.' })
  })
export type GesprekVerslagInput = z.output<typeof GesprekVerslagSchema>
