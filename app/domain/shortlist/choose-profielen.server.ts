import { compareUitkomsten } from '#search/matching/compare.ts'
import { loadUitkomsten } from '#app/domain/match/load-uitkomsten.server.ts'
import {
  changeShortlist,
  orderOf,
  writeKeuze,
  writeOrder,
} from '#app/domain/shortlist/change-shortlist.server.ts'
import { SHORTLIST_MAX } from '#app/domain/shortlist/shortlist.ts'
import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'

export type ChooseProfielenInput = { vacatureId: string; profielIds: readonly string[]; versie: number }

/**
 * Puts profiles on the shortlist, at the end and among themselves in the order of the system. The outcome of this day is
 * stored with each. Who stands there already stays; who was rejected is picked after all. Refused when nothing is chosen
 * ('invalid'), when one is not visible or known to miss what must, or when the list would get too long ('conflict').
 */
export async function chooseProfielen(
  actor: Actor,
  { vacatureId, profielIds, versie }: ChooseProfielenInput,
): Promise<Result<{ aantal: number }>> {
  if (profielIds.length === 0) return refuse('invalid', 'Vink eerst een kandidaat aan.')
  const uitkomsten = await loadUitkomsten(actor, { vacatureId, profielIds })
  return changeShortlist(actor, { vacatureId, versie }, async ({ tx, emit, actor: adviseur, keuzes }) => {
    if (!uitkomsten || uitkomsten.length < profielIds.length)
      return refuse('conflict', 'Een gekozen profiel is niet meer zichtbaar. Vernieuw de lijst.')
    if (uitkomsten.some(({ toelating }) => toelating === 'afgevallen'))
      return refuse(
        'conflict',
        'Een gekozen kandidaat voldoet niet aan iets wat moet. Pas eerst de vacature aan.',
      )
    const volgorde = orderOf(keuzes)
    const nieuw = uitkomsten.filter(({ profielId }) => !volgorde.includes(profielId)).sort(compareUitkomsten)
    if (volgorde.length + nieuw.length > SHORTLIST_MAX)
      return refuse('conflict', `Op een shortlist passen hooguit ${SHORTLIST_MAX} kandidaten.`)
    for (const [index, uitkomst] of nieuw.entries()) {
      const { profielId } = uitkomst
      const plek = volgorde.length + index + 1
      await writeKeuze({ tx, actor: adviseur }, vacatureId, uitkomst, {
        stand: 'gekozen',
        plek,
        reden: null,
        toelichting: null,
      })
      await emit({ type: 'shortlist.gekozen', onderwerp: vacatureId, gegevens: { profielId, plek } })
    }
    await writeOrder(tx, vacatureId, [...volgorde, ...nieuw.map(({ profielId }) => profielId)])
    return done({ aantal: nieuw.length })
  })
}
