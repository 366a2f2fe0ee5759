import { z } from 'zod'
import { AFLOPEN } from './afloop.ts'
import { addMonths, day, paragraphs, versie } from '#app/platform/form-values.ts'
import { BEREIKEN, MAX_MAANDEN_OPEN } from './vacature.ts'

/** The forms of the moves: each names the version of the page that it stands on. */
export const VersieSchema = z.object({ versie })

export const PublicerenSchema = z.object({
  versie,
  bereik: z.enum(BEREIKEN, 'Kies wie de vacature mag zien.'),
})

export const REDEN_MAX = 1000

export const TerugsturenSchema = z.object({
  versie,
  reden: z
    .string({ error: 'Schrijf op wat er moet veranderen.' })
    .trim()
    .min(10, 'Schrijf in minstens 10 tekens op wat er moet veranderen.')
    .max(REDEN_MAX, `De reden is te lang. Gebruik hooguit ${REDEN_MAX} tekens.`),
})

export const TOELICHTING_MAX = 500

export const SluitenSchema = z.object({
  versie,
  afloop: z.enum(AFLOPEN, 'Kies hoe de vacature is afgelopen.'),
  toelichting: paragraphs(TOELICHTING_MAX, 'De toelichting'),
})

/** A new closing date, for a vacature that stays open longer or opens again. `vandaag` as yyyy-mm-dd. */
export function sluitingsdatumSchema(vandaag: string) {
  const laatsteDag = addMonths(vandaag, MAX_MAANDEN_OPEN)
  return z.object({
    versie,
    sluitingsdatum: day('Vul een datum in die bestaat, bijvoorbeeld 06-01-2027.')
      .refine((datum) => datum !== null, 'Vul de nieuwe sluitingsdatum in.')
      .refine(
        (datum) => datum === null || datum >= vandaag,
        'Deze datum is voorbij. Kies een datum in de toekomst.',
      )
      .refine(
        (datum) => datum === null || datum <= laatsteDag,
        `Een vacature staat hooguit ${MAX_MAANDEN_OPEN} maanden open. Kies een eerdere datum.`,
      )
      .transform((datum) => datum ?? vandaag),
  })
}

export const KopieSchema = z.object({ id: z.uuid('Laad de pagina opnieuw en probeer het nog eens.') })
