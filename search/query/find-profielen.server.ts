import type { MultiSearchQuery } from 'meilisearch'
import type { SearchClient } from '#search/client.server.ts'
import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import { EMBEDDER } from '#search/indexes/profiel-document.server.ts'
import { minorGroep } from '#search/matching/encoding/beroep-stappen.ts'
import { encodeVacature } from '#search/matching/encoding/encode-vacature.ts'
import type { MatchVacature, Taxonomie } from '#search/matching/model.ts'
import { prepareVacature, type PreparedVacature } from '#search/matching/prepare.ts'
import { all, isOneOf, not, toFilterText, type Filter } from '#search/query/filter.ts'
import { SearchAway } from '#search/search-away.ts'
import { tokensVanaf } from '#search/query/niveau-token.ts'
import { toBekendFilter, toProfielFilter } from '#search/query/profiel-filter.ts'

/** How many a match takes from the engine at most. */
const MAXIMUM = 1_000

/**
 * How many of the nearest are taken when more pass: of all, and again of those in the same field of work, because the
 * nearest of all can leave out somebody whose one strong point is the work itself. Together at most 1,000.
 */
const NABIJ = { past: { alle: 300, vakgebied: 200 }, navragen: { alle: 250, vakgebied: 200 } }

/**
 * The visible profiles that no hard requirement is known to exclude: what is not known passes, because that is a question
 * to ask. It never leaves out one that the exact rules let through; those rules and the visibility are judged again on the
 * rows. When more than 1,000 pass `volledig` is false and nobody is named: then ask findNabijeProfielen. Rule: matching.md,
 * section 2. Throws SearchAway.
 */
export async function findProfielen(
  client: SearchClient,
  vacature: MatchVacature,
  nu: Date = new Date(),
): Promise<{ ids: string[]; volledig: boolean }> {
  const filter = toFilterText(toProfielFilter(vacature, nu))
  // Naming costs the engine far more than counting, and with more than these nobody reads the names.
  const [telling] = await client.search([{ ...vraagOf(client), filter, limit: 0 }])
  if ((telling?.estimatedTotalHits ?? 0) > MAXIMUM) return { ids: [], volledig: false }
  const ids = await namesOf(client, [{ filter, limit: MAXIMUM + 1 }])
  return ids.length <= MAXIMUM ? { ids, volledig: true } : { ids: [], volledig: false }
}

/**
 * Of the same profiles the most promising by the vector, at most 1,000 and in no order: of who is known to meet everything,
 * and of who must be asked something. Meant for when more pass than findProfielen hands out: nearly all of the best are among
 * them (the top ten of 100,000 profiles for 98.5% at least), not all of who pass. One round trip. Rule: matching.md,
 * section 5. Throws SearchAway.
 */
export async function findNabijeProfielen(
  client: SearchClient,
  vacature: MatchVacature,
  taxonomie: Taxonomie,
  nu: Date = new Date(),
): Promise<string[]> {
  const filter = toProfielFilter(vacature, nu)
  const nabij = nearestQueries(prepareVacature(vacature, taxonomie), filter)
  return namesOf(client, nabij.length > 0 ? nabij : [{ filter: toFilterText(filter), limit: MAXIMUM }])
}

/** Whether the engine answers questions about profiles now. Never throws SearchAway: that is what it tells. */
export async function isProfielindexThere(client: SearchClient): Promise<boolean> {
  try {
    await client.search([{ ...vraagOf(client), limit: 0 }])
    return true
  } catch (error) {
    if (error instanceof SearchAway) return false
    throw error
  }
}

async function namesOf(client: SearchClient, queries: Vraag[]): Promise<string[]> {
  const resultaten = await client.search(queries.map((query) => ({ ...vraagOf(client), ...query })))
  return [...new Set(resultaten.flatMap(({ hits }) => hits.map(({ id }) => id)))]
}

/** The id and nothing else: a vector tells as much about a person as the profile does. */
function vraagOf({ prefix }: SearchClient) {
  return { indexUid: indexUid(prefix, INDEXEN.kandidaatprofiel), q: '', attributesToRetrieve: ['id'] }
}

type Vraag = Pick<MultiSearchQuery, 'filter' | 'limit' | 'vector' | 'hybrid'>

/** Two for each of the two lists of a match; none when the vacature gives the vector nothing to go by. */
function nearestQueries(v: PreparedVacature, filter: Filter | null): Vraag[] {
  const vector = encodeVacature(v)
  if (vector === null) return []
  const bekend = toBekendFilter(v.vacature)
  const vakgebied = toVakgebiedFilter(v)
  const lijsten = [
    { binnen: all([filter, bekend]), ...NABIJ.past },
    ...(bekend === null ? [] : [{ binnen: all([filter, not(bekend)]), ...NABIJ.navragen }]),
  ]
  return lijsten.flatMap(({ binnen, alle, vakgebied: aantal }) => [
    nearest(vector, binnen, alle),
    ...(vakgebied === null ? [] : [nearest(vector, all([binnen, vakgebied]), aantal)]),
  ])
}

function nearest(vector: number[], filter: Filter | null, limit: number): Vraag {
  return { filter: toFilterText(filter), limit, vector, hybrid: { embedder: EMBEDDER, semanticRatio: 1 } }
}

/**
 * Wants or has done work of the same group; of a vacature without an occupation who has a skill that is asked. Both at once
 * would find fewer of the best: so many have one of the skills that the field is hardly a choice. Null when it names neither.
 */
function toVakgebiedFilter({ beroep, vak }: PreparedVacature): Filter | null {
  if (beroep?.isco) return isOneOf('beroepsgroepen', [minorGroep(beroep.isco)])
  const vaardigheden = vak.filter(({ soort }) => soort === 'vakvaardigheid')
  if (vaardigheden.length === 0) return null
  return isOneOf(
    'niveaus',
    vaardigheden.flatMap(({ termId }) => tokensVanaf(termId, 1).vanaf),
  )
}
