import type { IndexDefinition, ZoekIndex } from '#search/indexes/index-definition.ts'
import { PROFIELEN } from '#search/indexes/profielen.server.ts'
import { RELATIES } from '#search/indexes/relaties.server.ts'
import { TALENTKAARTEN } from '#search/indexes/talentkaarten.server.ts'
import { TERMEN } from '#search/indexes/termen.server.ts'
import { VACATURES } from '#search/indexes/vacatures.server.ts'

export const INDEXEN: Record<ZoekIndex, IndexDefinition> = {
  term: TERMEN,
  vacature: VACATURES,
  kandidaatprofiel: PROFIELEN,
  talentkaart: TALENTKAARTEN,
  relatie: RELATIES,
}

/**
 * The name of the index in the engine. The version is part of it: a release that needs other documents reads another
 * index, and the release before it keeps its own until it is gone.
 */
export function indexUid(prefix: string, { naam, versie }: Pick<IndexDefinition, 'naam' | 'versie'>): string {
  return `${prefix}${naam}_v${versie}`
}
