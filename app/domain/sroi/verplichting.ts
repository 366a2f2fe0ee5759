import { z } from 'zod'
import { line, paragraphs, requiredDay, versie, parseEuro } from '#app/platform/form-values.ts'
import { breuk, deel, maal, naarCenten, vanCenten } from '#app/domain/regeling/breuk.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { parsePercentage } from './percentage.ts'

export const SROI_STATUSSEN = [
  'concept',
  'actief',
  'plan_ingediend',
  'plan_akkoord',
  'in_uitvoering',
  'voldaan',
  'niet_voldaan',
] as const
export type SroiStatus = (typeof SROI_STATUSSEN)[number]

export const STATUS_LABEL: Record<SroiStatus, string> = {
  concept: 'Concept',
  actief: 'Wacht op plan',
  plan_ingediend: 'Plan beoordelen',
  plan_akkoord: 'Plan akkoord',
  in_uitvoering: 'In uitvoering',
  voldaan: 'Voldaan',
  niet_voldaan: 'Niet voldaan',
}

export const isGesloten = (status: SroiStatus) => status === 'voldaan' || status === 'niet_voldaan'
/** Work can be counted: it is no draft any more and not over. */
export const isLopend = (status: SroiStatus) => status !== 'concept' && !isGesloten(status)

/** Days after the award within which the contractor reports (regels.md, section 1: Maastricht). */
export const MELDEN_DAGEN = 7
export const TEKST_MAX = 5_000

export const GRONDSLAGEN = ['som', 'arbeid', 'bedrag'] as const
export type Grondslag = (typeof GRONDSLAGEN)[number]

export const GRONDSLAG_LABEL: Record<Grondslag, string> = {
  som: 'Een percentage van de hele som',
  arbeid: 'Een percentage van het deel dat arbeid is',
  bedrag: 'Een vast bedrag',
}

type Berekening = {
  somCents: number
  grondslag: Grondslag
  /** In hundredths of a percent. */
  arbeidBasispunten: number
  percentageBasispunten: number | null
  bedragCents: number | null
}

/**
 * The obligation in cents, rounded once, a half goes up: the agreed amount, or the percentage of the sum or of its labour. Throws
 * a RangeError when what its kind needs is missing.
 */
export function telVerplicht(berekening: Berekening): number {
  const { somCents, grondslag, arbeidBasispunten, percentageBasispunten, bedragCents } = berekening
  if (grondslag === 'bedrag') {
    if (bedragCents === null) throw new RangeError('An agreed amount is missing')
    return bedragCents
  }
  if (percentageBasispunten === null) throw new RangeError('A percentage is missing')
  const tienduizendsten = (basispunten: number) => deel(breuk(basispunten), breuk(10_000))
  return naarCenten(
    maal(
      vanCenten(somCents),
      tienduizendsten(percentageBasispunten),
      tienduizendsten(grondslag === 'arbeid' ? arbeidBasispunten : 10_000),
    ),
  )
}

/** The largest obligation and sum that the portal keeps, in cents: 20 and 9,000 million euros. */
const MAX_VERPLICHT = 2_000_000_000
const MAX_SOM = 999_999_999

const GEEN_BEDRAG = 'Vul een bedrag in euro’s in, bijvoorbeeld 1.250.000,00.'
const bedrag = z
  .string({ error: GEEN_BEDRAG })
  .refine((tekst) => (parseEuro(tekst) ?? 0) > 0, GEEN_BEDRAG)
  .transform((tekst) => parseEuro(tekst) ?? 0)
  .pipe(z.number().max(MAX_SOM * 100, 'Dit bedrag is te hoog.'))

const GEEN_PROCENT = 'Vul een percentage in van 0 tot en met 100, bijvoorbeeld 5 of 2,5.'

const nodig = (max: number, label: string, leeg: string) =>
  line(max, label).transform((tekst, ctx) => {
    if (tekst !== null) return tekst
    ctx.addIssue({ code: 'custom', message: leeg })
    return z.NEVER
  })

