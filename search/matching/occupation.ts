import {
  BEROEP_MAJOR_GROEP,
  BEROEP_MINOR_GROEP,
  BEROEP_UNIT_GROEP,
  BEROEP_ZELFDE,
} from '#search/matching/weights.ts'
import type { Taxonomie } from '#search/matching/model.ts'

/** An occupation with its ISCO-08 unit group, or null when the taxonomy does not give one. */
export type Beroep = { id: string; isco: string | null }

export function toBeroep(id: string, taxonomie: Taxonomie): Beroep {
  const groep = taxonomie.term(id)?.groep ?? null
  return { id, isco: groep !== null && /^\d{4}$/.test(groep) ? groep : null }
}

/**
 * How near two occupations are, 0..1 along the ISCO tree; null when they cannot be compared because a group is not known.
 */
export function beroepNabijheid(a: Beroep, b: Beroep): number | null {
  if (a.id === b.id) return BEROEP_ZELFDE
  if (a.isco === null || b.isco === null) return null
  if (a.isco === b.isco) return BEROEP_UNIT_GROEP
  if (a.isco.slice(0, 3) === b.isco.slice(0, 3)) return BEROEP_MINOR_GROEP
  if (a.isco[0] === b.isco[0]) return BEROEP_MAJOR_GROEP
  return 0
}

/**
 * The nearest of a list that is sorted by id, so that equal nearness always names the same one. Null = nothing to compare.
 */
export function nearestBeroep(
  doel: Beroep,
  beroepen: readonly Beroep[],
): { beroep: Beroep; nabijheid: number } | null {
  let beste: { beroep: Beroep; nabijheid: number } | null = null
  for (const beroep of beroepen) {
    const nabijheid = beroepNabijheid(doel, beroep)
    if (nabijheid !== null && (beste === null || nabijheid > beste.nabijheid)) beste = { beroep, nabijheid }
  }
  return beste
}
