import { z } from 'zod'
import { findPersoonlijks } from '#app/domain/shortlist/persoonlijks.ts'

export const SHORTLIST_REDENEN = [
  'mist_vaardigheid',
  'werk_te_licht',
  'uren_of_tijden',
  'reizen',
  'begindatum',
  'hulp_niet_geboden',
  'wil_ander_werk',
  'bezig_met_ander_voorstel',
  'anders',
] as const
export type ShortlistReden = (typeof SHORTLIST_REDENEN)[number]

/** About the work and the wishes, never about the person. */
export const REDEN_LABEL: Record<ShortlistReden, string> = {
  mist_vaardigheid: 'Mist iets wat dit werk echt vraagt',
  werk_te_licht: 'Het werk is te licht voor wat de kandidaat kan',
  uren_of_tijden: 'De uren of werktijden passen niet',
  reizen: 'De reis naar het werk past niet',
  begindatum: 'De begindatum past niet',
  hulp_niet_geboden: 'De werkgever kan de gewenste hulp op het werk niet bieden',
  wil_ander_werk: 'De kandidaat zoekt ander werk',
  bezig_met_ander_voorstel: 'De kandidaat is bezig met een ander voorstel',
  anders: 'Iets anders aan het werk',
}

export const TOELICHTING_MAX = 300

/** So many at most: more is no shortlist. */
export const SHORTLIST_MAX = 30

const versie = z.coerce.number().int().min(0).max(1_000_000_000)
const id = z.uuid()

/** The version of the list that the page showed; 0 when there was none yet. */
export const ShortlistVersieSchema = z.object({ versie })

export const ProfielKeuzeSchema = z.object({ versie, profielId: id })

export const VerplaatsSchema = ProfielKeuzeSchema.extend({
  naar: z.coerce.number().int().min(1).max(SHORTLIST_MAX),
})

const toelichting = z
  .string()
  .trim()
  .max(TOELICHTING_MAX, `Gebruik hooguit ${TOELICHTING_MAX} tekens.`)
  .superRefine((tekst, ctx) => {
    const persoonlijk = findPersoonlijks(tekst)
    if (persoonlijk)
      ctx.addIssue({
        code: 'custom',
        message: `Haal “${persoonlijk}” weg. Schrijf alleen over het werk en wat de kandidaat wil.`,
      })
  })

export const AfwijzenSchema = z
  .object({
    versie,
    reden: z.enum(SHORTLIST_REDENEN, { error: 'Kies een reden.' }),
    toelichting: toelichting.optional(),
  })
  .superRefine(({ reden, toelichting: tekst = '' }, ctx) => {
    if (reden === 'anders' && tekst === '')
      ctx.addIssue({
        code: 'custom',
        path: ['toelichting'],
        message: 'Schrijf in een paar woorden wat het is.',
      })
  })
