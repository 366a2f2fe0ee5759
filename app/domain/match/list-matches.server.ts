import { countAfvallers, type Afvallers } from '#app/domain/match/count-afvallers.server.ts'
import { matchProfielen, type ProfielMatch } from '#app/domain/match/match-profielen.server.ts'
import { toMatchRij, type MatchRij } from '#app/domain/match/toon-lijst.ts'
import type { Actor } from '#app/platform/actor.ts'

export type PassendProfiel = Omit<ProfielMatch, 'uitkomst'> & MatchRij

export type Matches = {
  vacature: { id: string; titel: string; werkgever: string }
  past: PassendProfiel[]
  navragen: PassendProfiel[]
  /** Null while the memory is being filled: then nobody has counted, and the lists hold the most promising. */
  aantallen: { past: number; navragen: number; afgevallen: Afvallers } | null
  /** As in ProfielMatches. */
  buddys: number
  viaZoekmachine: boolean
}

/** The matches of one published vacature for an adviseur: each row says why in one line. Null outside the scope. */
export async function listMatches(actor: Actor, vacatureId: string): Promise<Matches | null> {
  const matches = await matchProfielen(actor, vacatureId)
  if (!matches) return null
  const { past, navragen, aantallen, vacature, buddys, viaZoekmachine } = matches
  const toRij = ({ uitkomst, ...rest }: ProfielMatch): PassendProfiel => ({
    ...rest,
    ...toMatchRij(uitkomst, 'adviseur'),
  })
  return {
    vacature,
    past: past.map(toRij),
    navragen: navragen.map(toRij),
    aantallen: aantallen && {
      past: aantallen.past,
      navragen: aantallen.navragen,
      afgevallen: matches.afgevallen ?? (await countAfvallers(matches.vraag)),
    },
    buddys,
    viaZoekmachine,
  }
}
