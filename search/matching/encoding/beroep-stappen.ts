import { addTerm } from '#search/matching/encoding/sketch.ts'
import { BLOK, type BEROEP_STAP } from '#search/matching/encoding/vector-layout.ts'
import type { Beroep } from '#search/matching/occupation.ts'

type Stap = keyof typeof BEROEP_STAP

/**
 * The levels of the tree above an occupation. Nearness is a sum over the levels that two occupations share, so over the
 * levels that are on both lists.
 */
export function beroepStappen({ id, isco }: Beroep): [Stap, string][] {
  if (isco === null) return [['zelfde', id]]
  return [
    ['hoofdgroep', isco.slice(0, 1)],
    ['minor', minorGroep(isco)],
    ['unit', isco],
    ['zelfde', id],
  ]
}

/** The group in which work is alike, the one that an occupation is found by: three digits of ISCO-08. */
export function minorGroep(isco: string): string {
  return isco.slice(0, 3)
}

export function addStap(vector: Float64Array, [stap, code]: [Stap, string], waarde: number): void {
  if (stap !== 'hoofdgroep') return addTerm(vector, BLOK.beroep, `${stap} ${code}`, waarde)
  const plaats = BLOK.hoofdgroep.begin + Number(code)
  vector[plaats] = (vector[plaats] ?? 0) + waarde
}
