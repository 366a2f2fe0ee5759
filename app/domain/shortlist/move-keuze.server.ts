import { zichtbaarWhere } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { changeShortlist, orderOf, writeOrder } from '#app/domain/shortlist/change-shortlist.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'

/** `naar` is the place (from 1) in the list as the adviseur sees it; past the end is the end. */
export type MoveKeuzeInput = { vacatureId: string; profielId: string; naar: number; versie: number }

/**
 * Moves a picked profile to another place. Profiles that are not visible are not in the list that the adviseur sees: they
 * keep their order at the end. Refused when it is not on the list ('conflict').
 */
export async function moveKeuze(
  actor: Actor,
  { vacatureId, profielId, naar, versie }: MoveKeuzeInput,
): Promise<Result<{ plek: number }>> {
  return changeShortlist(actor, { vacatureId, versie }, async ({ tx, emit, keuzes }) => {
    const volgorde = orderOf(keuzes)
    const rows = await tx.kandidaatprofiel.findMany({
      where: { AND: [zichtbaarWhere(now()), { id: { in: volgorde } }] },
      select: { id: true },
    })
    const zichtbaar = new Set(rows.map(({ id }) => id))
    const gezien = volgorde.filter((id) => zichtbaar.has(id))
    const van = gezien.indexOf(profielId) + 1
    if (van === 0) return refuse('conflict', 'Dit profiel staat niet meer op de shortlist.')
    const plek = Math.min(naar, gezien.length)
    const rest = gezien.filter((id) => id !== profielId)
    await writeOrder(tx, vacatureId, [
      ...rest.slice(0, plek - 1),
      profielId,
      ...rest.slice(plek - 1),
      ...volgorde.filter((id) => !zichtbaar.has(id)),
    ])
    await emit({
      type: 'shortlist.verplaatst',
      onderwerp: vacatureId,
      gegevens: { profielId, van, naar: plek },
    })
    return done({ plek })
  })
}
