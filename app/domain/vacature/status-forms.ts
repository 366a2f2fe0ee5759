import { z } from 'zod'
import { versie } from './form-values.ts'
import { BEREIKEN } from './vacature.ts'

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
