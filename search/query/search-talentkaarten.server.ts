import type { MultiSearchQuery } from 'meilisearch'
import type { SearchClient } from '#search/client.server.ts'
import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import { all, equals, isOneOf, toFilterText, type Filter } from '#search/query/filter.ts'
import { toQueryText } from '#search/query/query-text.ts'

/** Of these a card must have one of the chosen values, of `STAPELBAAR` all of them. */
const KEUZES = ['gewenst', 'gewerkt', 'urenKlasse', 'deelregio', 'beschikbaar', 'soorten'] as const
const STAPELBAAR = ['certificaten', 'kan'] as const
export const TALENT_FACETTEN = [...KEUZES, ...STAPELBAAR] as const
export type TalentFacet = (typeof TALENT_FACETTEN)[number]

export type TalentVraag = Record<TalentFacet, string[]> & {
  /** What was typed; empty finds every card. */
  q: string
}

export type TalentResultaat = {
  /** Of cards, best first, at most `MEESTE`. Read them as they may be read now: the index is a moment behind. */
  ids: string[]
  /** Per facet how many cards each value would give, also small numbers: those are not to be shown. */
  facetten: Record<TalentFacet, Record<string, number>>
}

/** More than can be paged through, so that cards that are hidden meanwhile leave no gap. */
const MEESTE = 400

/** The cards that match, on what they say. Throws SearchAway. */
export async function searchTalentkaarten(
  client: SearchClient,
  vraag: TalentVraag,
): Promise<TalentResultaat> {
  const basis = (zonder: TalentFacet | null) => ({
    indexUid: indexUid(client.prefix, INDEXEN.talentkaart),
    q: toQueryText(vraag.q),
    filter: toFilterText(toFilter(vraag, zonder)),
    attributesToRetrieve: ['id'],
  })
  const hoofd: MultiSearchQuery = { ...basis(null), facets: [...TALENT_FACETTEN], limit: MEESTE }
  // A chosen value counts as if its facet were not chosen: the other values must show what they would add.
  const actief = KEUZES.filter((facet) => vraag[facet].length > 0)
  const teltMee = actief.map((facet): MultiSearchQuery => ({ ...basis(facet), facets: [facet], limit: 0 }))
  const [resultaat, ...tellingen] = await client.search([hoofd, ...teltMee])
  const facetten = Object.fromEntries(
    TALENT_FACETTEN.map((facet) => {
      const plaats = actief.findIndex((een) => een === facet)
      const telling = plaats < 0 ? resultaat : tellingen[plaats]
      return [facet, telling?.facetDistribution?.[facet] ?? {}]
    }),
  ) as TalentResultaat['facetten']
  return { ids: resultaat?.hits.map(({ id }) => id) ?? [], facetten }
}

function toFilter(vraag: TalentVraag, zonder: TalentFacet | null): Filter | null {
  return all([
    ...KEUZES.map((facet) =>
      facet !== zonder && vraag[facet].length > 0 ? isOneOf(facet, vraag[facet]) : null,
    ),
    ...STAPELBAAR.flatMap((facet) => vraag[facet].map((waarde) => equals(facet, waarde))),
  ])
}
