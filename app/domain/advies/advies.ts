import { z } from 'zod'
import { day, line, paragraphs, versie } from '#app/platform/form-values.ts'
import { formatDatum } from '#app/ui/format.ts'

export const ADVIES_ONDERWERPEN = [
  'garantiebanen',
  'functiecreatie',
  'jobcarving',
  'regelingen',
  'werkplekaanpassing',
  'technologie',
  'van_werk_naar_werk',
  'loonwaardemeting',
  'anders',
] as const
export type AdviesOnderwerp = (typeof ADVIES_ONDERWERPEN)[number]

export const ONDERWERP_LABEL: Record<AdviesOnderwerp, string> = {
  garantiebanen: 'Garantiebanen',
  functiecreatie: 'Nieuwe functie maken',
  jobcarving: 'Werk anders verdelen',
  regelingen: 'Regelingen en subsidies',
  werkplekaanpassing: 'Werkplek aanpassen',
  technologie: 'Slimme hulpmiddelen',
  van_werk_naar_werk: 'Personeel van werk naar werk',
  loonwaardemeting: 'Loonwaardemeting',
  anders: 'Iets anders',
}

export const ONDERWERP_UITLEG: Record<AdviesOnderwerp, string> = {
  garantiebanen: 'Banen voor mensen uit het doelgroepregister van de banenafspraak.',
  functiecreatie: 'Een nieuwe functie met taken die nu blijven liggen (functiecreatie).',
  jobcarving: 'Eenvoudige taken uit bestaande functies samen in één functie (jobcarving).',
  regelingen: 'Bijvoorbeeld loonkostensubsidie, no-riskpolis of proefplaatsing.',
  werkplekaanpassing: 'Bijvoorbeeld een ander bureau, een lift of hulp bij het lezen.',
  technologie: 'Techniek die iemand helpt bij het werk, zoals een app met stappen.',
  van_werk_naar_werk: 'U hebt geen werk meer voor iemand en zoekt een andere plek.',
  loonwaardemeting:
    'U wilt dat de loonwaarde van een medewerker gemeten wordt. Noem de functie en de periode.',
  anders: 'Staat uw vraag er niet bij? Kies dit.',
}

export const ADVIES_STATUSSEN = ['nieuw', 'in_behandeling', 'wacht_op_werkgever', 'afgesloten'] as const
export type AdviesStatus = (typeof ADVIES_STATUSSEN)[number]

export const STATUS_LABEL: Record<'werkgever' | 'adviseur', Record<AdviesStatus, string>> = {
  werkgever: {
    nieuw: 'Verstuurd',
    in_behandeling: 'In behandeling',
    wacht_op_werkgever: 'Vraag aan u',
    afgesloten: 'Afgerond',
  },
  adviseur: {
    nieuw: 'Nieuw',
    in_behandeling: 'In behandeling',
    wacht_op_werkgever: 'Wacht op werkgever',
    afgesloten: 'Afgerond',
  },
}

/** How the WSP can end a request. An employer who takes it back makes it "ingetrokken". */
export const ADVIES_UITKOMSTEN = ['beantwoord', 'vervolg', 'doorverwezen', 'niet_mogelijk'] as const
export type AdviesUitkomst = (typeof ADVIES_UITKOMSTEN)[number] | 'ingetrokken'

export const UITKOMST_LABEL: Record<AdviesUitkomst, string> = {
  beantwoord: 'De vraag is beantwoord',
  vervolg: 'Er loopt nu iets, bijvoorbeeld een vacature of een afspraak',
  doorverwezen: 'Doorverwezen naar een andere organisatie',
  niet_mogelijk: 'Het WSP kan hierbij niet helpen',
  ingetrokken: 'Ingetrokken door de werkgever',
}

export type AdviesberichtSoort =
  'vraag' | 'aanvulling' | 'heropening' | 'antwoord' | 'wedervraag' | 'afsluiting'

/** Which side wrote a message. */
export function isVanWerkgever(soort: AdviesberichtSoort): boolean {
  return soort === 'vraag' || soort === 'aanvulling' || soort === 'heropening'
}

type Stand = {
  status: AdviesStatus
  reactieVoor: string | null
  volgendeStap: string | null
  volgendeStapOp: string | null
  uitkomst: AdviesUitkomst | null
}

