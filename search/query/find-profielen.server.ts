import type { MultiSearchQuery } from 'meilisearch'
import type { SearchClient } from '#search/client.server.ts'
import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import { EMBEDDER } from '#search/indexes/profiel-document.server.ts'
import { minorGroep } from '#search/matching/encoding/beroep-stappen.ts'
import { encodeVacature } from '#search/matching/encoding/encode-vacature.ts'
import type { MatchVacature, Taxonomie } from '#search/matching/model.ts'
import { prepareVacature, type PreparedVacature } from '#search/matching/prepare.ts'
import { all, any, isOneOf, not, toFilterText, type Filter } from '#search/query/filter.ts'
import { bovenToken } from '#search/query/niveau-token.ts'
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
 * rows. `volledig` is false when more than 1,000 pass: then ask findNabijeProfielen. Rule: matching.md, section 2. Throws
 * SearchAway.
 */
export async function findProfielen(
  client: SearchClient,
  vacature: MatchVacature,
  nu: Date = new Date(),
): Promise<{ ids: string[]; volledig: boolean }> {
  const filter = toFilterText(toProfielFilter(vacature, nu))
  const [resultaat] = await client.search([{ ...vraagOf(client), filter, limit: MAXIMUM + 1 }])
  const ids = resultaat?.hits.map(({ id }) => id) ?? []
  return { ids: ids.slice(0, MAXIMUM), volledig: ids.length <= MAXIMUM }
}

/**
 * Of the same profiles the most promising by the vector, at most 1,000 and in no order: of who is known to meet everything,
 * and of who must be asked something. Meant for when more pass than findProfielen hands out: nearly all of the best are among
 * them (the top ten of 100,000 profiles for 98.5% at least), not all of who passes. One round trip. Rule: matching.md,
 * section 5. Throws SearchAway.
 */
export async function findNabijeProfielen(
  client: SearchClient,
  vacature: MatchVacature,
  taxonomie: Taxonomie,
  nu: Date = new Date(),
): Promise<string[]> {
  const queries = nearestQueries(prepareVacature(vacature, taxonomie), toProfielFilter(vacature, nu))
  if (queries.length === 0) return (await findProfielen(client, vacature, nu)).ids
  const resultaten = await client.search(queries.map((query) => ({ ...vraagOf(client), ...query })))
  return [...new Set(resultaten.flatMap(({ hits }) => hits.map(({ id }) => id)))]
}

/** The id and nothing else: a vector tells as much about a person as the profile does. */
function vraagOf({ prefix }: SearchClient) {
  return { indexUid: indexUid(prefix, INDEXEN.kandidaatprofiel), q: '', attributesToRetrieve: ['id'] }
}

type NabijQuery = Pick<MultiSearchQuery, 'filter' | 'limit' | 'vector' | 'hybrid'>

/** Two for each of the two lists of a match; none when the vacature gives the vector nothing to go by. */
function nearestQueries(v: PreparedVacature, filter: Filter | null): NabijQuery[] {
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

function nearest(vector: number[], filter: Filter | null, limit: number): NabijQuery {
  return { filter: toFilterText(filter), limit, vector, hybrid: { embedder: EMBEDDER, semanticRatio: 1 } }
}

/** Wants or has done work of the same group, or has a skill that is asked. Null when the vacature names neither. */
function toVakgebiedFilter({ beroep, vak }: PreparedVacature): Filter | null {
  if (beroep?.isco) return isOneOf('beroepsgroepen', [minorGroep(beroep.isco)])
  const vaardigheden = vak.filter(({ soort }) => soort === 'vakvaardigheid')
  if (vaardigheden.length === 0) return null
  return any([
    isOneOf(
      'boven',
      vaardigheden.map(({ termId }) => bovenToken(termId, 1)),
    ),
  ])
}
