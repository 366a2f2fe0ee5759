import type { Kenmerk, KenmerkBron } from '#search/matching/model.ts'

/**
 * How close the source stood to the work. What was seen in practice beats what an employer reports, that beats an
 * instrument (MELBA and ABC are equal: two ways to measure), that beats the impression of a werkcoach, and that beats
 * what someone says about themselves.
 */
const STERKTE: Record<KenmerkBron, number> = {
  praktijk: 5,
  werkgever: 4,
  melba: 3,
  abc: 3,
  werkcoach: 2,
  zelf: 1,
}

/** A level outside 0..3 says nothing that can be compared, so it counts as not known. */
function isBekend(kenmerk: Kenmerk): boolean {
  const { niveau } = kenmerk
  return niveau === 0 || niveau === 1 || niveau === 2 || niveau === 3
}

function gaatVoor(nieuw: Kenmerk, oud: Kenmerk): boolean {
  const bekend = isBekend(nieuw)
  if (bekend !== isBekend(oud)) return bekend
  const sterkte = STERKTE[nieuw.bron] ?? 0
  const oudeSterkte = STERKTE[oud.bron] ?? 0
  if (sterkte !== oudeSterkte) return sterkte > oudeSterkte
  if (nieuw.waargenomenOp !== oud.waargenomenOp) return nieuw.waargenomenOp > oud.waargenomenOp
  // Two instruments on one day: the careful reading, and never the order in which the rows came.
  if (nieuw.niveau !== oud.niveau) return (nieuw.niveau ?? 0) < (oud.niveau ?? 0)
  return nieuw.bron < oud.bron
}

/**
 * The judgement that counts per term: the strongest source wins and within a source the newest observation. "Onderzoek
 * nodig" (null) only counts when no source knows a level. Independent of the order of the input. Rule: matching.md, section 1.
 */
export function geldigeWaarnemingen(kenmerken: readonly Kenmerk[]): Map<string, Kenmerk> {
  const geldig = new Map<string, Kenmerk>()
  for (const kenmerk of kenmerken) {
    const oud = geldig.get(kenmerk.termId)
    if (!oud || gaatVoor(kenmerk, oud)) geldig.set(kenmerk.termId, kenmerk)
  }
  for (const [termId, kenmerk] of geldig) {
    if (!isBekend(kenmerk) && kenmerk.niveau !== null) geldig.set(termId, { ...kenmerk, niveau: null })
  }
  return geldig
}
