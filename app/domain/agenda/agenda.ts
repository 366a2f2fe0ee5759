import { z } from 'zod'
import { isDay } from '#app/platform/iso-day.ts'

/** What can stand in the agenda of a staff member. */
export const AGENDA_SOORTEN = [
  'kennismaking',
  'proefplaatsing',
  'plaatsing',
  'jobcoachgesprek',
  'traject',
  'loonwaarde',
  'advies',
  'evenement',
  'taak',
  'vacature',
] as const
export type AgendaSoort = (typeof AGENDA_SOORTEN)[number]

export const AGENDA_SOORT_LABEL: Record<AgendaSoort, string> = {
  kennismaking: 'Kennismaking',
  proefplaatsing: 'Einde proefplaatsing',
  plaatsing: 'Einde contract',
  jobcoachgesprek: 'Gesprek',
  traject: 'Einde begeleiding',
  loonwaarde: 'Loonwaarde',
  advies: 'Adviesvraag',
  evenement: 'Evenement',
  taak: 'Taak',
  vacature: 'Vacature sluit',
}

/** One appointment or last day. `titel` stands beside the kind on the page; a calendar outside the portal gets `buiten`, without free text. */
export type AgendaItem = {
  uid: string
  versie: number
  soort: AgendaSoort
  titel: string
  buiten: string
  plaats: string | null
  /** Path of the page about it; null when there is none for this reader. */
  naar: string | null
  /** The day in Amsterdam, yyyy-mm-dd. */
  dag: string
  /** ISO moment; null: some time that day. */
  begin: string | null
  /** How long it takes; without it, as long as a kennismaking. */
  minuten?: number
}

/** So many days one page shows. */
export const AGENDA_DAGEN = 28

/** What a feed tells: a while back, so that an entry does not vanish on the day itself, and half a year ahead. */
export const FEED_TERUG_DAGEN = 30
export const FEED_VOORUIT_DAGEN = 183

export const AgendaVraagSchema = z.object({
  vanaf: z.string().refine(isDay).optional().catch(undefined),
})
