export type Plek = { id: string; totaal: number }

/**
 * The share of the best `k` that was found, 0..1; the list is best first. Equal totals are as good as each other, so any of
 * those that tie with the last of the best counts.
 */
export function recallAt(k: number, lijst: readonly Plek[], gevonden: ReadonlySet<string>): number {
  const aantal = Math.min(k, lijst.length)
  const grens = (lijst[aantal - 1]?.totaal ?? 0) - 1e-9
  let raak = 0
  for (const { id, totaal } of lijst) {
    if (totaal < grens) break
    if (gevonden.has(id)) raak++
  }
  return aantal === 0 ? 1 : Math.min(1, raak / aantal)
}

export function mean(waarden: readonly number[]): number {
  return waarden.reduce((som, waarde) => som + waarde, 0) / waarden.length
}
