import { z } from 'zod'
import { day, requiredDay, versie } from '#app/platform/form-values.ts'
import { isDay } from '#app/platform/iso-day.ts'

export const LOONWAARDE_SOORTEN = ['loonkostensubsidie', 'praktijkroute'] as const
export type LoonwaardeSoort = (typeof LOONWAARDE_SOORTEN)[number]

export const LOONWAARDE_SOORT_LABEL: Record<LoonwaardeSoort, string> = {
  loonkostensubsidie: 'Voor loonkostensubsidie',
  praktijkroute: 'Praktijkroute',
}

export const LOONWAARDE_SOORT_UITLEG: Record<LoonwaardeSoort, string> = {
  loonkostensubsidie: 'Iemand is geplaatst. De gemeente bepaalt met de uitkomst de loonkostensubsidie.',
  praktijkroute:
    'Iemand werkt, loopt stage of heeft een proefplaatsing, en heeft geen indicatie banenafspraak. Is de loonwaarde lager dan 100%, dan kan die indicatie er komen.',
}

export const LOONWAARDE_STANDEN = ['loopt', 'afgerond', 'gestopt'] as const
export type LoonwaardeStand = (typeof LOONWAARDE_STANDEN)[number]

/** In the order of the work; each is named after what is reached when it is done (product.md, item 8). */
export const LOONWAARDE_STAPPEN = [
  'contact_werkgever',
  'aangevraagd',
  'gepland',
  'gemeten',
  'rapport_verwerkt',
  'gemeld',
  'afgerond',
] as const
export type LoonwaardeStap = (typeof LOONWAARDE_STAPPEN)[number]

export const STAP_LABEL: Record<LoonwaardeStap, string> = {
  contact_werkgever: 'Contact met werkgever',
  aangevraagd: 'Aangevraagd',
  gepland: 'Gepland',
  gemeten: 'Gemeten',
  rapport_verwerkt: 'Rapport verwerkt',
  gemeld: 'Gemeld bij gemeente',
  afgerond: 'Afgerond',
}

/** What has to be done in a step. */
export const STAP_TE_DOEN: Record<LoonwaardeStap, string> = {
  contact_werkgever: 'Bespreek de meting met de werkgever',
  aangevraagd: 'Vraag de meting aan bij de deskundige',
  gepland: 'Spreek een dag af voor de meting op de werkplek',
  gemeten: 'De deskundige meet op de werkplek',
  rapport_verwerkt: 'Verwerk het rapport',
  gemeld: 'Meld de uitkomst bij de gemeente',
  afgerond: 'Rond af als de gemeente heeft besloten',
}

/** What the date of a finished step is the date of. */
export const STAP_DAG: Record<LoonwaardeStap, string> = {
  contact_werkgever: 'Wanneer sprak u de werkgever?',
  aangevraagd: 'Wanneer is de meting aangevraagd?',
  gepland: 'Wanneer is de dag afgesproken?',
  gemeten: 'Op welke dag is er gemeten?',
  rapport_verwerkt: 'Wanneer is het rapport verwerkt?',
  gemeld: 'Wanneer is de uitkomst gemeld?',
  afgerond: 'Wanneer is het afgerond?',
}

export const STOPREDENEN = [
  'werkgever_wil_niet',
  'persoon_wil_niet',
  'dienstverband_eindigt',
  'geen_lagere_loonwaarde',
  'persoon_is_ziek',
  'gemeente_wijst_af',
  'dubbel',
  'anders',
] as const
export type Stopreden = (typeof STOPREDENEN)[number]

export const STOPREDEN_LABEL: Record<Stopreden, string> = {
  werkgever_wil_niet: 'De werkgever wil geen meting',
  persoon_wil_niet: 'De medewerker wil geen meting',
  dienstverband_eindigt: 'Het werk bij deze werkgever eindigt',
  geen_lagere_loonwaarde: 'Een meting is niet nodig: de loonwaarde is niet lager',
  persoon_is_ziek: 'De medewerker is voor langere tijd ziek',
  gemeente_wijst_af: 'De gemeente wijst de aanvraag af',
  dubbel: 'De meting staat er twee keer in',
  anders: 'Een andere reden',
}

/** The step after this one; null after the last. */
export function volgendeStap(stap: LoonwaardeStap): LoonwaardeStap | null {
  return LOONWAARDE_STAPPEN[LOONWAARDE_STAPPEN.indexOf(stap) + 1] ?? null
}

/** Whether `stap` comes after `ander` in the order of the work. */
export function isNa(stap: LoonwaardeStap, ander: LoonwaardeStap): boolean {
  return LOONWAARDE_STAPPEN.indexOf(stap) > LOONWAARDE_STAPPEN.indexOf(ander)
}

/** A measurement for one person at one employer. */
export const NieuweMetingSchema = z.object({
  bemiddelingId: z.uuid('Kies om wie het gaat.'),
  soort: z.enum(LOONWAARDE_SOORTEN, { error: 'Kies waarvoor de meting is.' }),
})
export type NieuweMetingInput = z.output<typeof NieuweMetingSchema>

const STAP_VELDEN = z.object({
  versie,
  stap: z.enum(LOONWAARDE_STAPPEN),
  op: requiredDay('Vul een datum in.'),
  geplandOp: day('Vul een datum in die bestaat.'),
})
export type StapInput = z.output<typeof STAP_VELDEN>

/** Finishes the step that the page showed, on or before `vandaag`. `geplandOp` is asked in the step "gepland" alone. */
export function stapSchema(vandaag: string) {
  return STAP_VELDEN.superRefine(({ stap, op, geplandOp }, ctx) => {
    const fout = (veld: 'op' | 'geplandOp', message: string) =>
      ctx.addIssue({ code: 'custom', path: [veld], message })
    if (!isDay(op)) return
    if (op > vandaag) fout('op', 'Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag.')
    if (stap !== 'gepland') return
    if (geplandOp === null) fout('geplandOp', 'Vul in op welke dag er gemeten wordt.')
    else if (isDay(geplandOp) && geplandOp < op)
      fout('geplandOp', 'De dag van de meting ligt voor de dag van de afspraak. Kies een latere dag.')
  })
}

export const VerzetSchema = z.object({
  versie,
  geplandOp: requiredDay('Vul de nieuwe dag van de meting in.'),
})
export type VerzetInput = z.output<typeof VerzetSchema>

export const StopSchema = z.object({
  versie,
  reden: z.enum(STOPREDENEN, { error: 'Kies waarom de meting stopt.' }),
})
export type StopInput = z.output<typeof StopSchema>

export const MetingOverdraagSchema = z.object({
  versie,
  naarId: z.uuid({ error: 'Kies een collega uit de lijst.' }),
})
export type MetingOverdraagInput = z.output<typeof MetingOverdraagSchema>
