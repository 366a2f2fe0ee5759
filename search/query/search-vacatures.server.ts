import type { MultiSearchQuery } from 'meilisearch'
import type { SearchClient } from '#search/client.server.ts'
import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import { amsterdamseDag, dagSeconden } from '#search/query/dag.ts'
import { all, atLeast, equals, isOneOf, toFilterText, within, type Filter } from '#search/query/filter.ts'
import { toQueryText } from '#search/query/query-text.ts'

export type VacatureVraag = {
  /** What was typed; empty shows everything, newest first. */
  q: string
  soorten: string[]
  sbiSecties: string[]
  /** Names of municipalities, as postcodegebied has them. */
  gemeenten: string[]
  urenKlassen: string[]
  /** Degrees and kilometres as the crow flies; the result is then sorted by distance. */
  rond: { lat: number; lon: number; km: number } | null
  bereik: 'openbaar' | 'alles'
  /** From 1. */
  pagina: number
  perPagina: number
}

export const FACETTEN = ['soorten', 'sbiSectie', 'gemeente', 'urenKlasse'] as const
export type Facet = (typeof FACETTEN)[number]

export type VacatureResultaat = {
  /** Best first. Load the rows with the scope of the reader: the index may be a second behind. */
  ids: string[]
  totaal: number
  /** Per facet how many vacatures each value would give, with the choices in the other facets kept. */
  facetten: Record<Facet, Record<string, number>>
}

/** The published vacatures that match, on `nu`. Throws SearchAway. */
export async function searchVacatures(
  client: SearchClient,
  vraag: VacatureVraag,
  nu: Date = new Date(),
): Promise<VacatureResultaat> {
  const gekozen: Record<Facet, string[]> = {
    soorten: vraag.soorten,
    sbiSectie: vraag.sbiSecties,
    gemeente: vraag.gemeenten,
    urenKlasse: vraag.urenKlassen,
  }
  const actief = FACETTEN.filter((facet) => gekozen[facet].length > 0)
  const basis = (zonder: Facet | null) => ({
    indexUid: indexUid(client.prefix, INDEXEN.vacature),
    q: toQueryText(vraag.q),
    filter: toFilterText(toFilter(vraag, gekozen, zonder, nu)),
  })
  const hoofd: MultiSearchQuery = {
    ...basis(null),
    facets: [...FACETTEN],
    attributesToRetrieve: ['id'],
    page: vraag.pagina,
    hitsPerPage: vraag.perPagina,
    sort: vraag.rond
      ? [`_geoPoint(${vraag.rond.lat}, ${vraag.rond.lon}):asc`]
      : vraag.q.trim() === ''
        ? ['gepubliceerdOp:desc']
        : [],
  }
  // A chosen facet counts as if it were not chosen: its other values must show what they would add.
  const teltMee = actief.map((facet): MultiSearchQuery => ({
    ...basis(facet),
    facets: [facet],
    hitsPerPage: 0,
    page: 1,
  }))
  const [resultaat, ...tellingen] = await client.search([hoofd, ...teltMee])
  const facetten = Object.fromEntries(
    FACETTEN.map((facet) => {
      const telling = actief.includes(facet) ? tellingen[actief.indexOf(facet)] : resultaat
      return [facet, telling?.facetDistribution?.[facet] ?? {}]
    }),
  ) as Record<Facet, Record<string, number>>
  return { ids: resultaat?.hits.map(({ id }) => id) ?? [], totaal: resultaat?.totalHits ?? 0, facetten }
}

function toFilter(
  { bereik, rond }: VacatureVraag,
  gekozen: Record<Facet, string[]>,
  zonder: Facet | null,
  nu: Date,
): Filter | null {
  return all([
    atLeast('sluitingsdatum', dagSeconden(amsterdamseDag(nu))),
    bereik === 'openbaar' ? equals('bereik', 'openbaar') : null,
    rond && within(rond),
    ...FACETTEN.map((facet) =>
      facet !== zonder && gekozen[facet].length > 0 ? isOneOf(facet, gekozen[facet]) : null,
    ),
  ])
}
