import { z } from 'zod'

/** The kinds by which the timeline of an employer can be filtered, in the order in which they are offered. */
export const TIJDLIJN_SOORTEN = [
  'contact',
  'vacature',
  'bemiddeling',
  'plaatsing',
  'nazorg',
  'verzoek',
  'advies',
  'jobcoaching',
  'loonwaarde',
  'evenement',
  'tevredenheid',
  'taak',
  'relatie',
] as const
export type TijdlijnSoort = (typeof TIJDLIJN_SOORTEN)[number]

export const TIJDLIJN_SOORT_LABEL: Record<TijdlijnSoort, string> = {
  contact: 'Contact',
  vacature: 'Vacatures',
  bemiddeling: 'Bemiddelingen',
  plaatsing: 'Plaatsingen',
  nazorg: 'Nazorg',
  verzoek: 'Verzoeken',
  advies: 'Adviesaanvragen',
  jobcoaching: 'Jobcoaching',
  loonwaarde: 'Loonwaarde',
  evenement: 'Evenementen',
  tevredenheid: 'Tevredenheid',
  taak: 'Taken',
  relatie: 'Relatie',
}

/** One line of the timeline, as it is shown. */
export type TijdlijnItem = {
  /** Unique within its source. */
  id: string
  soort: TijdlijnSoort
  op: Date
  titel: string
  /** What was said or agreed; line ends are kept. */
  tekst?: string | null
  /** Facts in a row under the title: who took part, for which vacature. */
  feiten?: string[]
  /** Path of the page about it. */
  naar?: string | null
  /** Who did it; null when the portal or the employer did. */
  door?: string | null
}

export const PER_PAGINA = 30

/**
 * Where a page starts: moments up to and including `tot`, without the first `sla` of exactly that moment, because those
 * stood on the page before. So no line is lost or doubled, whatever is added in the meantime.
 */
export const TijdlijnVraagSchema = z.object({
  soort: z.enum(TIJDLIJN_SOORTEN).optional().catch(undefined),
  tot: z.iso.datetime().optional().catch(undefined),
  sla: z.coerce.number().int().min(0).max(500).catch(0).default(0),
})
export type TijdlijnVraag = z.output<typeof TijdlijnVraagSchema>
