import type { Uitkomst, Uitlegregel } from '#search/matching/model.ts'
import { puntenTekst } from '#app/domain/match/cijfers.ts'
import type { VoorwaardeFeit } from '#app/domain/match/voorwaarde-feiten.ts'

/** What an adviseur reads at a line besides its sentence. For the WSP alone. */
export type RegelDetail = { feit?: VoorwaardeFeit; punten?: string }

/** Per line (by the id that `toonUitkomst` gives it) both sides of a condition, and the points that it gives. */
export function regelDetails(
  { regels }: Pick<Uitkomst, 'regels'>,
  feiten: Record<string, VoorwaardeFeit>,
): Record<string, RegelDetail> {
  const details: Record<string, RegelDetail> = {}
  for (const [id, feit] of Object.entries(feiten)) details[id] = { feit }
  for (const regel of regels.filter(({ hard }) => !hard)) {
    const id = `${regel.deel}-${regel.sleutel}`
    details[id] = { ...details[id], punten: pointsOf(regel) }
  }
  return details
}

function pointsOf({ punten, maximum }: Uitlegregel): string {
  if (maximum === 0) return 'Telt nog niet mee'
  return `${puntenTekst(punten)} van ${puntenTekst(maximum)} punten`
}
