import { z } from 'zod'
import { day, euros, line, paragraphs, versie, wholeNumber } from '#app/platform/form-values.ts'

export const INVULLING_SOORTEN = [
  'plaatsing',
  'inkoop',
  'expertise',
  'training',
  'stage',
  'overig_werk',
] as const
export type InvullingSoort = (typeof INVULLING_SOORTEN)[number]

export const INVULLING_LABEL: Record<InvullingSoort, string> = {
  plaatsing: 'Plaatsing',
  inkoop: 'Inkoop bij een sociaal ontwikkelbedrijf',
  expertise: 'Kennis delen',
  training: 'Plaatsen in een training',
  stage: 'Stage',
  overig_werk: 'Overig werk',
}

export const INVULLING_STATUSSEN = [
  'gepland',
  'ingediend',
  'aanvullen',
  'goedgekeurd',
  'afgewezen',
  'ingetrokken',
] as const
export type InvullingStatus = (typeof INVULLING_STATUSSEN)[number]

export const INVULLING_STATUS_LABEL: Record<InvullingStatus, string> = {
  gepland: 'Gepland',
  ingediend: 'Ingediend',
  aanvullen: 'Aanvullen',
  goedgekeurd: 'Goedgekeurd',
  afgewezen: 'Afgewezen',
  ingetrokken: 'Ingetrokken',
}

/** A plaatsing of a contractor that can be chosen. */
export type PlaatsingKeuze = {
  id: string
  functie: string
  startdatum: string
  /** The real last day, when it is known. */
  beeindigdOp: string | null
  /** The number of the contract for which it counts already. */
  teltBij: string | null
}

/** Nothing may happen to it any more, and it counts for nothing. */
export const isVervallen = (status: InvullingStatus) => status === 'afgewezen' || status === 'ingetrokken'

export const DUBBELE_PLAATSING =
  'Deze plaatsing telt al mee bij een SROI-verplichting. Een plaatsing telt één keer. Trek die invulling eerst in, of kies een andere plaatsing.'

const BEDRAG = {
  geenBedrag: 'Vul een bedrag in euro’s in, zonder btw. Bijvoorbeeld 1.250,00.',
  buiten: 'Vul een bedrag in van 0,01 tot en met 9.999.999 euro.',
}
const GEEN_DAG = 'Vul een datum in die bestaat, bijvoorbeeld 06-01-2027.'
const AANTAL = 'Vul een heel aantal in, van 1 tot en met 100.000.'

const werk = {
  omschrijving: line(200, 'De omschrijving'),
  bedrag: euros(1, 999_999_900, BEDRAG),
  aantal: wholeNumber(1, 100_000, AANTAL),
  /** Of a plaatsing both may be left out: from its first day to the end of the contract, as long as it runs. */
  van: day(GEEN_DAG),
  tot: day(GEEN_DAG),
}

/** `id` comes from the page: a form that is sent twice makes one. */
export const InvullingSchema = z
  .object({
    id: z.uuid(),
    soort: z.enum(INVULLING_SOORTEN, 'Kies een soort invulling.'),
    plaatsingId: z
      .uuid('Kies een plaatsing uit de lijst.')
      .optional()
      .transform((id) => id ?? null),
    /** The event at which it was done; from a suggestion alone. */
    evenementId: z.uuid('Kies dit evenement opnieuw bij de suggesties van het contract.').optional(),
    ...werk,
    moment: z.enum(['gepland', 'ingediend'], 'Kies of het al gebeurd is.'),
  })
  .superRefine((input, ctx) => {
    const fout = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    if (input.soort === 'plaatsing' && input.plaatsingId === null) fout('plaatsingId', 'Kies een plaatsing.')
    checkWerk(input.soort, input, fout)
  })
export type InvullingInput = z.output<typeof InvullingSchema>

/** What can change of an invulling of one kind: what it is, its days and its amount. */
export function invullingWijzigSchema(soort: InvullingSoort) {
  return z.object({ versie, ...werk }).superRefine((input, ctx) => {
    checkWerk(soort, input, (path, message) => ctx.addIssue({ code: 'custom', path: [path], message }))
  })
}
export type InvullingWijziging = z.output<ReturnType<typeof invullingWijzigSchema>>

function checkWerk(
  soort: InvullingSoort,
  { omschrijving, bedrag, aantal, van, tot }: Omit<InvullingWijziging, 'versie'>,
  fout: (path: string, message: string) => void,
): void {
  if (soort !== 'plaatsing' && omschrijving === null)
    fout('omschrijving', 'Vul in wat er gedaan is of wordt.')
  if (isMetBedrag(soort) && bedrag === null) fout('bedrag', BEDRAG.geenBedrag)
  if (isMetAantal(soort) && aantal === null) fout('aantal', AANTAL)
  if (soort !== 'plaatsing' && van === null) fout('van', 'Vul de eerste dag in.')
  if (soort !== 'plaatsing' && tot === null) fout('tot', 'Vul de laatste dag in.')
  if (van && tot && tot < van) fout('tot', 'De laatste dag ligt voor de eerste dag.')
}

/** What the form begins with: nothing, or what a suggestion put in the address. */
export function waardenUitVraag(vraag: URLSearchParams) {
  const kort = (naam: string) => (vraag.get(naam) ?? '').slice(0, 20)
  return {
    plaatsingId: '',
    omschrijving: '',
    bedrag: kort('bedrag'),
    aantal: kort('aantal'),
    van: '',
    tot: '',
    moment: '',
  }
}

/** The kind that an address asks for; null when it asks for none. */
export function soortUitVraag(vraag: URLSearchParams): InvullingSoort | null {
  return INVULLING_SOORTEN.find((soort) => soort === vraag.get('soort')) ?? null
}

export const isMetBedrag = (soort: InvullingSoort) => soort === 'inkoop' || soort === 'overig_werk'
export const isMetAantal = (soort: InvullingSoort) => soort === 'expertise' || soort === 'training'

/** The judgement of an adviseur who did not hand it in. */
export const OordeelSchema = z
  .object({
    versie,
    oordeel: z.enum(['goedgekeurd', 'aanvullen', 'afgewezen'], 'Kies een oordeel.'),
    reden: paragraphs(1_000, 'De reden'),
    bouwblokId: z
      .uuid('Kies een bouwblok uit de lijst.')
      .optional()
      .transform((id) => id ?? null),
    bonusIds: z
      .preprocess(
        (waarde) => (waarde === undefined || waarde === '' ? [] : Array.isArray(waarde) ? waarde : [waarde]),
        z.array(z.uuid('Kies bonussen uit de lijst.')).max(40),
      )
      .transform((ids) => [...new Set(ids)]),
    gemeenteCode: z
      .string()
      .regex(/^\d{4}$/, 'Kies een gemeente uit de lijst.')
      .optional()
      .transform((code) => code ?? null),
  })
  .refine(({ oordeel, reden }) => oordeel === 'goedgekeurd' || reden !== null, {
    path: ['reden'],
    message: 'Schrijf op waarom. De opdrachtnemer leest dit.',
  })
export type OordeelInput = z.output<typeof OordeelSchema>
