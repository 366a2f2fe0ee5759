import { NIET_GEVRAAGD, VOORWAARDEN, WENSEN } from '#search/matching/conditions.ts'
import { createRekenblad, DELEN, fillRekenblad, partWeight } from '#search/matching/figures.ts'
import { listHardeEisen } from '#search/matching/hard.ts'
import { leegProfiel } from '#search/matching/scan/attributen.ts'
import { createItemTabel, hardTabel, vakOf } from '#search/matching/scan/item-tabel.ts'
import { createNabijheid } from '#search/matching/scan/nabijheid.ts'
import { celVan } from '#search/matching/scan/vakken.ts'
import { createAandeelTabel, createHardTabel, hardVan } from '#search/matching/scan/waarde-tabel.ts'
import type { Rekenblad } from '#search/matching/figures.ts'
import type { HardeEis } from '#search/matching/hard.ts'
import type { PreparedVacature } from '#search/matching/prepare.ts'
import type { ItemTabel } from '#search/matching/scan/item-tabel.ts'
import type { Kolommen } from '#search/matching/scan/kolommen.ts'
import type { Nabijheid } from '#search/matching/scan/nabijheid.ts'
import type { Vakken } from '#search/matching/scan/vakken.ts'
import type { AandeelTabel, HardTabel } from '#search/matching/scan/waarde-tabel.ts'

// A sum of wishes begins with the occupation, which is compared as a term and not as a value.
const [BEROEP_WENS, ...OVERIGE_WENSEN] = WENSEN
if (BEROEP_WENS?.sleutel !== 'beroep') throw new Error('the first wish is that for an occupation')
const BEROEP_WENS_GEWICHT = BEROEP_WENS.gewicht

/** A hard requirement looks either at a cell or at an attribute. */
export type PlanHard = { eis: HardeEis; vak: number; perCel: Uint8Array; voorwaarde: HardTabel | null }

/** One vacature, ready to be compared with row after row. */
export type Plan = {
  v: PreparedVacature
  harde: PlanHard[]
  /** True when a hard requirement looks at a cell: then the cells of everyone must be read. */
  hardOpTermen: boolean
  vakItems: ItemTabel
  gedragItems: ItemTabel
  /** In the order of the figures, so that sums come out the same to the last bit; the work asks each of these. */
  voorwaarden: AandeelTabel[]
  /** The wishes but the first, which is that for an occupation. */
  wensen: AandeelTabel[]
  /** The weight of that one. */
  beroepWens: number
  nabijheid: Nabijheid
  /** What one unit of known weight in a part adds to the certainty; 0 for a part in which nothing is asked. */
  zekerheidPerGewicht: Float64Array
  ietsGevraagd: boolean
}

export function createPlan(k: Kolommen, v: PreparedVacature, vakVan: ReadonlyMap<string, number>): Plan {
  const perTerm = new Map(v.harde.map((eis) => [eis.termId, eis]))
  const niemand = leegProfiel()
  const blad = createRekenblad()
  fillRekenblad(v, niemand, blad)
  return {
    v,
    harde: listHardeEisen(v).map((eis): PlanHard => {
      const item = eis.soort === 'eis' ? perTerm.get(eis.sleutel) : undefined
      return item
        ? { eis, vak: vakOf(vakVan, item), perCel: hardTabel(eis, item), voorwaarde: null }
        : { eis, vak: 0, perCel: new Uint8Array(), voorwaarde: createHardTabel(k, eis) }
    }),
    hardOpTermen: v.harde.length > 0,
    vakItems: createItemTabel(v.vak, vakVan),
    gedragItems: createItemTabel(v.gedrag, vakVan),
    // Whether the work asks something is the same for every profile.
    voorwaarden: VOORWAARDEN.filter(({ toets }) => toets(v, niemand, null) !== NIET_GEVRAAGD).map(
      (voorwaarde) => createAandeelTabel(k, v, voorwaarde),
    ),
    wensen: OVERIGE_WENSEN.map((wens) => createAandeelTabel(k, v, wens)),
    beroepWens: BEROEP_WENS_GEWICHT,
    nabijheid: createNabijheid(k.termen, v.beroep, v.taxonomie),
    zekerheidPerGewicht: Float64Array.from(DELEN, (deel) =>
      blad[deel].gevraagd > 0 ? partWeight(blad, deel, 'gevraagd') / blad[deel].gevraagd : 0,
    ),
    ietsGevraagd: DELEN.some((deel) => blad[deel].gevraagd > 0),
  }
}

/** The weights of the parts for every combination of parts that count: bit n of the index is part n of DELEN. */
export const DEEL_GEWICHTEN = Array.from({ length: 2 ** DELEN.length }, (_, index) => {
  const blad: Rekenblad = createRekenblad()
  DELEN.forEach((deel, nummer) => {
    if (index & (1 << nummer)) blad[deel].telt = 1
  })
  return Float64Array.from(DELEN, (deel) => partWeight(blad, deel, 'telt'))
})

/** VOLDOET, NIET_BEKEND or VOLDOET_NIET for one row. */
export function hardeUitkomst({ vak, perCel, voorwaarde }: PlanHard, rij: number, vakken: Vakken): number {
  return voorwaarde === null ? (perCel[celVan(vakken, vak)] as number) : hardVan(voorwaarde, rij)
}
