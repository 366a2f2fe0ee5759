import { addMonths } from '#app/platform/form-values.ts'
import { isKlein } from './cijfers.ts'

/** The day (yyyy-mm-dd) of 12 months after a first working day: once it has passed, the plaatsing counts in the retention. */
export const eenJaarVerder = (startdatum: string) => addMonths(startdatum, 12)

/** Which rows of a table are hidden, and whether its total is. */
export type Verborgen = { rijen: ReadonlySet<number>; totaal: boolean }

/**
 * Which rows of a table are hidden so that no number from 1 to 4 can be read or worked out. A row with such a number is hidden
 * as a whole. What is hidden must be at least two rows and together no small number either, or the total would give it away:
 * the next smallest row goes along until that holds, and when no row is left the total is hidden. `ook`: what another part of
 * the table hides already.
 */
export function hideSmall(rijen: readonly (readonly number[])[], ook?: Verborgen): Verborgen {
  const som = (indexen: Iterable<number>) =>
    [...indexen].reduce<number[]>((tot, index) => optel(tot, rijen[index] ?? []), [])
  const grootte = (index: number) => (rijen[index] ?? []).reduce((tot, een) => tot + een, 0)
  const alle = rijen.map((_, index) => index)
  const weg = new Set(alle.filter((index) => ook?.rijen.has(index) || rijen[index]?.some(isKlein)))
  let totaal = (ook?.totaal ?? false) || som(alle).some(isKlein)
  const over = alle
    .filter((index) => !weg.has(index) && grootte(index) > 0)
    .sort((a, b) => grootte(a) - grootte(b) || a - b)
  while (weg.size > 0 && !totaal && (weg.size === 1 || som(weg).some(isKlein))) {
    const volgende = over.shift()
    if (volgende === undefined) totaal = true
    else weg.add(volgende)
  }
  return { rijen: weg, totaal }
}

function optel(a: readonly number[], b: readonly number[]): number[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => (a[index] ?? 0) + (b[index] ?? 0))
}

/**
 * Which gemeenten the page with everybody who started in a year hides (it has no total), so that nothing small follows from the
 * page about retention either, which has a total of those who are a year on. Hidden are: a small number and the next one; whoever
 * is hidden there, because the total there less the others would tell it; and whoever has so few that are no year on yet, that the
 * one page less the other would tell them. Pure.
 */
export function verbergGemeenten(
  gemeenten: readonly { gestart: number; verder: number }[],
): ReadonlySet<number> {
  const hier = hideSmall(gemeenten.map(({ gestart }) => [gestart])).rijen
  const daar = hideSmall(gemeenten.map(({ verder }) => [verder])).rijen
  const alle = gemeenten.map((_, index) => index)
  return new Set(
    alle.filter((index) => {
      const { gestart = 0, verder = 0 } = gemeenten[index] ?? {}
      return hier.has(index) || daar.has(index) || isKlein(gestart - verder)
    }),
  )
}
