import { z } from 'zod'
import { addMonths, choice, choices, day, wholeNumber } from '#app/platform/form-values.ts'
import type { ParameterNaam } from './parameter.ts'
import { leesDecimaal } from './parameter-tekst.ts'

/** The age groups of the minimum wage, with the amount that belongs to each. */
export const LEEFTIJDEN = {
  '21': { label: '21 jaar of ouder', minimumloon: 'minimumuurloon_21' },
  '20': { label: '20 jaar', minimumloon: 'minimumuurloon_20' },
  '19': { label: '19 jaar', minimumloon: 'minimumuurloon_19' },
  '18': { label: '18 jaar', minimumloon: 'minimumuurloon_18' },
  '17': { label: '17 jaar', minimumloon: 'minimumuurloon_17' },
  '16': { label: '16 jaar', minimumloon: 'minimumuurloon_16' },
  '15': { label: '15 jaar', minimumloon: 'minimumuurloon_15' },
  bbl20: { label: '20 jaar, met een bbl-opleiding', minimumloon: 'minimumuurloon_bbl_20' },
  bbl19: { label: '19 jaar, met een bbl-opleiding', minimumloon: 'minimumuurloon_bbl_19' },
  bbl18: { label: '18 jaar, met een bbl-opleiding', minimumloon: 'minimumuurloon_bbl_18' },
} as const satisfies Record<string, { label: string; minimumloon: ParameterNaam }>
export type Leeftijd = keyof typeof LEEFTIJDEN
export const LEEFTIJDCODES = Object.keys(LEEFTIJDEN) as [Leeftijd, ...Leeftijd[]]

/** What an employer wants to know about a job, in their own words. Never about a person. */
export const SITUATIES = {
  langzamer: {
    label: 'Het werk gaat misschien langzamer, of met minder taken',
    hint: 'Dan kan loonkostensubsidie passen.',
  },
  banenafspraak: {
    label: 'Ik wil een garantiebaan aanbieden (banenafspraak)',
    hint: 'Weet u niet of iemand in het doelgroepregister staat? Dat vraagt u na de kennismaking zelf bij UWV.',
  },
  verklaring: {
    label: 'Ik wil weten wat een doelgroepverklaring oplevert',
    hint: 'Iemand vraagt die verklaring zelf aan bij UWV en geeft u een kopie.',
  },
  herplaatsing: {
    label: 'Ik geef iemand die al bij mij werkt ander of aangepast werk',
    hint: 'Dat heet herplaatsen.',
  },
  proef: { label: 'Ik wil eerst op proef zien of het werk past', hint: 'Met een proefplaatsing.' },
  begeleiding: { label: 'Er is begeleiding nodig op de werkvloer', hint: 'Met een jobcoach.' },
  werkplek: {
    label: 'Er is misschien een aanpassing nodig aan de werkplek',
    hint: 'Bijvoorbeeld een ander bureau, een hulpmiddel of een lift.',
  },
  ziekte: { label: 'Ik wil minder risico als iemand ziek wordt', hint: 'Met de no-riskpolis.' },
} as const
export type Situatie = keyof typeof SITUATIES
export const SITUATIECODES = Object.keys(SITUATIES) as Situatie[]

/** What can be asked about: two years back for a late application, two years ahead for a plan. */
const MAANDEN_ROND_VANDAAG = 24

const UREN = 'Vul de uren per week in, van 1 tot en met 48. Bijvoorbeeld 36 of 32,5.'
const UURLOON = 'Vul het bruto uurloon in, bijvoorbeeld 16,50. Zonder vakantiegeld.'
const LOONWAARDE = 'Vul een percentage in van 0 tot en met 100, of laat het leeg.'
const MAANDEN = 'Vul het aantal maanden in, van 1 tot en met 60.'

/** An exact decimal within limits, both counted in hundredths, with at most two decimals. */
function decimaal(van: number, tot: number, message: string) {
  return z
    .string()
    .trim()
    .transform((tekst) => leesDecimaal(tekst) ?? '')
    .refine((waarde) => /^\d+(\.\d{1,2})?$/.test(waarde), message)
    .refine((waarde) => Number(waarde) >= van && Number(waarde) <= tot, message)
    .optional()
    .transform((waarde) => waarde ?? null)
}

