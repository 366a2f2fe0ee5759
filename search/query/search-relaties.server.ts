import type { SearchClient } from '#search/client.server.ts'
import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import { all, equals, isOneOf, toFilterText } from '#search/query/filter.ts'
import { RELATIE_SOORTEN, type RelatieSoort } from '#search/query/relatie-soort.ts'
import { toRelatieTekst } from '#search/query/relatie-tekst.ts'

export type RelatieVraag = {
  q: string
  /** One kind in pages; null gives the first of every kind. */
  soort: RelatieSoort | null
  /** Only with a kind; empty is every status. */
  statussen: string[]
  /** Only what belongs to these employers; null is all of them. */
  werkgeverIds: string[] | null
  /** From 1. */
  pagina: number
  /** Of each kind that is shown. */
  perPagina: number
}

export type RelatieResultaat = {
  /** Per kind: ids, best first, and how many there are. Load the rows with the scope of the reader. */
  groepen: Record<RelatieSoort, { ids: string[]; totaal: number }>
  /** How many of the asked kind each status would give; empty without a kind. */
  statussen: Record<string, number>
}

/**
 * What fits all words that were typed; the last word may be unfinished and typing errors are forgiven, except in numbers.
 * Nothing for a question without a letter or a digit. Throws SearchAway.
 */
export async function searchRelaties(client: SearchClient, vraag: RelatieVraag): Promise<RelatieResultaat> {
  const { soort, statussen, werkgeverIds, pagina, perPagina } = vraag
  const q = toRelatieTekst(vraag.q)
  if (!/[\p{L}\p{N}]/u.test(q)) return { groepen: toGroepen([]), statussen: {} }
  const basis = (een: RelatieSoort, metStatus: boolean) => ({
    q,
    // Each word narrows: who types a name and a place looks for that one, and not for all in that place.
    matchingStrategy: 'all' as const,
    attributesToRetrieve: ['id'],
    filter: toFilterText(
      all([
        equals('soort', een),
        werkgeverIds && isOneOf('werkgeverId', werkgeverIds),
        metStatus && een === soort && statussen.length > 0 ? isOneOf('status', statussen) : null,
      ]),
    ),
  })
  const perSoort = RELATIE_SOORTEN.map((een) => ({
    ...basis(een, true),
    page: een === soort ? pagina : 1,
    hitsPerPage: soort === null || een === soort ? perPagina : 0,
  }))
  // The statuses are counted without the choice among them: the others must show what they would add.
  const telling = soort ? [{ ...basis(soort, false), facets: ['status'], page: 1, hitsPerPage: 0 }] : []
  const resultaten = await client.searchOnly(indexUid(client.prefix, INDEXEN.relatie), [
    ...perSoort,
    ...telling,
  ])
  return {
    groepen: toGroepen(resultaten),
    statussen: resultaten[RELATIE_SOORTEN.length]?.facetDistribution?.status ?? {},
  }
}

function toGroepen(
  resultaten: { hits: { id: string }[]; totalHits?: number }[],
): RelatieResultaat['groepen'] {
  const groep = (soort: RelatieSoort) => {
    const resultaat = resultaten[RELATIE_SOORTEN.indexOf(soort)]
    return { ids: resultaat?.hits.map(({ id }) => id) ?? [], totaal: resultaat?.totalHits ?? 0 }
  }
  return {
    werkgever: groep('werkgever'),
    contactpersoon: groep('contactpersoon'),
    vacature: groep('vacature'),
  }
}
