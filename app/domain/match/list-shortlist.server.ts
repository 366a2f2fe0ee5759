import { matchProfielen, type ProfielMatch } from '#app/domain/match/match-profielen.server.ts'
import { toMatchRij, type MatchRij } from '#app/domain/match/toon-lijst.ts'
import type { Actor } from '#app/platform/actor.ts'

export type PassendProfiel = Omit<ProfielMatch, 'uitkomst'> & MatchRij

export type Shortlist = {
  vacature: { id: string; titel: string; werkgever: string }
  past: PassendProfiel[]
  navragen: PassendProfiel[]
  aantallen: { past: number; navragen: number; afgevallen: number }
  afgevallen: { label: string; aantal: number }[]
  viaZoekmachine: boolean
}

/** The shortlist of an adviseur for one published vacature: each row says why in one line. Null outside the scope. */
export async function listShortlist(actor: Actor, vacatureId: string): Promise<Shortlist | null> {
  const matches = await matchProfielen(actor, vacatureId)
  if (!matches) return null
  const toRij = ({ uitkomst, ...rest }: ProfielMatch): PassendProfiel => ({
    ...rest,
    ...toMatchRij(uitkomst, 'adviseur'),
  })
  return {
    ...matches,
    past: matches.past.map(toRij),
    navragen: matches.navragen.map(toRij),
    afgevallen: matches.afgevallen.map(({ label, aantal }) => ({ label, aantal })),
  }
}
