import { z } from 'zod'
import { ticked, versie } from '#app/platform/form-values.ts'
import { screenTekst, type Vondst } from '#app/platform/screen-tekst.ts'
import { formatDatum } from '#app/ui/format.ts'

/** What goes on, in words that say nothing about anybody's health. */
export const AANVRAAG_ONDERWERPEN = [
  'inwerken',
  'taken',
  'samenwerken',
  'verandering',
  'afspraken',
  'zelf_begeleiden',
  'anders',
] as const
export type AanvraagOnderwerp = (typeof AANVRAAG_ONDERWERPEN)[number]

export const ONDERWERP_LABEL: Record<AanvraagOnderwerp, string> = {
  inwerken: 'Hulp bij het inwerken',
  taken: 'Het werk lukt nog niet goed',
  samenwerken: 'Samenwerken met collega’s',
  verandering: 'Er verandert iets op het werk',
  afspraken: 'Afspraken en werktijden',
  zelf_begeleiden: 'Zelf beter leren begeleiden',
  anders: 'Iets anders',
}

export const ONDERWERP_UITLEG: Record<AanvraagOnderwerp, string> = {
  inwerken: 'Een nieuwe medewerker leert het werk en de collega’s kennen.',
  taken: 'Bijvoorbeeld te moeilijk, te veel of te weinig werk.',
  samenwerken: 'Bijvoorbeeld misverstanden of een conflict.',
  verandering: 'Bijvoorbeeld een nieuwe leidinggevende, andere taken of een andere plek.',
  afspraken: 'Bijvoorbeeld op tijd komen of andere uren.',
  zelf_begeleiden: 'U of een collega wil weten hoe u iemand goed begeleidt.',
  anders: 'Staat het er niet bij? Kies dit.',
}

export const AANVRAAG_HAAST = ['nu', 'twee_weken', 'later'] as const
export type AanvraagHaast = (typeof AANVRAAG_HAAST)[number]

export const HAAST_LABEL: Record<AanvraagHaast, string> = {
  nu: 'Nu',
  twee_weken: 'Binnen twee weken',
  later: 'Later',
}

export const AANVRAAG_STATUSSEN = [
  'nieuw',
  'in_behandeling',
  'wacht_op_werkgever',
  'toewijzen',
  'toegewezen',
  'afgewezen',
  'ingetrokken',
] as const
export type AanvraagStatus = (typeof AANVRAAG_STATUSSEN)[number]

/** The states in which something still comes. */
export const OPEN_STATUSSEN = ['nieuw', 'in_behandeling', 'wacht_op_werkgever', 'toewijzen'] as const

export function isOpen(status: AanvraagStatus): boolean {
  return OPEN_STATUSSEN.some((open) => open === status)
}

export const STATUS_LABEL: Record<'werkgever' | 'adviseur', Record<AanvraagStatus, string>> = {
  werkgever: {
    nieuw: 'Verstuurd',
    in_behandeling: 'In behandeling',
    wacht_op_werkgever: 'Vraag aan u',
    toewijzen: 'Wij zoeken een jobcoach',
    toegewezen: 'Jobcoach gevonden',
    afgewezen: 'Gaat niet door',
    ingetrokken: 'Ingetrokken',
  },
  adviseur: {
    nieuw: 'Nieuw',
    in_behandeling: 'In behandeling',
    wacht_op_werkgever: 'Wacht op werkgever',
    toewijzen: 'Jobcoach kiezen',
    toegewezen: 'Jobcoach gekozen',
    afgewezen: 'Afgewezen',
    ingetrokken: 'Ingetrokken',
  },
}

export type AanvraagberichtSoort = 'aanvraag' | 'aanvulling' | 'wedervraag' | 'doorzetting' | 'afwijzing'

/** Whom it is for, in words for both sides; the employer knows the work and the first day, and often no name. */
export function voorWie(plaatsing: { functie: string; startdatum: string } | null): string {
  return plaatsing
    ? `${plaatsing.functie}, sinds ${formatDatum(plaatsing.startdatum)}`
    : 'In het algemeen, voor de organisatie'
}

