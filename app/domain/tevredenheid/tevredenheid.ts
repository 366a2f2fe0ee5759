import { z } from 'zod'

/** Days between a finished service and the question: the first days at work are over, the memory is fresh. */
export const VRAAG_NA_DAGEN = 7
/** A service that ended longer ago than this is no longer asked about. */
export const VRAAG_TOT_DAGEN = 60
/** An employer is asked at most once in this many days, however many services end. */
export const RUST_DAGEN = 90
export const HERINNER_NA_DAGEN = 7
/** Days after the question in which an answer is taken. */
export const OPEN_DAGEN = 45

export const VERBETERPUNT_MAX = 1000
export const CIJFERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** The two questions. A reader can change the answer as long as the question is open. */
export const AntwoordSchema = z.object({
  sleutel: z.string().max(100).default(''),
  cijfer: z.coerce
    .number('Kies een cijfer van 1 tot en met 10.')
    .int('Kies een cijfer van 1 tot en met 10.')
    .min(1, 'Kies een cijfer van 1 tot en met 10.')
    .max(10, 'Kies een cijfer van 1 tot en met 10.'),
  verbeterpunt: z
    .string()
    .trim()
    .max(VERBETERPUNT_MAX, `Uw antwoord is te lang. Gebruik hooguit ${VERBETERPUNT_MAX} tekens.`)
    .optional()
    .transform((tekst) => tekst || null),
})

export type AntwoordInput = z.output<typeof AntwoordSchema>

export type TevredenheidRij = {
  /** "2026, kwartaal 3" or the name of a cluster. */
  naam: string
  gevraagd: number
  beantwoord: number
  /** 0..1; null when nobody was asked. */
  respons: number | null
  /** Mean of the figures (1-10) with one decimal; null without an answer. */
  gemiddelde: number | null
}

/** Adds one group of questions up. `cijfer` null is no answer. Pure. */
export function telOp(naam: string, cijfers: readonly (number | null)[]): TevredenheidRij {
  const antwoorden = cijfers.filter((cijfer) => cijfer !== null)
  const som = antwoorden.reduce((totaal, cijfer) => totaal + cijfer, 0)
  return {
    naam,
    gevraagd: cijfers.length,
    beantwoord: antwoorden.length,
    respons: cijfers.length === 0 ? null : antwoorden.length / cijfers.length,
    gemiddelde: antwoorden.length === 0 ? null : Math.round((som / antwoorden.length) * 10) / 10,
  }
}
