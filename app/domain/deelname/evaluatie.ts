import { z } from 'zod'
import { vul, type Teksten } from '#app/domain/inschrijving/taal.ts'
import { isKlein } from '#app/domain/plaatsing/cijfers.ts'

export const CIJFERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
export const VERBETERPUNT_MAX = 500

/** What somebody thought of the event, with the messages in the language of the page. */
export const evaluatieSchema = ({ foutCijfer, foutLang }: Teksten['evaluatie']) =>
  z.object({
    sleutel: z.string().max(100).default(''),
    cijfer: z.coerce.number(foutCijfer).int(foutCijfer).min(1, foutCijfer).max(10, foutCijfer),
    vervolg: z
      .enum(['ja', 'nee'])
      .optional()
      .transform((antwoord) => (antwoord === undefined ? null : antwoord === 'ja')),
    verbeterpunt: z
      .string()
      .trim()
      .max(VERBETERPUNT_MAX, vul(foutLang, { meeste: VERBETERPUNT_MAX }))
      .optional()
      .transform((tekst) => tekst ?? null),
  })
export type EvaluatieInput = z.output<ReturnType<typeof evaluatieSchema>>

export type Evaluatie = { cijfer: number; vervolg: boolean | null; verbeterpunt: string | null }

export type Evaluatiecijfers = {
  aantal: number
  /** With one decimal; null without answers, and with fewer than five: then a reader could know whose it is. */
  gemiddelde: number | null
  /** How many met somebody with whom they go on, and how many answered that; null where one of them is one to four. */
  vervolg: { ja: number; van: number } | null
  /** In the order of the alphabet, so that the order says nothing about who wrote it. */
  verbeterpunten: string[]
}

/** The answers together. Pure. */
export function countEvaluaties(evaluaties: readonly Evaluatie[]): Evaluatiecijfers {
  const aantal = evaluaties.length
  if (aantal === 0 || isKlein(aantal)) return { aantal, gemiddelde: null, vervolg: null, verbeterpunten: [] }
  const som = evaluaties.reduce((totaal, { cijfer }) => totaal + cijfer, 0)
  const antwoorden = evaluaties.filter(({ vervolg }) => vervolg !== null)
  const ja = antwoorden.filter(({ vervolg }) => vervolg).length
  const kleinDeel = [ja, antwoorden.length - ja].some((deel) => isKlein(deel))
  return {
    aantal,
    gemiddelde: Math.round((som / aantal) * 10) / 10,
    vervolg: antwoorden.length === 0 || kleinDeel ? null : { ja, van: antwoorden.length },
    verbeterpunten: evaluaties
      .flatMap(({ verbeterpunt }) => verbeterpunt ?? [])
      .sort((a, b) => a.localeCompare(b, 'nl')),
  }
}
