import type { ScanPlek } from '#search/matching/scan/match-scan.ts'
import { LIJSTEN, type Lijsten } from './waarheid.ts'

/** Points of a figure (0-100) that two ways of adding up may differ. */
const MARGE = 1e-6

/**
 * How two exact answers differ, or null when they do not: as many of each, at every place the same figures, and the same
 * people but for those that share the last figures.
 */
export function verschilTussen(wat: string, a: Lijsten, b: Lijsten): string | null {
  for (const naam of LIJSTEN) {
    if (a.aantallen[naam] !== b.aantallen[naam])
      return `${wat}: ${naam} telt ${a.aantallen[naam]} en ${b.aantallen[naam]}`
    const [links, rechts] = [a[naam], b[naam]]
    if (links.length !== rechts.length)
      return `${wat}: ${naam} heeft ${links.length} en ${rechts.length} plekken`
    const fout = links.findIndex((plek, index) => !isSame(plek, rechts[index]))
    if (fout >= 0)
      return `${wat}: ${naam} verschilt op plek ${fout + 1}: ${show(links[fout])} en ${show(rechts[fout])}`
    const laatste = links.at(-1)?.totaal ?? 0
    const ids = new Set(rechts.map(({ id }) => id))
    const weg = links.find(({ id, totaal }) => totaal > laatste + MARGE && !ids.has(id))
    if (weg) return `${wat}: ${naam} heeft ${weg.id} maar aan een kant`
  }
  return null
}

function isSame(a: ScanPlek, b: ScanPlek | undefined): boolean {
  return (
    b !== undefined && Math.abs(a.totaal - b.totaal) < MARGE && Math.abs(a.zekerheid - b.zekerheid) < MARGE
  )
}

function show(plek: ScanPlek | undefined): string {
  return plek ? `${plek.id} ${plek.totaal} ${plek.zekerheid}` : 'niemand'
}
