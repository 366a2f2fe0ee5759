import type { MatchProfiel, MatchVacature } from '#search/matching/model.ts'
import type { ScanRangorde } from '#search/matching/scan/match-scan.ts'
import { findNabijeProfielen, findProfielen } from '#search/query/find-profielen.server.ts'
import { SearchAway } from '#search/search-away.ts'
import {
  readZichtbareProfielen,
  readZichtbareProfielenById,
} from '#app/domain/match/read-profielen.server.ts'
import { termIdsOf } from '#app/domain/match/term-ids.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { log } from '#app/platform/log.server.ts'
import { matchScan } from '#app/platform/scan.server.ts'
import { search } from '#app/platform/search.server.ts'

/** How many of each list the scan hands over: ten times what a page shows, for those who went since. */
const MAXIMUM_PER_LIJST = 500

/** Who said which profiles a match must look at. The database decides every time who of them is visible. */
export type Bron = 'meili' | 'geheugen' | 'database'

export type GeladenProfielen = {
  bron: Bron
  profielen: MatchProfiel[]
  /**
   * Exact over all visible profiles. Null when `profielen` holds everyone who passes, so that they can be counted;
   * 'niet-geteld' when it holds the most promising of them and nobody has counted the others.
   */
  aantallen: { past: number; navragen: number } | 'niet-geteld' | null
  /** false: the search engine was away. The result is complete all the same. */
  viaZoekmachine: boolean
}

/**
 * The profiles that the match must look at. The search engine leaves out who is known to miss a hard requirement. When more
 * pass than it hands out, the scan in memory gives the best of all: exact, and it counts them in the same pass. While the
 * memory cannot vouch for itself the engine gives the most promising by the vector, which nobody has counted. Without
 * engine and memory every visible profile is read: slower, never less exact.
 */
export async function loadProfielen(vacature: MatchVacature): Promise<GeladenProfielen> {
  const gevonden = await askSearch(vacature, () => findProfielen(search(), vacature, now()))
  const viaZoekmachine = gevonden !== null
  if (gevonden?.volledig) {
    const profielen = await readZichtbareProfielenById(gevonden.ids)
    return { bron: 'meili', profielen, aantallen: null, viaZoekmachine }
  }
  const rangorde = await matchScan()?.rank(vacature, { maximum: MAXIMUM_PER_LIJST, nu: now() })
  if (rangorde) {
    const ids = [...rangorde.past, ...rangorde.navragen].map(({ id }) => id)
    const profielen = await readZichtbareProfielenById(ids)
    return {
      bron: 'geheugen',
      profielen,
      aantallen: isShortened(rangorde) ? rangorde.aantallen : null,
      viaZoekmachine,
    }
  }
  const nabij = gevonden && (await askSearch(vacature, () => findNabij(vacature)))
  if (nabij) {
    const profielen = await readZichtbareProfielenById(nabij)
    return { bron: 'meili', profielen, aantallen: 'niet-geteld', viaZoekmachine }
  }
  return {
    bron: 'database',
    profielen: await readZichtbareProfielen(),
    aantallen: null,
    viaZoekmachine: false,
  }
}

function isShortened({ aantallen, past, navragen }: ScanRangorde): boolean {
  return past.length < aantallen.past || navragen.length < aantallen.navragen
}

async function findNabij(vacature: MatchVacature): Promise<string[]> {
  const taxonomie = await loadTaxonomie(termIdsOf([vacature], []))
  return findNabijeProfielen(search(), vacature, taxonomie, now())
}

/** Null when the engine is away. */
async function askSearch<T>(vacature: MatchVacature, ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof SearchAway)) throw error
    log.warn({ event: 'match.zonder-zoekmachine', vacatureId: vacature.id })
    return null
  }
}
