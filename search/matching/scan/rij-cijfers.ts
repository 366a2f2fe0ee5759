import { NIET_GEVRAAGD, ONBEKEND } from '#search/matching/conditions.ts'
import { percent, toTotaal } from '#search/matching/figures.ts'
import { GEEN_WENSEN } from '#search/matching/weights.ts'
import { BEKEND, CELLEN, PER_CEL, PUNTEN, TELT } from '#search/matching/scan/item-tabel.ts'
import { celVan } from '#search/matching/scan/vakken.ts'
import { ALLE, GEWENST, readNabijheid } from '#search/matching/scan/nabijheid.ts'
import { DEEL_GEWICHTEN } from '#search/matching/scan/plan.ts'
import { sumAandelen } from '#search/matching/scan/waarde-tabel.ts'
import type { Kolommen } from '#search/matching/scan/kolommen.ts'
import type { ItemTabel } from '#search/matching/scan/item-tabel.ts'
import type { Vakken } from '#search/matching/scan/vakken.ts'
import type { Plan } from '#search/matching/scan/plan.ts'

/** Where the figures of one row stand. A typed array, so that a scan of many rows allocates nothing. */
export const TOTAAL = 0
export const ZEKERHEID = 1
export const WERK = 2
export const KANDIDAAT = 3

export const createRijCijfers = () => new Float64Array(4)

/** The sums of one part. */
const som = new Float64Array(PER_CEL)

/** Room for rounding between a bound and the figure that it bounds. */
const SPELING = 1e-9

/** Fills KANDIDAAT and returns whether the candidate wishes anything that can be compared. */
export function fillKandidaat(plan: Plan, k: Kolommen, rij: number, uit: Float64Array): boolean {
  const { nabijheid } = plan
  readNabijheid(k.termen, rij, nabijheid)
  const gewenst = nabijheid.beste[GEWENST] as number
  const beroepTelt = gewenst !== NIET_GEVRAAGD && gewenst !== ONBEKEND
  som[TELT] = beroepTelt ? plan.beroepWens : 0
  som[PUNTEN] = beroepTelt ? plan.beroepWens * gewenst : 0
  sumAandelen(plan.wensen, rij, som)
  const telt = som[TELT] as number
  uit[KANDIDAAT] = telt > 0 ? percent((som[PUNTEN] as number) / telt) : GEEN_WENSEN
  return telt > 0
}

/** No total of a row with this KANDIDAAT can be above it: that of work that fits wholly. */
export function hoogsteTotaal(plan: Plan, heeftWens: boolean, uit: Float64Array): number {
  return toTotaal(100, plan.ietsGevraagd, uit[KANDIDAAT] as number, heeftWens) + SPELING
}

/**
 * Fills the other figures of a row, after fillKandidaat and with its cells read: the same sums as toCijfers, added in the
 * same order, so that two profiles tie here exactly when they tie there.
 */
export function fillWerk(
  plan: Plan,
  rij: number,
  vakken: Vakken,
  heeftWens: boolean,
  uit: Float64Array,
): void {
  const { zekerheidPerGewicht } = plan
  const nabijheid = plan.nabijheid.beste[ALLE] as number

  addItems(plan.vakItems, vakken)
  const vakTelt = som[TELT] as number
  const vakScore = (som[PUNTEN] as number) / vakTelt
  let zekerheid = (zekerheidPerGewicht[0] as number) * (som[BEKEND] as number)

  const beroepTelt = nabijheid !== ONBEKEND
  if (beroepTelt) zekerheid += zekerheidPerGewicht[1] as number

  addItems(plan.gedragItems, vakken)
  const gedragTelt = som[TELT] as number
  const gedragScore = (som[PUNTEN] as number) / gedragTelt
  zekerheid += (zekerheidPerGewicht[2] as number) * (som[BEKEND] as number)

  sumVoorwaarden(plan, rij)
  const voorwaardenTelt = som[TELT] as number
  const voorwaardenScore = (som[PUNTEN] as number) / voorwaardenTelt
  zekerheid += (zekerheidPerGewicht[3] as number) * voorwaardenTelt

  const welke =
    (vakTelt > 0 ? 1 : 0) + (beroepTelt ? 2 : 0) + (gedragTelt > 0 ? 4 : 0) + (voorwaardenTelt > 0 ? 8 : 0)
  const gewichten = DEEL_GEWICHTEN[welke] as Float64Array
  let werk = 0
  if (vakTelt > 0) werk += (gewichten[0] as number) * vakScore
  if (beroepTelt) werk += (gewichten[1] as number) * nabijheid
  if (gedragTelt > 0) werk += (gewichten[2] as number) * gedragScore
  if (voorwaardenTelt > 0) werk += (gewichten[3] as number) * voorwaardenScore
  const pastBijWerk = percent(werk)
  uit[WERK] = pastBijWerk
  uit[TOTAAL] = toTotaal(pastBijWerk, plan.ietsGevraagd, uit[KANDIDAAT] as number, heeftWens)
  uit[ZEKERHEID] = Math.min(1, zekerheid)
}

/** The certainty alone, for who needs no more than a class. The cells have been read. */
export function rijZekerheid(plan: Plan, k: Kolommen, rij: number, vakken: Vakken): number {
  const { zekerheidPerGewicht } = plan
  addItems(plan.vakItems, vakken)
  let zekerheid = (zekerheidPerGewicht[0] as number) * (som[BEKEND] as number)
  if (isBeroepBekend(plan, k, rij)) zekerheid += zekerheidPerGewicht[1] as number
  addItems(plan.gedragItems, vakken)
  zekerheid += (zekerheidPerGewicht[2] as number) * (som[BEKEND] as number)
  zekerheid += (zekerheidPerGewicht[3] as number) * voorwaardenGewicht(plan, rij)
  return Math.min(1, zekerheid)
}

export function isBeroepBekend({ nabijheid }: Plan, k: Kolommen, rij: number): boolean {
  readNabijheid(k.termen, rij, nabijheid)
  return nabijheid.beste[ALLE] !== ONBEKEND
}

/** The weight of the conditions that are asked and known. */
export function voorwaardenGewicht(plan: Plan, rij: number): number {
  sumVoorwaarden(plan, rij)
  return som[TELT] as number
}

/** What is known of a condition counts, so one sum serves for both. */
function sumVoorwaarden(plan: Plan, rij: number): void {
  som[TELT] = som[PUNTEN] = 0
  sumAandelen(plan.voorwaarden, rij, som)
}

function addItems(items: ItemTabel, cellen: Vakken): void {
  const { aantal, vakken, sommen } = items
  let telt = 0
  let punten = 0
  let bekend = 0
  for (let nummer = 0; nummer < aantal; nummer++) {
    const plek = (nummer * CELLEN + celVan(cellen, vakken[nummer] as number)) * PER_CEL
    telt += sommen[plek + TELT] as number
    punten += sommen[plek + PUNTEN] as number
    bekend += sommen[plek + BEKEND] as number
  }
  som[TELT] = telt
  som[PUNTEN] = punten
  som[BEKEND] = bekend
}
