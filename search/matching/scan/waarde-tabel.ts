import { NIET_GEVRAAGD, ONBEKEND, pairDistance } from '#search/matching/conditions.ts'
import { ATTRIBUUT_VAN } from '#search/matching/scan/attributen.ts'
import { hardGetal } from '#search/matching/scan/item-tabel.ts'
import type { Voorwaarde } from '#search/matching/conditions.ts'
import type { HardeEis } from '#search/matching/hard.ts'
import type { Kolommen } from '#search/matching/scan/kolommen.ts'
import type { VoorwaardeSleutel } from '#search/matching/model.ts'
import type { PreparedProfiel, PreparedVacature } from '#search/matching/prepare.ts'

/** Per value of an attribute what a condition adds: weight that counts, then points. NaN is not asked yet. */
export type AandeelTabel = { kolom: Uint32Array; sommen: Float64Array; vraag: (code: number) => void }

/** Per value of an attribute the outcome of a hard condition; NIET_GEVULD is not asked yet. */
export type HardTabel = { kolom: Uint32Array; uitkomsten: Uint8Array; vraag: (code: number) => number }

const NIET_GEVULD = 255

/** A rule is asked at the first row with a value, and then never again for that value. */
export function createAandeelTabel(k: Kolommen, v: PreparedVacature, voorwaarde: Voorwaarde): AandeelTabel {
  const { kolom, proeven } = valuesFor(k, voorwaarde.sleutel)
  const sommen = new Float64Array(proeven.length * 2).fill(NaN)
  return {
    kolom,
    sommen,
    vraag(code) {
      const proef = proeven[code] as PreparedProfiel
      const aandeel = voorwaarde.toets(v, proef, pairDistance(v, proef))
      const telt = aandeel !== ONBEKEND && aandeel !== NIET_GEVRAAGD
      sommen[code * 2] = telt ? voorwaarde.gewicht : 0
      sommen[code * 2 + 1] = telt ? voorwaarde.gewicht * aandeel : 0
    },
  }
}

export function createHardTabel(k: Kolommen, eis: HardeEis): HardTabel {
  const { kolom, proeven } = valuesFor(k, eis.sleutel as VoorwaardeSleutel)
  const uitkomsten = new Uint8Array(proeven.length).fill(NIET_GEVULD)
  return {
    kolom,
    uitkomsten,
    vraag: (code) => (uitkomsten[code] = hardGetal(eis, proeven[code] as PreparedProfiel)),
  }
}

export function hardVan(tabel: HardTabel, rij: number): number {
  const code = tabel.kolom[rij] as number
  const uitkomst = tabel.uitkomsten[code] as number
  return uitkomst === NIET_GEVULD ? tabel.vraag(code) : uitkomst
}

/** Adds all tables for one row to what stands in `som`: weight that counts at 0, points at 1. */
export function sumAandelen(tabellen: readonly AandeelTabel[], rij: number, som: Float64Array): void {
  let telt = som[0] as number
  let punten = som[1] as number
  for (let nummer = 0; nummer < tabellen.length; nummer++) {
    const tabel = tabellen[nummer] as AandeelTabel
    const code = tabel.kolom[rij] as number
    const { sommen } = tabel
    if (Number.isNaN(sommen[code * 2])) tabel.vraag(code)
    telt += sommen[code * 2] as number
    punten += sommen[code * 2 + 1] as number
  }
  som[0] = telt
  som[1] = punten
}

function valuesFor(k: Kolommen, sleutel: VoorwaardeSleutel) {
  if (sleutel === 'beroep') throw new Error('an occupation is compared as a term, not as a value')
  const attribuut = ATTRIBUUT_VAN[sleutel]
  return { kolom: k.attribuut[attribuut], proeven: k.proeven[attribuut].values }
}
