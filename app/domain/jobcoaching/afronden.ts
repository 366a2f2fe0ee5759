import { z } from 'zod'
import { day, paragraphs, requiredDay, versie } from '#app/platform/form-values.ts'
import { TRAJECT_EINDES } from './traject.ts'

export const VERLENG_REDENEN = [
  'doelen_nog_niet_behaald',
  'nieuwe_taken',
  'nieuwe_leidinggevende',
  'nieuw_contract',
  'verzoek_werkgever',
  'verzoek_werknemer',
  'anders',
] as const
export type VerlengReden = (typeof VERLENG_REDENEN)[number]

export const VERLENG_REDEN_LABEL: Record<VerlengReden, string> = {
  doelen_nog_niet_behaald: 'De doelen zijn nog niet behaald',
  nieuwe_taken: 'Er zijn nieuwe taken',
  nieuwe_leidinggevende: 'Er is een nieuwe leidinggevende',
  nieuw_contract: 'Er is een nieuw contract',
  verzoek_werkgever: 'De werkgever vraagt erom',
  verzoek_werknemer: 'De werknemer vraagt erom',
  anders: 'Een andere reden',
}

export const EVALUATIE_ADVIEZEN = ['stoppen', 'doorgaan', 'verlengen', 'intensiveren'] as const
export type EvaluatieAdvies = (typeof EVALUATIE_ADVIEZEN)[number]

export const EVALUATIE_ADVIES_LABEL: Record<EvaluatieAdvies, string> = {
  stoppen: 'Stoppen: begeleiding is niet meer nodig',
  doorgaan: 'Doorgaan zoals afgesproken',
  verlengen: 'Verlengen: er is meer tijd nodig',
  intensiveren: 'Intensiever: vaker of meer begeleiding',
}

export const DOEL_OORDELEN = ['behaald', 'op_weg', 'geen_vooruitgang', 'losgelaten'] as const
export type DoelOordeel = (typeof DOEL_OORDELEN)[number]

export const DOEL_OORDEEL_LABEL: Record<DoelOordeel, string> = {
  behaald: 'Behaald',
  op_weg: 'Op weg',
  geen_vooruitgang: 'Geen vooruitgang',
  losgelaten: 'Losgelaten',
}

export const EVALUATIE_TEKST_MAX = 3_000

export const EindeSchema = z.object({
  versie,
  datum: requiredDay('Vul de laatste dag van de begeleiding in.'),
  reden: z.enum(TRAJECT_EINDES, { error: 'Kies waarom de begeleiding stopt.' }),
})
export type EindeInput = z.output<typeof EindeSchema>

export const VerlengSchema = z.object({
  versie,
  tot: requiredDay('Vul de nieuwe laatste dag in.'),
  reden: z.enum(VERLENG_REDENEN, { error: 'Kies waarom u verlengt.' }),
})
export type VerlengInput = z.output<typeof VerlengSchema>

export const EvaluatieSchema = z.object({
  versie,
  oordelen: z
    .array(
      z.object({
        doelId: z.uuid(),
        oordeel: z.enum(DOEL_OORDELEN, { error: 'Kies hoe het met dit doel staat.' }),
      }),
    )
    .max(100)
    .default([]),
  advies: z.enum(EVALUATIE_ADVIEZEN, { error: 'Kies wat u adviseert.' }),
  toelichting: paragraphs(EVALUATIE_TEKST_MAX, 'De toelichting'),
  volgendeOp: day('Vul een datum in die bestaat.'),
})
export type EvaluatieInput = z.output<typeof EvaluatieSchema>
