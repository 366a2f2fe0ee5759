import type { Actor } from '#app/platform/actor.ts'
import type { TijdlijnItem, TijdlijnSoort } from './tijdlijn.ts'

/** What a source is asked. */
export type BronVraag = {
  /** Who reads: a source shows no more than this reader may know. */
  actor: Actor
  /** The employer, and the ones that were merged into it: what happened then is its history too. */
  werkgeverIds: string[]
  /** Moments up to and including this one. */
  tot: Date
  /** At most so many lines. */
  aantal: number
}

/**
 * One source of the timeline of an employer. A noun that has something to tell adds one: a file beside this one, and a line
 * in bronnen.server.ts. The lines come newest first, and in the same order every time.
 */
export type TijdlijnBron = {
  soort: TijdlijnSoort
  list: (vraag: BronVraag) => Promise<TijdlijnItem[]>
}
