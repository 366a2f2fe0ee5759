import { z } from 'zod'
import { RELATIESTATUS_LABEL } from '#app/domain/werkgever/relatiestatus.ts'
import { STATUS_LABEL } from '#app/domain/vacature/vacature.ts'
import { RELATIE_SOORTEN, type RelatieSoort } from '#search/query/relatie-soort.ts'

/** How many of each kind the page shows when all kinds are asked, and how many when one is. */
export const PER_SOORT = 5
export const PER_PAGINA = 20
/** How many of each kind are shown while somebody types. */
export const TIJDENS_TYPEN = 4

export const SOORT_LABEL: Record<RelatieSoort, { een: string; meer: string }> = {
  werkgever: { een: 'werkgever', meer: 'werkgevers' },
  contactpersoon: { een: 'contactpersoon', meer: 'contactpersonen' },
  vacature: { een: 'vacature', meer: 'vacatures' },
}

/** The statuses to filter on; a contactpersoon has none. */
export const STATUS_LABELS: Record<RelatieSoort, Record<string, string>> = {
  werkgever: RELATIESTATUS_LABEL,
  contactpersoon: {},
  vacature: STATUS_LABEL,
}

const many = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(30)).max(20).catch([]),
)

/** The query of the search page. What makes no sense is left out, so that an old link still works. */
export const RelatieZoekSchema = z
  .object({
    q: z.string().trim().max(200).catch('').default(''),
    soort: z.enum(RELATIE_SOORTEN).optional().catch(undefined),
    status: many,
    mijn: z.literal('ja').optional().catch(undefined),
    pagina: z.coerce.number().int().min(1).max(500).catch(1).default(1),
  })
  .transform((vraag) => ({
    ...vraag,
    status: vraag.status.filter((status) => vraag.soort && Object.hasOwn(STATUS_LABELS[vraag.soort], status)),
  }))

export type RelatieZoekvraag = z.output<typeof RelatieZoekSchema>