/** A contract as the adviseur enters it. */
export const VerplichtingSchema = z
  .object({
    opdrachtgeverId: z.uuid('Kies een opdrachtgever.'),
    contractnummer: nodig(60, 'Het contractnummer', 'Vul het nummer van het contract in.'),
    omschrijving: nodig(200, 'De omschrijving', 'Vul in waar het contract over gaat.'),
    som: bedrag,
    grondslag: z.enum(GRONDSLAGEN, 'Kies hoe de verplichting is bepaald.'),
    percentage: z
      .string()
      .refine((tekst) => parsePercentage(tekst) !== null, GEEN_PROCENT)
      .optional()
      .transform((tekst) => (tekst === undefined ? null : parsePercentage(tekst))),
    arbeid: z
      .string()
      .refine((tekst) => parsePercentage(tekst) !== null, GEEN_PROCENT)
      .optional()
      .transform((tekst) => (tekst === undefined ? 10_000 : (parsePercentage(tekst) ?? 10_000))),
    bedrag: bedrag.optional().transform((cents) => cents ?? null),
    gunningOp: requiredDay('Vul de dag van gunning in.'),
    startOp: requiredDay('Vul de eerste dag in.'),
    eindOp: requiredDay('Vul de laatste dag in.'),
    herstelTot: requiredDay('Vul de laatste dag van de herstelperiode in.'),
  })
  .superRefine((input, ctx) => {
    const fout = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    if (input.grondslag === 'bedrag' && input.bedrag === null) fout('bedrag', GEEN_BEDRAG)
    if (input.grondslag !== 'bedrag' && !input.percentage) fout('percentage', GEEN_PROCENT)
    if (input.eindOp < input.startOp) fout('eindOp', 'De laatste dag ligt voor de eerste dag.')
    if (input.gunningOp > input.eindOp)
      fout('gunningOp', 'De dag van gunning ligt na het einde van het contract.')
    if (input.herstelTot < input.eindOp)
      fout(
        'herstelTot',
        'De herstelperiode eindigt niet voor het contract. Is er geen? Vul de laatste dag in.',
      )
    if (input.grondslag === 'bedrag' && input.bedrag !== null && input.bedrag > input.som)
      fout('bedrag', 'De verplichting is hoger dan de som van het contract.')
  })
/** The form before anything was filled in. */
export const LEGE_VERPLICHTING = {
  opdrachtgeverId: '',
  contractnummer: '',
  omschrijving: '',
  som: '',
  grondslag: '',
  percentage: '',
  arbeid: '100',
  bedrag: '',
  gunningOp: '',
  startOp: '',
  eindOp: '',
  herstelTot: '',
}

export type VerplichtingInput = z.output<typeof VerplichtingSchema>

/** What is written for it: the obligation in cents and the last day to report. Null when the amount cannot be. */
export function toBedragen(input: VerplichtingInput): { verplichtCents: number; meldenVoor: string } | null {
  const verplichtCents = telVerplicht({
    somCents: input.som,
    grondslag: input.grondslag,
    arbeidBasispunten: input.arbeid,
    percentageBasispunten: input.percentage,
    bedragCents: input.bedrag,
  })
  if (verplichtCents < 1 || verplichtCents > MAX_VERPLICHT) return null
  return { verplichtCents, meldenVoor: plusDays(input.gunningOp, MELDEN_DAGEN) }
}

const planTekst = (leeg: string) =>
  paragraphs(TEKST_MAX, 'Het plan').transform((tekst, ctx) => {
    if (tekst !== null) return tekst
    ctx.addIssue({ code: 'custom', message: leeg })
    return z.NEVER
  })

export const PlanSchema = z.object({
  versie,
  plan: planTekst('Schrijf hoe en wanneer u de verplichting invult.'),
})

/** The plan of a contractor as an adviseur enters it, with the day on which it came. */
export const PlanInvoerSchema = z.object({
  versie,
  plan: planTekst('Neem over wat er in het plan staat.'),
  ontvangenOp: requiredDay('Vul in wanneer u het plan kreeg.'),
})

export const PlanOordeelSchema = z
  .object({
    versie,
    oordeel: z.enum(['akkoord', 'terug'], 'Kies of u akkoord bent.'),
    reactie: paragraphs(1_000, 'De reactie'),
  })
  .refine(({ oordeel, reactie }) => oordeel === 'akkoord' || reactie !== null, {
    path: ['reactie'],
    message: 'Schrijf wat er in het plan moet veranderen.',
  })

export const RapportageSchema = z.object({ dag: requiredDay('Vul de dag van het rapportagemoment in.') })
export const MEESTE_RAPPORTAGES = 60
