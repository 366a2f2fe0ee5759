import { loadScores } from '#app/domain/match/load-scores.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import type { Kandidaatdeelnemer, Tafelhouder } from './load-deelnemers.server.ts'

/** What an employer and a candidate of whom nothing can be compared count for: after a good match, before a poor one. */
export const NEUTRAAL = 50

export type Speeddatepaar = {
  aanmeldingId: string
  inschrijvingId: string
  /** 0-100; null: every vacature of this employer has a hard requirement that this candidate does not meet. */
  score: number | null
  /** The vacature with that score; null for a pair that cannot be compared. */
  vacatureId: string | null
}

/**
 * Every pair with the score of the vacature that fits best. Who is not in the portal, has no visible profile or has no open
 * vacature takes part with NEUTRAAL: nobody is compared by what they did not agree to, and nobody stays out because of it.
 */
export async function loadSpeeddateparen(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  {
    werkgevers,
    kandidaten,
  }: {
    werkgevers: readonly Pick<Tafelhouder, 'aanmeldingId' | 'werkgeverId'>[]
    kandidaten: readonly Pick<Kandidaatdeelnemer, 'inschrijvingId' | 'profielId'>[]
  },
): Promise<Speeddatepaar[]> {
  const { paren, vacatures, profielIds } = await loadScores(actor, {
    werkgeverIds: werkgevers.flatMap(({ werkgeverId }) => werkgeverId ?? []),
    profielIds: kandidaten.flatMap(({ profielId }) => profielId ?? []),
  })
  const werkgeverOf = new Map(vacatures.map(({ id, werkgeverId }) => [id, werkgeverId]))
  const metVacature = new Set(werkgeverOf.values())
  const zichtbaar = new Set(profielIds)
  const beste = new Map<string, { score: number; vacatureId: string }>()
  for (const { vacatureId, profielId, totaal } of paren) {
    if (totaal === null) continue
    const sleutel = `${werkgeverOf.get(vacatureId) ?? ''} ${profielId}`
    const score = Math.round(totaal)
    if (score > (beste.get(sleutel)?.score ?? -1)) beste.set(sleutel, { score, vacatureId })
  }
  return werkgevers.flatMap(({ aanmeldingId, werkgeverId }) =>
    kandidaten.map(({ inschrijvingId, profielId }) => {
      const paar = { aanmeldingId, inschrijvingId }
      if (!werkgeverId || !profielId || !metVacature.has(werkgeverId) || !zichtbaar.has(profielId))
        return { ...paar, score: NEUTRAAL, vacatureId: null }
      return { ...paar, score: null, vacatureId: null, ...beste.get(`${werkgeverId} ${profielId}`) }
    }),
  )
}
