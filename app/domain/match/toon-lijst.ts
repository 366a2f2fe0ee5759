import { samenvatting, vragenVoor, type Lezer } from '#search/matching/explain.ts'
import type { Klasse, Uitkomst } from '#search/matching/model.ts'
import { toCijfers, type GetoondeCijfers } from '#app/domain/match/cijfers.ts'

/** A match as one row of a list: why in one line, and what to ask when something hard is not known. */
export type MatchRij = {
  klasse: Klasse
  cijfers: GetoondeCijfers
  waarom: string
  vragen: string[]
}

export function toMatchRij(uitkomst: Uitkomst, voor: Exclude<Lezer, 'werkgever'>): MatchRij {
  return {
    klasse: uitkomst.klasse,
    cijfers: toCijfers(uitkomst),
    waarom: samenvatting(uitkomst, voor),
    vragen: vragenVoor(uitkomst, voor),
  }
}
