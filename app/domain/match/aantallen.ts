import type { Telling } from '#search/matching/scan/match-scan.ts'
import type { Actor } from '#app/platform/actor.ts'
import { formatAantal } from '#app/ui/format.ts'

/**
 * What a reader may know of a count of people.
 *
 * The WSP gets exact counts. An employer gets every count rounded down to a multiple of 5, so that 0 to 4 is "minder dan
 * 5". The rounding comes first: differences, orders and choices are made from rounded counts only, so that all that an
 * employer ever sees is a function of them. One person more or less is then visible at one place only, where a count goes
 * over a multiple of 5; and who sees that cannot tell one person there from several. How often an account may ask is
 * limited as well (TELLINGEN_PER_DAG), because many questions can look for that place.
 */
export type Nauwkeurigheid = 'precies' | 'afgerond'

export const AFRONDING = 5

/** Few enough to look at what the work asks. A multiple of AFRONDING, so that the words tell no more than the figure. */
export const WEINIG = 2 * AFRONDING

/** Counts that an account may ask for in one day: ample for writing several vacatures, little for trying out people. */
export const TELLINGEN_PER_DAG: Record<Nauwkeurigheid, number> = { afgerond: 300, precies: 5_000 }

/** How precisely this person may count candidates; null: not at all. */
export function nauwkeurigheidVoor(actor: Actor): Nauwkeurigheid | null {
  switch (actor.rol) {
    case 'adviseur':
      return 'precies'
    case 'werkgever':
      return 'afgerond'
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return null
  }
}

export function toonbaarAantal(aantal: number, nauwkeurigheid: Nauwkeurigheid): number {
  return nauwkeurigheid === 'precies' ? aantal : Math.floor(aantal / AFRONDING) * AFRONDING
}

/** The counts that this reader may know; everything shown is made from these. */
export function toonbareTelling(telling: Telling, nauwkeurigheid: Nauwkeurigheid): Telling {
  return {
    voldoet: toonbaarAantal(telling.voldoet, nauwkeurigheid),
    past: toonbaarAantal(telling.past, nauwkeurigheid),
    metAanpassing: toonbaarAantal(telling.metAanpassing, nauwkeurigheid),
    navragen: toonbaarAantal(telling.navragen, nauwkeurigheid),
  }
}

/** "12", "ongeveer 15" or "minder dan 5". The count is one that may be shown. */
export function aantalTekst(aantal: number, nauwkeurigheid: Nauwkeurigheid): string {
  if (nauwkeurigheid === 'precies') return formatAantal(aantal)
  return aantal < AFRONDING ? `minder dan ${AFRONDING}` : `ongeveer ${formatAantal(aantal)}`
}

/** "1 mens", "12 mensen", "ongeveer 15 mensen". */
export function mensenTekst(aantal: number, nauwkeurigheid: Nauwkeurigheid): string {
  return `${aantalTekst(aantal, nauwkeurigheid)} ${aantal === 1 ? 'mens' : 'mensen'}`
}

/** The verb that goes with mensenTekst. */
export function voldoenTekst(aantal: number): string {
  return aantal === 1 ? 'voldoet' : 'voldoen'
}

export function withCapital(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}

/** How many more, in words: "3 meer", "ongeveer 10 meer", "weinig of geen verschil". From counts that may be shown. */
export function meerTekst(meer: number, nauwkeurigheid: Nauwkeurigheid): string {
  if (meer > 0) return `${aantalTekst(meer, nauwkeurigheid)} meer`
  if (nauwkeurigheid === 'afgerond') return 'weinig of geen verschil'
  return meer === 0 ? 'geen verschil' : `${formatAantal(-meer)} minder`
}
