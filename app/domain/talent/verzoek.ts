import { z } from 'zod'

export const VERZOEK_STATUSSEN = ['open', 'gevraagd', 'gesloten', 'ingetrokken'] as const
export type VerzoekStatus = (typeof VERZOEK_STATUSSEN)[number]

/** The same word for employer and adviseur; what happens next is said beside it. */
export const VERZOEK_LABEL: Record<VerzoekStatus, string> = {
  open: 'Wacht op antwoord',
  gevraagd: 'Kandidaat wordt gevraagd',
  gesloten: 'Gaat niet door',
  ingetrokken: 'Ingetrokken',
}

/** A request that runs. Of these an employer has at most one per profile. */
export const LOPENDE_VERZOEKEN: readonly VerzoekStatus[] = ['open', 'gevraagd']

/** The states of a vacature for which an employer can still ask for somebody. */
export const OPEN_VACATURE = ['concept', 'ingediend', 'gepubliceerd', 'opgeschort'] as const

export const VERZOEK_REDENEN = ['niet_beschikbaar', 'past_niet', 'eerst_vacature', 'anders'] as const
export type VerzoekReden = (typeof VERZOEK_REDENEN)[number]

/** For the adviseur who answers. "Niet beschikbaar" is also the word for a candidate who does not want it. */
export const REDEN_LABEL: Record<VerzoekReden, string> = {
  niet_beschikbaar: 'De kandidaat is niet beschikbaar, of wil niet kennismaken met deze werkgever',
  past_niet: 'Het werk past niet bij de kandidaat',
  eerst_vacature: 'Er moet eerst een vacature zijn',
  anders: 'Een andere reden',
}

/** The same for the employer, who need not know whose choice it was. */
export const REDEN_VOOR_WERKGEVER: Record<VerzoekReden, string> = {
  niet_beschikbaar: 'Deze kandidaat is nu niet beschikbaar voor een kennismaking.',
  past_niet: 'Dit werk past niet goed bij wat deze kandidaat zoekt.',
  eerst_vacature:
    'Plaats eerst een vacature voor dit werk. Dan kan uw adviseur de kandidaat een goed voorstel doen.',
  anders: 'Het verzoek gaat niet door.',
}

/** What happens next, in the list of the employer. */
export function stapVoorWerkgever(status: VerzoekStatus, reden: VerzoekReden | null): string {
  switch (status) {
    case 'open':
      return 'Uw adviseur bekijkt uw verzoek.'
    case 'gevraagd':
      return 'Uw adviseur vraagt het aan de kandidaat. Zegt de kandidaat ja, dan ziet u het profiel bij Kandidaten.'
    case 'gesloten':
      return REDEN_VOOR_WERKGEVER[reden ?? 'anders']
    case 'ingetrokken':
      return 'U hebt dit verzoek ingetrokken.'
  }
}

export const FUNCTIE_MAX = 120
export const BERICHT_MAX = 1_000
export const TOELICHTING_MAX = 500

const leegIsNiets = (text: string | undefined) => (text === undefined || text === '' ? null : text)

export const VerzoekSchema = z
  .object({
    vacatureId: z.uuid('Kies een vacature uit de lijst.').optional().transform(leegIsNiets),
    functie: z
      .string()
      .trim()
      .max(FUNCTIE_MAX, `Gebruik hooguit ${FUNCTIE_MAX} tekens.`)
      .optional()
      .transform(leegIsNiets),
    bericht: z
      .string()
      .trim()
      .max(BERICHT_MAX, `Gebruik hooguit ${BERICHT_MAX} tekens.`)
      .optional()
      .transform(leegIsNiets),
  })
  .refine(({ vacatureId, functie }) => vacatureId !== null || (functie !== null && functie.length >= 3), {
    message: 'Kies een vacature, of schrijf hier om welk werk het gaat.',
    path: ['functie'],
  })
export type VerzoekInput = z.output<typeof VerzoekSchema>

export const AntwoordSchema = z
  .object({
    versie: z.coerce.number().int().min(1),
    antwoord: z.enum(['gevraagd', 'gesloten'], 'Kies wat u gaat doen.'),
    reden: z.enum(VERZOEK_REDENEN, 'Kies een reden.').optional(),
    toelichting: z
      .string()
      .trim()
      .max(TOELICHTING_MAX, `Gebruik hooguit ${TOELICHTING_MAX} tekens.`)
      .optional()
      .transform(leegIsNiets),
  })
  .superRefine(({ antwoord, reden, toelichting }, ctx) => {
    if (antwoord === 'gesloten' && reden === undefined)
      ctx.addIssue({ code: 'custom', path: ['reden'], message: 'Kies een reden.' })
    if (antwoord === 'gesloten' && reden === 'anders' && toelichting === null)
      ctx.addIssue({
        code: 'custom',
        path: ['toelichting'],
        message: 'Schrijf erbij waarom het niet doorgaat. De werkgever leest dit.',
      })
  })
export type AntwoordInput = z.output<typeof AntwoordSchema>
