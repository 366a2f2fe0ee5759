import { z } from 'zod'
import { choices, paragraphs, versie } from '#app/platform/form-values.ts'
import { TEKST_MAX } from './aanvraag.ts'

/**
 * What a jobcoach can be good at. Beside a person it says something about their health: for staff alone, never in a page, mail,
 * event or search document of an employer.
 */
export const SPECIALISMEN = [
  'autisme',
  'psychische_kwetsbaarheid',
  'visueel_communiceren',
  'licht_verstandelijke_beperking',
  'niet_aangeboren_hersenletsel',
  'taal_en_cultuur',
  'algemeen',
] as const
export type Specialisme = (typeof SPECIALISMEN)[number]

export const SPECIALISME_LABEL: Record<Specialisme, string> = {
  autisme: 'Autisme',
  psychische_kwetsbaarheid: 'Psychische kwetsbaarheid',
  visueel_communiceren: 'Visueel communiceren',
  licht_verstandelijke_beperking: 'Licht verstandelijke beperking',
  niet_aangeboren_hersenletsel: 'Niet-aangeboren hersenletsel',
  taal_en_cultuur: 'Taal en cultuur',
  algemeen: 'Algemeen, geen specialisme nodig',
}

export const AFWIJS_REDENEN = [
  'al_begeleiding',
  'andere_organisatie',
  'ander_advies',
  'opgelost',
  'anders',
] as const
export type AfwijsReden = (typeof AFWIJS_REDENEN)[number]

export const AFWIJS_LABEL: Record<AfwijsReden, string> = {
  al_begeleiding: 'Er is al begeleiding',
  andere_organisatie: 'Een andere organisatie regelt de begeleiding',
  ander_advies: 'Een ander soort hulp past beter',
  opgelost: 'Het is al opgelost',
  anders: 'Een andere reden',
}

export const NOTITIE_MAX = 1_000

const bericht = (leeg: string) =>
  z.string({ error: leeg }).trim().min(3, leeg).max(TEKST_MAX, `Gebruik hooguit ${TEKST_MAX} tekens.`)

export const WedervraagSchema = z.object({ versie, tekst: bericht('Schrijf wat u wilt weten.') })
export type WedervraagInput = z.output<typeof WedervraagSchema>

export const AfwijsSchema = z.object({
  versie,
  reden: z.enum(AFWIJS_REDENEN, { error: 'Kies waarom de aanvraag niet doorgaat.' }),
  tekst: bericht('Schrijf de werkgever waarom het niet doorgaat, en wat wel kan.'),
})
export type AfwijsInput = z.output<typeof AfwijsSchema>

export const DoorzetSchema = z.object({
  versie,
  specialismen: choices(SPECIALISMEN, 'Kies uit de lijst.').refine(
    (lijst) => lijst.length > 0,
    'Kies wat de jobcoach moet kunnen. Weet u het niet? Kies “Algemeen”.',
  ),
  notitie: paragraphs(NOTITIE_MAX, 'Uw notitie'),
})
export type DoorzetInput = z.output<typeof DoorzetSchema>
