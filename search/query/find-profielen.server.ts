import type { SearchClient } from '#search/client.server.ts'
import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import type { MatchEis, MatchVacature } from '#search/matching/model.ts'
import { START_SPELING_DAGEN } from '#search/matching/weights.ts'
import { dagSeconden, seconden } from '#search/query/dag.ts'
import {
  all,
  any,
  atLeast,
  atMost,
  isNoneOf,
  isOneOf,
  moreThan,
  notEquals,
  toFilterText,
  within,
  type Filter,
} from '#search/query/filter.ts'
import { onderToken } from '#search/query/onder-token.ts'

/** How many a match takes from the engine; with more it reads all of them from the database. */
const MAXIMUM = 1_000

/** Nearly everyone's limit lies within this distance (km); who travels further is let through whatever the distance. */
const REIS_STRAAL = 60
/** The engine measures on another globe than the score: a kilometre of room, and the score decides. */
const REIS_MARGE = 1

const DAG_SECONDEN = 86_400

/**
 * The visible profiles that no hard requirement is known to exclude: what is not known passes, because that is a question
 * to ask. It never leaves out one that the exact rules let through; those rules and the visibility are judged again on the
 * rows. `volledig` is false when more than 1,000 pass. Rule: matching.md, section 2. Throws SearchAway.
 */
export async function findProfielen(
  client: SearchClient,
  vacature: MatchVacature,
  nu: Date = new Date(),
): Promise<{ ids: string[]; volledig: boolean }> {
  const [resultaat] = await client.search([
    {
      indexUid: indexUid(client.prefix, INDEXEN.kandidaatprofiel),
      q: '',
      filter: toFilterText(toProfielFilter(vacature, nu)),
      attributesToRetrieve: ['id'],
      limit: MAXIMUM + 1,
    },
  ])
  const ids = resultaat?.hits.map(({ id }) => id) ?? []
  return { ids: ids.slice(0, MAXIMUM), volledig: ids.length <= MAXIMUM }
}

export function toProfielFilter(vacature: MatchVacature, nu: Date): Filter | null {
  const { urenMin, urenMax, soorten, startdatum, punt } = vacature
  const onder = vacature.eisen.filter(({ hard }) => hard).map(hardToken)
  const start = startdatum === null ? NaN : dagSeconden(startdatum)
  return all([
    moreThan('zichtbaarTot', seconden(nu)),
    onder.length > 0 ? isNoneOf('onder', onder) : null,
    urenMin === null ? null : atLeast('urenMax', urenMin),
    urenMax === null ? null : atMost('urenMin', urenMax),
    soorten.length > 0 ? isOneOf('soorten', ['alle', ...soorten]) : null,
    Number.isFinite(start) ? atMost('beschikbaar', start + START_SPELING_DAGEN * DAG_SECONDEN) : null,
    vacature.onregelmatigHard && vacature.onregelmatig === true ? notEquals('onregelmatig', 'nee') : null,
    vacature.reisafstandHard && punt
      ? any([within({ ...punt, km: REIS_STRAAL + REIS_MARGE }), moreThan('maxReis', REIS_STRAAL)])
      : null,
  ])
}

/** What one has or has not is asked at the highest level, whatever the row says. */
function hardToken({ termId, niveau }: MatchEis): string {
  const hebben = /^(?:certificaat|rijbewijs):/.test(termId)
  return onderToken(termId, hebben ? 3 : niveau)
}