const required = <T>(schema: z.ZodType<T | null>, message: string) =>
  schema.refine((waarde) => waarde !== null, message).transform((waarde) => waarde as NonNullable<T>)

/** The questions of the check. `vandaag` as yyyy-mm-dd. Nothing in it says who somebody is. */
export function checkVraagSchema(vandaag: string) {
  const eerste = addMonths(vandaag, -MAANDEN_ROND_VANDAAG)
  const laatste = addMonths(vandaag, MAANDEN_ROND_VANDAAG)
  return z
    .object({
      start: required(
        day('Vul een datum in die bestaat, bijvoorbeeld 01-03-2027.'),
        'Vul in wanneer het werk begint.',
      ).refine(
        (datum) => datum >= eerste && datum <= laatste,
        'Kies een datum van hooguit twee jaar geleden of over twee jaar.',
      ),
      uren: required(decimaal(1, 48, UREN), UREN),
      leeftijd: required(choice(LEEFTIJDCODES, 'Kies een leeftijd.'), 'Kies een leeftijd.'),
      loon: required(choice(['minimum', 'eigen'], 'Kies een antwoord.'), 'Kies welk loon u betaalt.'),
      uurloon: decimaal(1, 200, UURLOON),
      loonwaarde: decimaal(0, 100, LOONWAARDE),
      contract: required(choice(['vast', 'tijdelijk'], 'Kies een antwoord.'), 'Kies een soort contract.'),
      maanden: wholeNumber(1, 60, MAANDEN),
      situatie: choices(SITUATIECODES, 'Kies uit de lijst.').refine(
        (lijst) => lijst.length > 0,
        'Kies minstens één onderwerp.',
      ),
    })
    .check(({ value, issues }) => {
      const add = (field: string, message: string) =>
        issues.push({ code: 'custom', path: [field], message, input: value })
      if (value.loon === 'eigen' && value.uurloon === null) add('uurloon', UURLOON)
      if (value.contract === 'tijdelijk' && value.maanden === null) add('maanden', MAANDEN)
    })
    .transform((vraag) => ({
      ...vraag,
      uurloon: vraag.loon === 'eigen' ? vraag.uurloon : null,
      maanden: vraag.contract === 'tijdelijk' ? vraag.maanden : null,
    }))
}

export type CheckVraag = z.output<ReturnType<typeof checkVraagSchema>>

/** The answers as a form has them: every field a text, or several. */
export type VraagVelden = Partial<Record<Exclude<keyof CheckVraag, 'situatie'>, string>> & {
  situatie?: string | string[]
}

/** The answers as the query of an address: to bookmark, to print, to change. Nothing of it is stored. */
export function toQuery(vraag: CheckVraag): string {
  const query = new URLSearchParams({
    start: vraag.start,
    uren: vraag.uren.replace('.', ','),
    leeftijd: vraag.leeftijd,
    loon: vraag.loon,
    contract: vraag.contract,
  })
  if (vraag.uurloon !== null) query.set('uurloon', vraag.uurloon.replace('.', ','))
  if (vraag.loonwaarde !== null) query.set('loonwaarde', vraag.loonwaarde.replace('.', ','))
  if (vraag.maanden !== null) query.set('maanden', String(vraag.maanden))
  for (const situatie of vraag.situatie) query.append('situatie', situatie)
  return query.toString()
}

/** Months of the first year, or of the contract when that is shorter: over so long the portal adds up. */
export function rekenMaanden({ maanden }: Pick<CheckVraag, 'maanden'>): number {
  return Math.min(12, maanden ?? 12)
}

/** True when the contract lasts at least so many months; a contract without end always does. */
export function duurtMinstens({ maanden }: Pick<CheckVraag, 'maanden'>, drempel: number): boolean {
  return maanden === null || maanden >= drempel
}
