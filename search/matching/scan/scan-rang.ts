import { compareText } from '#search/matching/prepare.ts'
import { NIET_BEKEND, VOLDOET_NIET } from '#search/matching/scan/item-tabel.ts'
import { createKoplijst } from '#search/matching/scan/koplijst.ts'
import {
  createRijCijfers,
  fillKandidaat,
  fillWerk,
  hoogsteTotaal,
} from '#search/matching/scan/rij-cijfers.ts'
import { hardeUitkomst } from '#search/matching/scan/plan.ts'
import { readCellen } from '#search/matching/scan/vakken.ts'
import type { Kolommen } from '#search/matching/scan/kolommen.ts'
import type { ScanRangorde } from '#search/matching/scan/match-scan.ts'
import type { Plan, PlanHard } from '#search/matching/scan/plan.ts'
import type { Vakken } from '#search/matching/scan/vakken.ts'

/** Compares every visible row with one vacature. `nu` in milliseconds since 1970. */
export function scanRang(
  k: Kolommen,
  plan: Plan,
  vakken: Vakken,
  { maximum, nu }: { maximum: number; nu: number },
): ScanRangorde {
  const { harde } = plan
  const past = createKoplijst(k.ids, maximum)
  const navragen = createKoplijst(k.ids, maximum)
  const aantallen = { past: 0, navragen: 0, afgevallen: 0 }
  const perEis = new Uint32Array(harde.length)
  const cijfers = createRijCijfers()
  for (let rij = 0; rij < k.aantal; rij++) {
    if (!((k.zichtbaarTot[rij] as number) > nu)) continue
    if (plan.hardOpTermen) readCellen(k.termen, rij, vakken)
    let voldoetNiet = false
    let onbekend = false
    for (let nummer = 0; nummer < harde.length; nummer++) {
      const uitkomst = hardeUitkomst(harde[nummer] as PlanHard, rij, vakken)
      if (uitkomst === NIET_BEKEND) onbekend = true
      else if (uitkomst === VOLDOET_NIET) {
        voldoetNiet = true
        perEis[nummer] = (perEis[nummer] as number) + 1
      }
    }
    if (voldoetNiet) {
      aantallen.afgevallen++
      continue
    }
    if (onbekend) aantallen.navragen++
    else aantallen.past++
    if (maximum === 0) continue
    const lijst = onbekend ? navragen : past
    const heeftWens = fillKandidaat(plan, k, rij, cijfers)
    // Most rows of a long scan stop here: the best that they could be is below the last of the list.
    if (hoogsteTotaal(plan, heeftWens, cijfers) < lijst.laagste()) continue
    if (!plan.hardOpTermen) readCellen(k.termen, rij, vakken)
    fillWerk(plan, rij, vakken, heeftWens, cijfers)
    lijst.add(rij, cijfers)
  }
  return {
    past: past.result(),
    navragen: navragen.result(),
    aantallen,
    afgevallen: harde
      .map(({ eis: { sleutel, label } }, nummer) => ({ sleutel, label, aantal: perEis[nummer] as number }))
      .filter(({ aantal }) => aantal > 0)
      .sort((a, b) => b.aantal - a.aantal || compareText(a.sleutel, b.sleutel)),
  }
}
