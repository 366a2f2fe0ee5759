import type { MatchVacature } from '#search/matching/model.ts'
import type { Telling } from '#search/matching/scan/match-scan.ts'
import {
  nauwkeurigheidVoor,
  toonbareTelling,
  WEINIG,
  type Nauwkeurigheid,
} from '#app/domain/match/aantallen.ts'
import {
  pairVarianten,
  rankParen,
  rankPunten,
  singleVarianten,
  toGevolg,
  type Gevolg,
  type Punt,
  type Variant,
} from '#app/domain/match/carving.ts'
import { loadBewerkbareVacature } from '#app/domain/match/load-bewerkbare-vacature.server.ts'
import { toTelbaar, type GeenSimulatie } from '#app/domain/match/simulatie.ts'
import { takeTelling } from '#app/domain/match/tel-grens.server.ts'
import { telVarianten } from '#app/domain/match/tel-varianten.server.ts'
import type { Actor } from '#app/platform/actor.ts'

export type Jobcarving = {
  nauwkeurigheid: Nauwkeurigheid
  /** What the vacature asks, to name what would change. */
  vacature: MatchVacature
  nu: Telling
  isWeinig: boolean
  /** Per requirement or condition what asking less brings, best first. */
  punten: Punt[]
  /** Two at a time that bring more than either alone, best first. */
  paren: Gevolg[]
}

/**
 * What a vacature could ask less, with the effect in people. For whoever may edit it; null for everyone else. All that
 * an employer gets is made from rounded counts, also the order.
 */
export async function getJobcarving(
  actor: Extract<Actor, { rol: 'werkgever' | 'adviseur' }>,
  vacatureId: string,
): Promise<Jobcarving | GeenSimulatie | null> {
  const nauwkeurigheid = nauwkeurigheidVoor(actor)
  const opgeslagen = await loadBewerkbareVacature(actor, vacatureId)
  if (!nauwkeurigheid || !opgeslagen) return null
  const telbaar = toTelbaar(opgeslagen, nauwkeurigheid)
  if (!telbaar) return { geen: 'alleen-indicatie' }
  if (!(await takeTelling(actor, nauwkeurigheid))) return { geen: 'grens' }
  const { vacature } = telbaar
  const count = async (varianten: readonly Variant[]) => {
    const tellingen = await telVarianten(vacature, varianten)
    if (!tellingen) return null
    const nu = toonbareTelling(tellingen.nu, nauwkeurigheid)
    const gevolgen = tellingen.varianten.map(({ variant, dan }) =>
      toGevolg(variant.stappen, nu, toonbareTelling(dan, nauwkeurigheid)),
    )
    return { nu, gevolgen }
  }
  const enkel = await count(singleVarianten(vacature))
  if (!enkel) return { geen: 'mislukt' }
  const { nu, gevolgen } = enkel
  const punten = rankPunten(gevolgen)
  const paren = await count(pairVarianten(vacature, punten))
  return {
    nauwkeurigheid,
    vacature: opgeslagen,
    nu,
    isWeinig: nu.voldoet < WEINIG,
    punten,
    paren: rankParen(paren?.gevolgen ?? [], punten),
  }
}