/** What happens now and by which day (yyyy-mm-dd), in words for the employer. */
export function stapVoorWerkgever(stand: { status: AanvraagStatus; reactieVoor: string | null }): {
  tekst: string
  dag: string | null
} {
  const dag = stand.reactieVoor
  switch (stand.status) {
    case 'nieuw':
    case 'in_behandeling':
      return { tekst: `U krijgt uiterlijk ${dag ? formatDatum(dag) : 'snel'} een reactie.`, dag }
    case 'wacht_op_werkgever':
      return { tekst: 'Uw adviseur wil iets van u weten. Geef antwoord, dan gaan wij verder.', dag: null }
    case 'toewijzen':
      return {
        tekst: `Wij zoeken een jobcoach. U hoort uiterlijk ${dag ? formatDatum(dag) : 'snel'} wie het wordt.`,
        dag,
      }
    case 'toegewezen':
      return { tekst: 'Er is een jobcoach voor u.', dag: null }
    case 'afgewezen':
      return { tekst: 'Deze aanvraag gaat niet door. In het bericht hieronder leest u waarom.', dag: null }
    case 'ingetrokken':
      return { tekst: 'Deze aanvraag is ingetrokken.', dag: null }
  }
}

export const TEKST_MAX = 2_000

/** Open requests of one employer at the same time: more than anyone has, and few enough to keep a script from filling the list. */
export const MEESTE_OPEN = 15

const VONDST_TEKST: Record<Vondst, string> = {
  email: 'een e-mailadres',
  telefoon: 'een telefoonnummer',
  bsn: 'een nummer dat op een BSN lijkt',
  postcode: 'een postcode',
  gezondheid: 'iets over gezondheid',
}

/** What the text seems to say that does not belong in it, as a sentence; null when nothing was found. */
export function screeningMelding(tekst: string): string | null {
  const vondsten = screenTekst(tekst).map((vondst) => VONDST_TEKST[vondst])
  if (vondsten.length === 0) return null
  const opsomming = [vondsten.slice(0, -1).join(', '), vondsten.at(-1)].filter(Boolean).join(' en ')
  return `Het lijkt alsof hier ${opsomming} staat. Haal dat weg. Klopt de tekst toch? Zet dan het vinkje hieronder.`
}

const bericht = (leeg: string) =>
  z.string({ error: leeg }).trim().min(3, leeg).max(TEKST_MAX, `Gebruik hooguit ${TEKST_MAX} tekens.`)

/** A warning, not a wall: who says that the text is right sends it. */
function screen(value: { tekst?: unknown; tochVersturen?: unknown }, ctx: z.core.$RefinementCtx): void {
  if (typeof value.tekst !== 'string' || value.tochVersturen === true) return
  const message = screeningMelding(value.tekst)
  if (message) ctx.addIssue({ code: 'custom', path: ['tekst'], message })
}

/** `id` comes from the page: a form that is sent twice makes one request. `voor` is a plaatsing, or "algemeen". */
export const AanvraagSchema = z
  .object({
    id: z.uuid(),
    voor: z.union([z.literal('algemeen'), z.uuid()], { error: 'Kies voor wie u een jobcoach vraagt.' }),
    onderwerp: z.enum(AANVRAAG_ONDERWERPEN, { error: 'Kies wat er speelt.' }),
    tekst: bericht('Schrijf kort wat er speelt.'),
    haast: z.enum(AANVRAAG_HAAST, { error: 'Kies hoe snel u hulp nodig hebt.' }),
    tochVersturen: ticked,
  })
  .superRefine(screen)
export type AanvraagInput = Omit<z.output<typeof AanvraagSchema>, 'tochVersturen'>

/** An answer of the employer, or something to add. */
export const AanvullingSchema = z
  .object({ versie, tekst: bericht('Schrijf uw bericht.'), tochVersturen: ticked })
  .superRefine(screen)
export type AanvullingInput = { versie: number; tekst: string }
