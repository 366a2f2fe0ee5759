import type { MatchProfiel, MatchVacature } from '#search/matching/model.ts'
import type { ScanRangorde } from '#search/matching/scan/match-scan.ts'
import {
  findNabijeProfielen,
  findProfielen,
  isProfielindexThere,
} from '#search/query/find-profielen.server.ts'
import { SearchAway } from '#search/search-away.ts'
import {
  readZichtbareProfielen,
  readZichtbareProfielenById,
} from '#app/domain/match/read-profielen.server.ts'
import { toAfvallers, type Afvallers } from '#app/domain/match/count-afvallers.server.ts'
import { termIdsOf } from '#app/domain/match/term-ids.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { log } from '#app/platform/log.server.ts'
import { matchScan } from '#app/platform/scan.server.ts'
import { search } from '#app/platform/search.server.ts'

/** Who said which profiles a match must look at. The database decides every time who of them is visible. */
export type Bron = 'geheugen' | 'meili' | 'database'

export type GeladenProfielen = {
  bron: Bron
  profielen: MatchProfiel[]
  /**
   * Exact over all visible profiles. Null when `profielen` holds everyone who passes, so that they can be counted;
   * 'niet-geteld' when it holds the most promising of them and nobody has counted the others.
   */
  aantallen: { past: number; navragen: number } | 'niet-geteld' | null
  /** Who falls off and on what, when the memory counted that in the same pass. */
  afgevallen: Afvallers | null
  /** false: the search engine was away. The result is complete all the same. */
  viaZoekmachine: boolean
}

/**
 * The profiles that the match must look at. The memory ranks all visible profiles exactly and names the best of each list,
 * so that a page reads some hundred rows and not everyone who passes. While the memory cannot vouch for itself the search
 * engine leaves out who is known to miss a hard requirement; when more pass than it hands out, it gives the most promising
 * by the vector, which nobody has counted. Without memory and engine every visible profile is read: slower, never less exact.
 * `perLijst` is how many of each list the caller wants; one that shows them asks for some more, for those who went since.
 */
export async function loadProfielen(
  vacature: MatchVacature,
  { perLijst }: { perLijst: number },
): Promise<GeladenProfielen> {
  const [rangorde, viaZoekmachine] = await Promise.all([
    matchScan()?.rank(vacature, { maximum: perLijst, nu: now() }),
    isProfielindexThere(search()),
  ])
  if (rangorde) return { ...(await fromMemory(rangorde)), viaZoekmachine }
  const gevonden = viaZoekmachine ? await askSearch(vacature, () => findIds(vacature)) : null
  if (gevonden) {
    const profielen = await readZichtbareProfielenById(gevonden.ids)
    const aantallen = gevonden.volledig ? null : 'niet-geteld'
    return { bron: 'meili', profielen, aantallen, afgevallen: null, viaZoekmachine }
  }
  return {
    bron: 'database',
    profielen: await readZichtbareProfielen(),
    aantallen: null,
    afgevallen: null,
    viaZoekmachine: false,
  }
}

async function fromMemory(rangorde: ScanRangorde): Promise<Omit<GeladenProfielen, 'viaZoekmachine'>> {
  const ids = [...rangorde.past, ...rangorde.navragen].map(({ id }) => id)
  return {
    bron: 'geheugen',
    profielen: await readZichtbareProfielenById(ids),
    aantallen: isShortened(rangorde) ? rangorde.aantallen : null,
    afgevallen: toAfvallers(rangorde),
  }
}

function isShortened({ aantallen, past, navragen }: ScanRangorde): boolean {
  return past.length < aantallen.past || navragen.length < aantallen.navragen
}

async function findIds(vacature: MatchVacature): Promise<{ ids: string[]; volledig: boolean }> {
  const gevonden = await findProfielen(search(), vacature, now())
  if (gevonden.volledig) return gevonden
  const taxonomie = await loadTaxonomie(termIdsOf([vacature], []))
  return { ids: await findNabijeProfielen(search(), vacature, taxonomie, now()), volledig: false }
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
