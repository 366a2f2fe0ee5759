import { z } from 'zod'

export const VOLG_KLASSEN = ['past', 'past_met_aanpassing'] as const
export type VolgKlasse = (typeof VOLG_KLASSEN)[number]

/** The least that is worth a mail. `minimum` is the total of a match, 0-100. */
export type Drempel = { klasse: VolgKlasse; minimum: number; metNavragen: boolean }

export const KLASSE_LABEL: Record<VolgKlasse, string> = {
  past: 'Alleen wat past',
  past_met_aanpassing: 'Ook wat past met een aanpassing',
}

/** The totals that one can choose, in the words that the figures have everywhere. */
export const MINIMA = [
  { waarde: 80, label: '80: heel goed' },
  { waarde: 60, label: '60: goed' },
  { waarde: 40, label: '40: redelijk' },
  { waarde: 0, label: 'Alles' },
] as const

const versie = z.coerce.number().int().min(0).max(1_000_000_000)

/** What an adviseur chooses; versie 0 when there is nothing to change yet. */
export const VolgSchema = z.object({
  versie,
  klasse: z.enum(VOLG_KLASSEN, { error: 'Kies wat u wilt horen.' }),
  minimum: z.coerce
    .number({ error: 'Kies een cijfer.' })
    .refine((getal) => MINIMA.some(({ waarde }) => waarde === getal), 'Kies een cijfer uit de lijst.'),
  metNavragen: z
    .literal('on')
    .optional()
    .transform((waarde) => waarde === 'on'),
})

/** What a candidate chooses, in words instead of figures. */
export const VOLG_KEUZES = ['uit', 'goed', 'ruim'] as const
export type VolgKeuze = (typeof VOLG_KEUZES)[number]

export const VolgKeuzeSchema = z.object({ keuze: z.enum(VOLG_KEUZES, { error: 'Kies een antwoord.' }) })

export const DREMPEL_VAN: Record<Exclude<VolgKeuze, 'uit'>, Drempel> = {
  goed: { klasse: 'past', minimum: 60, metNavragen: false },
  ruim: { klasse: 'past_met_aanpassing', minimum: 40, metNavragen: true },
}

export function keuzeVan(drempel: Pick<Drempel, 'klasse'> | null): VolgKeuze {
  if (!drempel) return 'uit'
  return drempel.klasse === 'past' ? 'goed' : 'ruim'
}

/** So many at most per person: more is no reading any more. */
export const VOLG_MAXIMUM = 100

/** The daily mail leaves from this time on, on the clock of Amsterdam. */
export const MAIL_VANAF = '07:00'
