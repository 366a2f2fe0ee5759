import {
  GROOTSTE_TEKORT,
  OVERSCHOT_MAXIMUM,
  OVERSCHOT_PER_STAP,
  VERWANT_AANDEEL,
} from '#search/matching/weights.ts'
import type { PreparedEis, PreparedProfiel } from '#search/matching/prepare.ts'
import type { Kenmerk } from '#search/matching/model.ts'

/** How one requirement turns out for one profile; all shares are 0..1 of the weight of the requirement. */
export type ItemToets = {
  /** A level of this very term is known. */
  bekend: boolean
  /** It takes part in the score. */
  telt: boolean
  aandeel: number
  /** The share when what is unknown turns out "niet" and "goed". */
  laag: number
  hoog: number
  kenmerk: Kenmerk | null
  /** The related skill that gives the share, when the term itself gives less. */
  verwant: Kenmerk | null
}

export function createItemToets(): ItemToets {
  return { bekend: false, telt: false, aandeel: 0, laag: 0, hoog: 0, kenmerk: null, verwant: null }
}

/**
 * Share (0..1) of an item: every level short costs a third, every level above costs 0.05 up to 0.15. What one has or has
 * not is 1 at level 3 and else 0. Rule: matching.md, section 3.
 */
export function niveauAandeel(gevraagd: number, getoond: number, hebben: boolean): number {
  if (hebben) return getoond >= 3 ? 1 : 0
  const verschil = getoond - gevraagd
  if (verschil >= 0) return 1 - Math.min(OVERSCHOT_MAXIMUM, verschil * OVERSCHOT_PER_STAP)
  return Math.max(0, 1 + verschil / GROOTSTE_TEKORT)
}

/** A related skill never costs for being above what is asked: it is another skill, so it says nothing about light work. */
function verwantAandeel(gevraagd: number, getoond: number): number {
  return VERWANT_AANDEEL * niveauAandeel(gevraagd, Math.min(gevraagd, getoond), false)
}

function strongestVerwant(eis: PreparedEis, profiel: PreparedProfiel): Kenmerk | null {
  if (eis.soort !== 'vakvaardigheid' || eis.groep === null) return null
  let beste: Kenmerk | null = null
  for (const kenmerk of profiel.vakPerGroep.get(eis.groep) ?? []) {
    if (kenmerk.termId === eis.termId || kenmerk.niveau === null || kenmerk.niveau === 0) continue
    const hoger = Math.min(kenmerk.niveau, eis.niveau) > Math.min(beste?.niveau ?? 0, eis.niveau)
    if (beste === null || hoger) beste = kenmerk
  }
  return beste
}

/**
 * Compares one requirement with a profile and fills `uit` (reused by the caller, so that a scan allocates nothing).
 *
 * "Onderzoek nodig" is left out of the score. So is behaviour, language or a basic skill that nobody judged. Skills,
 * certificates and licences are what a person lists: coverage counts what is listed, and one that is not listed gives
 * nothing yet (or half through a related skill). It stays unknown for the certainty, for the top of the range and for
 * hard requirements.
 */
export function toetsItem(eis: PreparedEis, profiel: PreparedProfiel, uit: ItemToets): void {
  const kenmerk = profiel.waarnemingen.get(eis.termId) ?? null
  const niveau = kenmerk === null ? null : kenmerk.niveau
  uit.kenmerk = kenmerk
  uit.verwant = null
  uit.bekend = niveau !== null
  uit.telt = uit.bekend || (kenmerk === null && eis.lijst)
  uit.aandeel = niveau === null ? 0 : niveauAandeel(eis.niveau, niveau, eis.hebben)
  if (uit.telt) {
    const verwant = strongestVerwant(eis, profiel)
    const aandeel = verwant === null ? 0 : verwantAandeel(eis.niveau, verwant.niveau ?? 0)
    if (aandeel > uit.aandeel) {
      uit.aandeel = aandeel
      uit.verwant = verwant
    }
  }
  uit.laag = uit.aandeel
  // "Goed" means that it turns out as good as asked: the top of the range holds no penalty for more than that.
  uit.hoog = uit.bekend ? uit.aandeel : 1
}
