import { loadUitkomsten } from '#app/domain/match/load-uitkomsten.server.ts'
import {
  changeShortlist,
  orderOf,
  writeKeuze,
  writeOrder,
} from '#app/domain/shortlist/change-shortlist.server.ts'
import type { ShortlistReden } from '#app/domain/shortlist/shortlist.ts'
import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'

export type RejectProfielInput = {
  vacatureId: string
  profielId: string
  versie: number
  reden: ShortlistReden
  toelichting?: string | undefined
}

/**
 * Leaves a profile out of the matches of this vacature, with a reason and beside the outcome of this day. It leaves the
 * shortlist, and the score stays what it is. Refused when the profile is not visible, or a bemiddeling of the pair is
 * running: that is stopped, not rejected ('conflict').
 */
export async function rejectProfiel(actor: Actor, input: RejectProfielInput): Promise<Result<null>> {
  const { vacatureId, profielId, versie, reden, toelichting } = input
  const uitkomst = (await loadUitkomsten(actor, { vacatureId, profielIds: [profielId] }))?.[0]
  return changeShortlist(actor, { vacatureId, versie }, async ({ tx, emit, actor: adviseur, keuzes }) => {
    if (!uitkomst) return refuse('conflict', 'Dit profiel is niet meer zichtbaar. Vernieuw de lijst.')
    const lopend = await tx.bemiddeling.count({
      where: { vacatureId, profielId, status: { not: 'beeindigd' } },
    })
    if (lopend > 0)
      return refuse(
        'conflict',
        'Voor deze kandidaat loopt al een bemiddeling. Stop die als het niet doorgaat.',
      )
    await writeKeuze({ tx, actor: adviseur }, vacatureId, uitkomst, {
      stand: 'afgewezen',
      plek: null,
      reden,
      toelichting: toelichting ?? null,
    })
    await writeOrder(
      tx,
      vacatureId,
      orderOf(keuzes).filter((id) => id !== profielId),
    )
    await emit({ type: 'shortlist.afgewezen', onderwerp: vacatureId, gegevens: { profielId, reden } })
    return done(null)
  })
}
