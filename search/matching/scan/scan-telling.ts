import { KLASSE_TEKORT_AANDEEL, KLASSE_ZEKERHEID } from '#search/matching/weights.ts'
import { clearBits, createBits, overlaps, setBit } from '#search/matching/scan/bits.ts'
import { GROOT_TEKORT, NIET_BEKEND, PAST_NIET, VOLDOET_NIET } from '#search/matching/scan/item-tabel.ts'
import { hardeUitkomst } from '#search/matching/scan/plan.ts'
import { isBeroepBekend, rijZekerheid, voorwaardenGewicht } from '#search/matching/scan/rij-cijfers.ts'
import { NIVEAU_NUL } from '#search/matching/scan/termen.ts'
import { celVan, readCellen } from '#search/matching/scan/vakken.ts'
import { bitVan, byteVan, shareVarianten } from '#search/matching/scan/varianten.ts'
import type { KlasseItem } from '#search/matching/scan/item-tabel.ts'
import type { Kolommen } from '#search/matching/scan/kolommen.ts'
import type { Telling } from '#search/matching/scan/match-scan.ts'
import type { Plan, PlanHard } from '#search/matching/scan/plan.ts'
import type { Vakken } from '#search/matching/scan/vakken.ts'
import type { Groep, Variant } from '#search/matching/scan/varianten.ts'

/** A certainty that was added up in another order differs by less than this. */
const SPELING = 1e-9

/** What one row shows of everything that the variants look at. */
type Rij = {
  mislukt: Int32Array
  onbekend: Int32Array
  pastNiet: Int32Array
  tekort: Int32Array
  /** Eight vakken a byte: whether a level is known. */
  bekend: Uint8Array
}

/**
 * Counts for several variants of a vacature in one walk over the rows. What variants share is looked at once per row; a
 * variant is then a question of a few bits. `nu` in milliseconds since 1970.
 */
export function scanTelling(k: Kolommen, plannen: readonly Plan[], vakken: Vakken, nu: number): Telling[] {
  const { varianten, harde, klasseItems } = shareVarianten(plannen, vakken)
  const opTermen = plannen.some(({ hardOpTermen }) => hardOpTermen)
  const rij: Rij = {
    mislukt: createBits(harde.length),
    onbekend: createBits(harde.length),
    pastNiet: createBits(klasseItems.length),
    tekort: createBits(klasseItems.length),
    bekend: new Uint8Array(Math.ceil(vakken.vakVan.size / 8)),
  }
  for (let nummer = 0; nummer < k.aantal; nummer++) {
    if (!((k.zichtbaarTot[nummer] as number) > nu)) continue
    if (opTermen) readCellen(k.termen, nummer, vakken)
    readHarde(rij, harde, nummer, vakken)
    let gelezen = false
    for (let welke = 0; welke < varianten.length; welke++) {
      const variant = varianten[welke] as Variant
      if (overlaps(rij.mislukt, variant.hard)) continue
      if (overlaps(rij.onbekend, variant.hard)) {
        variant.telling.navragen++
        continue
      }
      if (!gelezen) {
        if (!opTermen) readCellen(k.termen, nummer, vakken)
        readZachte(rij, klasseItems, vakken)
        gelezen = true
      }
      countKlasse(variant, rij, k, nummer, vakken)
    }
  }
  return varianten.map(({ telling }) => telling)
}

function readHarde(
  { mislukt, onbekend }: Rij,
  harde: readonly PlanHard[],
  rij: number,
  vakken: Vakken,
): void {
  clearBits(mislukt)
  clearBits(onbekend)
  for (let nummer = 0; nummer < harde.length; nummer++) {
    const uitkomst = hardeUitkomst(harde[nummer] as PlanHard, rij, vakken)
    if (uitkomst === VOLDOET_NIET) setBit(mislukt, nummer)
    else if (uitkomst === NIET_BEKEND) setBit(onbekend, nummer)
  }
}

function readZachte({ pastNiet, tekort, bekend }: Rij, items: readonly KlasseItem[], vakken: Vakken): void {
  clearBits(pastNiet)
  clearBits(tekort)
  for (let nummer = 0; nummer < items.length; nummer++) {
    const { vak, perCel } = items[nummer] as KlasseItem
    const oordeel = perCel[celVan(vakken, vak)] as number
    if (oordeel === PAST_NIET) setBit(pastNiet, nummer)
    else if (oordeel === GROOT_TEKORT) setBit(tekort, nummer)
  }
  for (let byte = 0; byte < bekend.length; byte++) bekend[byte] = 0
  const { staat } = vakken
  for (let vak = 1; vak < staat.length; vak++) {
    if ((staat[vak] as number) >= NIVEAU_NUL) {
      const byte = byteVan(vak)
      bekend[byte] = (bekend[byte] as number) | bitVan(vak)
    }
  }
}

/** The rule of toKlasse, for a row that meets everything hard. */
function countKlasse(variant: Variant, rij: Rij, k: Kolommen, nummer: number, vakken: Vakken): void {
  const { klasse, telling } = variant
  telling.voldoet++
  if (overlaps(rij.pastNiet, klasse)) return
  if (overlaps(rij.tekort, klasse)) {
    if (tekortAandeel(variant, vakken) <= KLASSE_TEKORT_AANDEEL) telling.metAanpassing++
  } else if (variant.plan.ietsGevraagd && isOnzeker(variant, rij, k, nummer, vakken)) telling.metAanpassing++
  else telling.past++
}

function tekortAandeel({ zwaarste, gewicht }: Variant, vakken: Vakken): number {
  let tekort = 0
  for (let nummer = 0; nummer < zwaarste.length; nummer++) {
    const { vak, w, perCel } = zwaarste[nummer] as KlasseItem
    if (perCel[celVan(vakken, vak)] === GROOT_TEKORT) tekort += w
  }
  return tekort / gewicht
}

function isOnzeker(variant: Variant, rij: Rij, k: Kolommen, nummer: number, vakken: Vakken): boolean {
  const { groep, plan, zekerheid } = variant
  const { zekerheidPerGewicht } = plan
  if (groep.rij !== nummer) readGroep(groep, k, nummer)
  let ruw =
    (zekerheidPerGewicht[1] as number) * groep.beroepBekend +
    (zekerheidPerGewicht[3] as number) * groep.voorwaardenBekend
  for (let byte = 0; byte < rij.bekend.length; byte++) {
    ruw += zekerheid[byte * 256 + (rij.bekend[byte] as number)] as number
  }
  if (ruw < KLASSE_ZEKERHEID - SPELING) return true
  if (ruw > KLASSE_ZEKERHEID + SPELING) return false
  return rijZekerheid(plan, k, nummer, vakken) < KLASSE_ZEKERHEID
}

function readGroep(groep: Groep, k: Kolommen, rij: number): void {
  groep.rij = rij
  groep.beroepBekend = isBeroepBekend(groep.plan, k, rij) ? 1 : 0
  groep.voorwaardenBekend = voorwaardenGewicht(groep.plan, rij)
}
