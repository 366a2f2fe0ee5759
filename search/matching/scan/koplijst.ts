import { compareText } from '#search/matching/prepare.ts'
import { KANDIDAAT, TOTAAL, WERK, ZEKERHEID } from '#search/matching/scan/rij-cijfers.ts'
import type { ScanPlek } from '#search/matching/scan/match-scan.ts'

/** Total, then certainty, then id, as rankProfielen does: negative when `a` stands above `b`. */
function compare(a: ScanPlek, b: ScanPlek): number {
  return b.totaal - a.totaal || b.zekerheid - a.zekerheid || compareText(a.id, b.id)
}

/**
 * The best `maximum` rows of a scan. A heap with the last of them on top, so that most rows of a long scan cost one
 * comparison.
 */
export function createKoplijst(ids: readonly string[], maximum: number) {
  const heap: ScanPlek[] = []
  let laagste = -Infinity

  return {
    /** Below this total no row can come in any more. */
    laagste: () => laagste,
    add(rij: number, cijfers: Float64Array): void {
      const totaal = cijfers[TOTAAL] as number
      if (totaal < laagste || maximum === 0) return
      const plek: ScanPlek = {
        id: ids[rij] as string,
        totaal,
        zekerheid: cijfers[ZEKERHEID] as number,
        pastBijWerk: cijfers[WERK] as number,
        pastBijKandidaat: cijfers[KANDIDAAT] as number,
      }
      if (heap.length < maximum) rise(heap, plek)
      else if (compare(plek, heap[0] as ScanPlek) < 0) replaceTop(heap, plek)
      if (heap.length === maximum) laagste = (heap[0] as ScanPlek).totaal
    },
    result: (): ScanPlek[] => heap.sort(compare),
  }
}

function rise(heap: ScanPlek[], plek: ScanPlek): void {
  let hier = heap.push(plek) - 1
  while (hier > 0) {
    const boven = (hier - 1) >> 1
    if (compare(plek, heap[boven] as ScanPlek) <= 0) break
    heap[hier] = heap[boven] as ScanPlek
    hier = boven
  }
  heap[hier] = plek
}

function replaceTop(heap: ScanPlek[], plek: ScanPlek): void {
  let hier = 0
  for (let onder = 1; onder < heap.length; onder = hier * 2 + 1) {
    const ander = onder + 1
    const laatste =
      ander < heap.length && compare(heap[ander] as ScanPlek, heap[onder] as ScanPlek) > 0 ? ander : onder
    if (compare(plek, heap[laatste] as ScanPlek) >= 0) break
    heap[hier] = heap[laatste] as ScanPlek
    hier = laatste
  }
  heap[hier] = plek
}
