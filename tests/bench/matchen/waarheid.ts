import { createRekenblad, figuresOnly } from '#search/matching/figures.ts'
import { listHardeEisen, toelating } from '#search/matching/hard.ts'
import { compareText, prepareVacature } from '#search/matching/prepare.ts'
import type { MatchVacature, Taxonomie } from '#search/matching/model.ts'
import type { PreparedProfiel } from '#search/matching/prepare.ts'
import type { ScanPlek } from '#search/matching/scan/match-scan.ts'

/** The two lists of a match, best first, and how many there are of each. */
export type Lijsten = {
  past: ScanPlek[]
  navragen: ScanPlek[]
  aantallen: { past: number; navragen: number }
}

/** How many of each list a page shows, and so how many are ranked for it. */
export const MAXIMUM = 50

export const LIJSTEN = ['past', 'navragen'] as const

/**
 * The order by the scorer itself, one profile after the other: no index, no columns, no shortcut. Give every profile once;
 * `lijsten` then has one answer per vacature with the best of each list.
 */
export function createWaarheid(vacatures: readonly MatchVacature[], taxonomie: Taxonomie) {
  const blad = createRekenblad()
  const vragen = vacatures.map((vacature) => {
    const v = prepareVacature(vacature, taxonomie)
    const lijsten: Lijsten = { past: [], navragen: [], aantallen: { past: 0, navragen: 0 } }
    return { v, harde: listHardeEisen(v), lijsten }
  })
  return {
    add(p: PreparedProfiel): void {
      for (const { v, harde, lijsten } of vragen) {
        const welke = toelating(harde.map((eis) => eis.toets(p)))
        if (welke === 'afgevallen') continue
        lijsten.aantallen[welke] += 1
        const { totaal, zekerheid, pastBijWerk, pastBijKandidaat } = figuresOnly(v, p, blad)
        const lijst = lijsten[welke]
        lijst.push({ id: p.profiel.id, totaal, zekerheid, pastBijWerk, pastBijKandidaat })
        if (lijst.length >= MAXIMUM * 8) shorten(lijst)
      }
    },
    lijsten(): Lijsten[] {
      return vragen.map(({ lijsten: { past, navragen, aantallen } }) => ({
        past: shorten([...past]),
        navragen: shorten([...navragen]),
        aantallen: { ...aantallen },
      }))
    },
  }
}

function shorten(lijst: ScanPlek[]): ScanPlek[] {
  lijst.sort((a, b) => b.totaal - a.totaal || b.zekerheid - a.zekerheid || compareText(a.id, b.id))
  lijst.length = Math.min(lijst.length, MAXIMUM)
  return lijst
}
