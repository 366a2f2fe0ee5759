import type { MatchProfiel, MatchVacature } from '#search/matching/model.ts'

/** Every term that a comparison of these can name. */
export function termIdsOf(
  vacatures: Iterable<MatchVacature>,
  profielen: Iterable<MatchProfiel>,
): Set<string> {
  const ids = new Set<string>()
  for (const vacature of vacatures) {
    if (vacature.beroepId) ids.add(vacature.beroepId)
    for (const eis of vacature.eisen) ids.add(eis.termId)
  }
  for (const profiel of profielen) {
    for (const kenmerk of profiel.kenmerken) ids.add(kenmerk.termId)
    for (const id of profiel.gewensteBeroepen) ids.add(id)
    for (const id of profiel.gewerkteBeroepen) ids.add(id)
  }
  return ids
}
