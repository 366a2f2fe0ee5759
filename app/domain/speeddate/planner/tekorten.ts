import type { Tekort, TekortReden } from '../rooster.ts'
import type { Bord } from './bord.ts'
import type { Indeling } from './indeling.ts'

/** Who has fewer talks than wished, and why. */
export function listTekorten(bord: Bord, indeling: Indeling): Tekort[] {
  return bord.kandidaten.flatMap(({ id, minimum }, k) => {
    const gesprekken = indeling.count(k)
    return gesprekken >= minimum
      ? []
      : [{ kandidaatId: id, gesprekken, minimum, reden: reasonFor(bord, indeling, k) }]
  })
}

/** Nobody to talk with, never there together, a bound of the person, or else: the places went to others. */
function reasonFor(bord: Bord, indeling: Indeling, k: number): TekortReden {
  const tafels = bord.tafels.map((_, t) => t).filter((t) => indeling.scoreOf(t, k) >= 0)
  const minimum = bord.kandidaten[k]?.minimum ?? 0
  const werkgevers = new Set(tafels.map((t) => bord.werkgeverVan[t]))
  if (werkgevers.size === 0 || werkgevers.size <= indeling.count(k)) return 'niemand-toegestaan'
  const R = bord.aantal.rondes
  const samen = bord.rondes
    .map((_, r) => r)
    .filter((r) => bord.kandidaatIs[k * R + r] === 1 && tafels.some((t) => bord.tafelIs[t * R + r] === 1))
  if (samen.length <= indeling.count(k)) return 'niet-aanwezig'
  return (bord.ruimte[k] as number) < minimum && (bord.ruimte[k] as number) <= indeling.count(k)
    ? 'grens'
    : 'tafels-vol'
}