/** What happens now and by which day (yyyy-mm-dd), in words for the employer. */
export function stapVoorWerkgever(stand: Stand): { tekst: string; dag: string | null } {
  if (stand.status === 'afgesloten') {
    const tekst = stand.uitkomst === 'ingetrokken' ? 'U hebt deze vraag ingetrokken' : null
    return { tekst: tekst ?? UITKOMST_LABEL[stand.uitkomst ?? 'beantwoord'], dag: null }
  }
  if (stand.status === 'wacht_op_werkgever')
    return { tekst: 'Uw adviseur wil iets van u weten. Geef antwoord, dan gaan wij verder', dag: null }
  if (stand.reactieVoor !== null)
    return { tekst: `Wij reageren uiterlijk ${formatDatum(stand.reactieVoor)}`, dag: stand.reactieVoor }
  return { tekst: stand.volgendeStap ?? 'Uw adviseur is ermee bezig', dag: stand.volgendeStapOp }
}

/** The same as one sentence. */
export function stapZin({ tekst, dag }: { tekst: string; dag: string | null }): string {
  const metDag = dag === null || tekst.includes(formatDatum(dag)) ? tekst : `${tekst}: ${formatDatum(dag)}`
  return /[.!?]$/.test(metDag) ? metDag : `${metDag}.`
}

export const TITEL_MAX = 120
export const TEKST_MAX = 3_000
export const STAP_MAX = 200

/** Open requests of one employer at the same time: more than anyone has, and few enough to keep a script from filling the list. */
export const MEESTE_OPEN = 15

const tekst = (leeg: string) =>
  z.string({ error: leeg }).trim().min(3, leeg).max(TEKST_MAX, `Gebruik hooguit ${TEKST_MAX} tekens.`)

/** `id` comes from the page: a form that is sent twice makes one request. */
export const AdviesAanvraagSchema = z.object({
  id: z.uuid(),
  onderwerp: z.enum(ADVIES_ONDERWERPEN, { error: 'Kies waar uw vraag over gaat.' }),
  titel: z
    .string({ error: 'Schrijf uw vraag in één zin.' })
    .transform((zin) => zin.replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(5, 'Schrijf uw vraag in één zin, van minstens 5 tekens.')
        .max(TITEL_MAX, `Uw vraag is te lang. Gebruik hooguit ${TITEL_MAX} tekens.`),
    ),
  toelichting: paragraphs(TEKST_MAX, 'Uw toelichting'),
})
export type AdviesAanvraagInput = z.output<typeof AdviesAanvraagSchema>

/** A message of the employer: an answer to a question, something to add, or why the request opens again. */
export const AdviesBerichtSchema = z.object({ versie, tekst: tekst('Schrijf uw bericht.') })
export type AdviesBerichtInput = z.output<typeof AdviesBerichtSchema>

/** A reaction of the adviseur. An answer says what comes next and when; a question waits for the employer. */
export const AdviesReactieSchema = z
  .object({
    versie,
    soort: z.enum(['antwoord', 'wedervraag'], { error: 'Kies of u antwoordt of iets vraagt.' }),
    tekst: tekst('Schrijf uw bericht aan de werkgever.'),
    volgendeStap: line(STAP_MAX, 'De volgende stap'),
    volgendeStapOp: day('Vul een datum in die bestaat.'),
  })
  .superRefine(({ soort, volgendeStap, volgendeStapOp }, ctx) => {
    if (soort !== 'antwoord') return
    if (volgendeStap === null)
      ctx.addIssue({
        code: 'custom',
        path: ['volgendeStap'],
        message: 'Schrijf wat u hierna doet. Is er niets meer te doen? Rond de vraag dan af.',
      })
    if (volgendeStapOp === null)
      ctx.addIssue({ code: 'custom', path: ['volgendeStapOp'], message: 'Vul in wanneer u dat doet.' })
  })
export type AdviesReactieInput = z.output<typeof AdviesReactieSchema>

export const AdviesAfsluitSchema = z.object({
  versie,
  uitkomst: z.enum(ADVIES_UITKOMSTEN, { error: 'Kies hoe de vraag is afgelopen.' }),
  tekst: tekst('Schrijf de werkgever hoe het is afgelopen.'),
})
export type AdviesAfsluitInput = z.output<typeof AdviesAfsluitSchema>

export const AdviesOverdraagSchema = z.object({
  versie,
  naarId: z.uuid({ error: 'Kies een collega uit de lijst.' }),
})
export type AdviesOverdraagInput = z.output<typeof AdviesOverdraagSchema>
