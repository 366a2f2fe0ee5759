import type { LoonwaardeStand } from './loonwaarde.ts'

/** The smallest number that is shown: with fewer a reader could know whom it is about. */
export const KLEINSTE_AANTAL = 5

/** A number as it may be shown: null stands for one to four. */
export function verberg(aantal: number): number | null {
  return aantal > 0 && aantal < KLEINSTE_AANTAL ? null : aantal
}

/** How measurements of one gemeente stand now. When one of the parts is hidden, all parts are: they add up to the whole. */
export function telMetingen(metingen: readonly { stand: LoonwaardeStand }[]) {
  const tel = (stand: LoonwaardeStand) => verberg(metingen.filter((een) => een.stand === stand).length)
  const delen = [tel('loopt'), tel('afgerond'), tel('gestopt')]
  const isVerborgen = delen.includes(null)
  const [loopt = null, afgerond = null, gestopt = null] = isVerborgen ? [] : delen
  return { begonnen: verberg(metingen.length), loopt, afgerond, gestopt }
}

/** How long a step took: the middle one in days, and the part that was in time, 0 to 1. Hidden under five. */
export function telStappen(stappen: readonly { dagen: number; isOpTijd: boolean }[]) {
  const aantal = verberg(stappen.length)
  if (aantal === null || aantal === 0) return { aantal, middelste: null, opTijd: null }
  const dagen = stappen.map((een) => een.dagen).sort((a, b) => a - b)
  const midden = Math.floor(dagen.length / 2)
  const boven = dagen[midden] ?? 0
  const middelste = dagen.length % 2 === 1 ? boven : ((dagen[midden - 1] ?? 0) + boven) / 2
  return { aantal, middelste, opTijd: stappen.filter((een) => een.isOpTijd).length / aantal }
}

/** Whole days between two dates. */
export function dagenTussen(van: Date, tot: Date): number {
  return Math.round((tot.getTime() - van.getTime()) / 86_400_000)
}
