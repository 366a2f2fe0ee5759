import type { SearchClient } from '#search/client.server.ts'
import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import { toTermId } from '#search/indexes/termen.server.ts'
import type { TermSoort } from '#search/matching/model.ts'
import { isOneOf, toFilterText } from '#search/query/filter.ts'
import { toQueryText } from '#search/query/query-text.ts'

export type TermVraag = { soort: TermSoort | TermSoort[]; q: string; limiet: number }

/**
 * Ids of the terms that fit what was typed, best first; typing errors are forgiven. Nothing for a question without a
 * letter or a digit: to the engine that would mean everything. Throws SearchAway.
 */
export async function searchTermen(client: SearchClient, vraag: TermVraag): Promise<{ ids: string[] }> {
  const q = toQueryText(vraag.q)
  if (!/[\p{L}\p{N}]/u.test(q)) return { ids: [] }
  const [resultaat] = await client.search([
    {
      indexUid: indexUid(client.prefix, INDEXEN.term),
      q,
      filter: toFilterText(isOneOf('soort', [vraag.soort].flat())),
      limit: vraag.limiet,
      attributesToRetrieve: ['id'],
    },
  ])
  return { ids: resultaat?.hits.map(({ id }) => toTermId(id)) ?? [] }
}
