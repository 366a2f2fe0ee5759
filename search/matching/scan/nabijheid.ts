import { NIET_GEVRAAGD, ONBEKEND } from '#search/matching/conditions.ts'
import { beroepNabijheid, toBeroep } from '#search/matching/occupation.ts'
import type { Beroep } from '#search/matching/occupation.ts'
import type { Termen } from '#search/matching/scan/termen.ts'
import type { Taxonomie } from '#search/matching/model.ts'

/** How near every occupation in use is to that of the vacature, and the best of one profile. */
export type Nabijheid = { perBeroep: Float64Array; beste: Float64Array }

/** Where in `beste` the nearest of all occupations of a profile stands, and of those that are wanted. */
export const ALLE = 0
export const GEWENST = 1

/** Without an occupation in the vacature a wish for one cannot be compared. */
export function createNabijheid(termen: Termen, doel: Beroep | null, taxonomie: Taxonomie): Nabijheid {
  const perBeroep = Float64Array.from(termen.beroepIds.values, (id) =>
    doel === null ? ONBEKEND : (beroepNabijheid(doel, toBeroep(id, taxonomie)) ?? ONBEKEND),
  )
  return { perBeroep, beste: new Float64Array(2) }
}

export function readNabijheid(termen: Termen, rij: number, { perBeroep, beste }: Nabijheid): void {
  let alle = ONBEKEND
  let gewenst = NIET_GEVRAAGD
  const begin = (termen.begin[rij] as number) + (termen.kenmerken[rij] as number)
  const einde = begin + (termen.beroepen[rij] as number)
  for (let plek = begin; plek < einde; plek++) {
    const beroep = termen.pool[plek] as number
    const nabijheid = perBeroep[beroep >>> 1] as number
    if (nabijheid > alle) alle = nabijheid
    // ONBEKEND is above NIET_GEVRAAGD: one wish, however far, is a wish.
    if ((beroep & 1) === 1 && nabijheid > gewenst) gewenst = nabijheid
  }
  beste[ALLE] = alle
  beste[GEWENST] = gewenst
}
