import { z } from 'zod'
import { REDENEN_WERKGEVER, VersieSchema } from '#app/domain/bemiddeling/bemiddeling.ts'
import { choices, paragraphs } from '#app/platform/form-values.ts'

/** What an employer says after a kennismaking: three questions, each with a few answers. */

export const PAST = ['ja', 'misschien', 'nee'] as const
export type Past = (typeof PAST)[number]
export const PAST_LABEL: Record<Past, string> = { ja: 'Ja', misschien: 'Misschien', nee: 'Nee' }

export const VERVOLGEN = ['aannemen', 'proefplaatsing', 'nog_een_gesprek', 'niet_verder'] as const
export type Vervolg = (typeof VERVOLGEN)[number]
export const VERVOLG_LABEL: Record<Vervolg, string> = {
  aannemen: 'In dienst nemen',
  proefplaatsing: 'Eerst op proef',
  nog_een_gesprek: 'Nog een gesprek',
  niet_verder: 'Niet verder met deze kandidaat',
}

export const NODIG = ['begeleiding', 'regelingen', 'andere_taken', 'andere_uren', 'uitleg_collegas'] as const
export type Nodig = (typeof NODIG)[number]
export const NODIG_LABEL: Record<Nodig, string> = {
  begeleiding: 'Begeleiding op de werkvloer, bijvoorbeeld een jobcoach',
  regelingen: 'Uitleg over regelingen en kosten',
  andere_taken: 'Hulp om taken anders te verdelen',
  andere_uren: 'Andere uren of werktijden',
  uitleg_collegas: 'Uitleg voor collega’s',
}

export const REDEN_WERKGEVER_LABEL: Record<(typeof REDENEN_WERKGEVER)[number], string> = {
  werkgever_geen_interesse: 'Wat de kandidaat kan, past niet bij het werk',
  werkgever_andere_kandidaat: 'Wij kozen een andere kandidaat',
  werkgever_voorwaarden_passen_niet: 'Uren, tijden of begindatum passen niet',
}

export const TerugkoppelingSchema = VersieSchema.extend({
  past: z.enum(PAST, { error: 'Kies of de kandidaat bij het werk past.' }),
  vervolg: z.enum(VERVOLGEN, { error: 'Kies hoe u verder wilt.' }),
  reden: z.enum(REDENEN_WERKGEVER, { error: 'Kies een reden uit de lijst.' }).optional(),
  nodig: choices(NODIG, 'Kies uit de lijst.'),
  toelichting: paragraphs(500, 'De toelichting'),
})
  .superRefine(({ vervolg, reden }, ctx) => {
    if (vervolg === 'niet_verder' && !reden)
      ctx.addIssue({ code: 'custom', path: ['reden'], message: 'Kies waarom u niet verder wilt.' })
  })
  // A reason that was ticked before somebody changed their mind says nothing.
  .transform((value) => ({
    ...value,
    reden: value.vervolg === 'niet_verder' ? (value.reden ?? null) : null,
  }))
export type TerugkoppelingInput = z.output<typeof TerugkoppelingSchema>
