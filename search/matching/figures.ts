import { pairDistance, NIET_GEVRAAGD, ONBEKEND, VOORWAARDEN, WENSEN } from '#search/matching/conditions.ts'
import { createItemToets, toetsItem } from '#search/matching/item.ts'
import { nearestBeroep } from '#search/matching/occupation.ts'
import { DEEL_GEWICHT, GEEN_WENSEN } from '#search/matching/weights.ts'
import type { Voorwaarde } from '#search/matching/conditions.ts'
import type { PreparedEis, PreparedProfiel, PreparedVacature } from '#search/matching/prepare.ts'
import type { Cijfers, DeelNaam } from '#search/matching/model.ts'

/** Sums of weights within one part; the shares of its items are already multiplied in. */
export type DeelSom = {
  gevraagd: number
  bekend: number
  telt: number
  punten: number
  laag: number
  hoog: number
}

/** The sums of one pair. Made once and filled again and again, so that a scan of many profiles allocates nothing. */
export type Rekenblad = Record<DeelNaam | 'wens', DeelSom>

export const DELEN: readonly DeelNaam[] = ['vak', 'beroep', 'gedrag', 'voorwaarden']

const toets = createItemToets()

export function createRekenblad(): Rekenblad {
  return {
    vak: emptySom(),
    beroep: emptySom(),
    gedrag: emptySom(),
    voorwaarden: emptySom(),
    wens: emptySom(),
  }
}

/** The figures of one pair (0-100, certainty 0..1) without the explanation; the same numbers as scorePaar gives. */
export function figuresOnly(
  v: PreparedVacature,
  p: PreparedProfiel,
  blad: Rekenblad = createRekenblad(),
): Cijfers {
  fillRekenblad(v, p, blad)
  return toCijfers(blad)
}

export function fillRekenblad(v: PreparedVacature, p: PreparedProfiel, blad: Rekenblad): void {
  for (const deel of DELEN) clear(blad[deel])
  clear(blad.wens)
  addItems(v.vak, p, blad.vak)
  addItems(v.gedrag, p, blad.gedrag)
  if (v.beroep !== null) add(blad.beroep, 1, nearestBeroep(v.beroep, p.beroepen)?.nabijheid ?? ONBEKEND)
  const km = pairDistance(v, p)
  addVoorwaarden(VOORWAARDEN, v, p, km, blad.voorwaarden)
  addVoorwaarden(WENSEN, v, p, km, blad.wens)
}

/**
 * Weights of the four parts after leaving out those without content. Skills and occupation together keep their 0.55 when
 * only one of them is there; the rest is rescaled to a sum of 1. All zero when nothing is left.
 */
export function partWeight(blad: Rekenblad, deel: DeelNaam, veld: 'telt' | 'gevraagd'): number {
  const eigen = blad[deel][veld] > 0 ? 1 : 0
  if (eigen === 0) return 0
  const vak = blad.vak[veld] > 0
  const beroep = blad.beroep[veld] > 0
  const vakEnBeroep = DEEL_GEWICHT.vak + DEEL_GEWICHT.beroep
  const som =
    (vak || beroep ? vakEnBeroep : 0) +
    (blad.gedrag[veld] > 0 ? DEEL_GEWICHT.gedrag : 0) +
    (blad.voorwaarden[veld] > 0 ? DEEL_GEWICHT.voorwaarden : 0)
  const alleen = (deel === 'vak' && !beroep) || (deel === 'beroep' && !vak)
  return (alleen ? vakEnBeroep : DEEL_GEWICHT[deel]) / som
}

export function toCijfers(blad: Rekenblad): Cijfers {
  let werk = 0
  let laag = 0
  let hoog = 0
  let zekerheid = 0
  let gevraagd = false
  for (const deel of DELEN) {
    const som = blad[deel]
    if (som.telt > 0) werk += partWeight(blad, deel, 'telt') * (som.punten / som.telt)
    if (som.gevraagd > 0) {
      gevraagd = true
      const aandeel = partWeight(blad, deel, 'gevraagd') / som.gevraagd
      laag += aandeel * som.laag
      hoog += aandeel * som.hoog
      zekerheid += aandeel * som.bekend
    }
  }
  const pastBijWerk = percent(werk)
  const heeftWens = blad.wens.telt > 0
  const pastBijKandidaat = heeftWens ? percent(blad.wens.punten / blad.wens.telt) : GEEN_WENSEN
  return {
    pastBijWerk,
    pastBijKandidaat,
    totaal: toTotaal(pastBijWerk, gevraagd, pastBijKandidaat, heeftWens),
    // Rounding in the last digits must not put the figure outside its own range.
    bandbreedte: gevraagd
      ? [Math.min(percent(laag), pastBijWerk), Math.max(percent(hoog), pastBijWerk)]
      : [0, 100],
    zekerheid: Math.min(1, zekerheid),
  }
}

/** Harmonic mean, so that one good side cannot hide a bad one. A side with nothing to compare leaves it to the other. */
export function toTotaal(werk: number, heeftEisen: boolean, kandidaat: number, heeftWens: boolean): number {
  if (!heeftEisen) return heeftWens ? kandidaat : 0
  if (!heeftWens) return werk
  return werk + kandidaat === 0 ? 0 : (2 * werk * kandidaat) / (werk + kandidaat)
}

export function percent(aandeel: number): number {
  return Math.min(100, Math.max(0, aandeel * 100))
}

function addItems(eisen: readonly PreparedEis[], p: PreparedProfiel, som: DeelSom): void {
  for (const eis of eisen) {
    toetsItem(eis, p, toets)
    som.gevraagd += eis.w
    if (toets.bekend) som.bekend += eis.w
    if (toets.telt) {
      som.telt += eis.w
      som.punten += eis.w * toets.aandeel
    }
    som.laag += eis.w * toets.laag
    som.hoog += eis.w * toets.hoog
  }
}

function addVoorwaarden(
  voorwaarden: readonly Voorwaarde[],
  v: PreparedVacature,
  p: PreparedProfiel,
  km: number | null,
  som: DeelSom,
): void {
  for (const voorwaarde of voorwaarden) {
    const aandeel = voorwaarde.toets(v, p, km)
    if (aandeel !== NIET_GEVRAAGD) add(som, voorwaarde.gewicht, aandeel)
  }
}

function add(som: DeelSom, gewicht: number, aandeel: number): void {
  som.gevraagd += gewicht
  if (aandeel === ONBEKEND) {
    som.hoog += gewicht
    return
  }
  som.bekend += gewicht
  som.telt += gewicht
  som.punten += gewicht * aandeel
  som.laag += gewicht * aandeel
  som.hoog += gewicht * aandeel
}

function emptySom(): DeelSom {
  return { gevraagd: 0, bekend: 0, telt: 0, punten: 0, laag: 0, hoog: 0 }
}

function clear(som: DeelSom): void {
  som.gevraagd = som.bekend = som.telt = som.punten = som.laag = som.hoog = 0
}
