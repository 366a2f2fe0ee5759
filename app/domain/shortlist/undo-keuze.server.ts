import { changeShortlist, orderOf, writeOrder } from '#app/domain/shortlist/change-shortlist.server.ts'
import type { ShortlistStand } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'

export type UndoKeuzeInput = { vacatureId: string; profielId: string; versie: number }

/**
 * Takes back a choice: off the shortlist, or no longer rejected. The profile is then again where the system puts it; that
 * there was a choice stays in the log. Refused when there is none ('conflict').
 */
export async function undoKeuze(
  actor: Actor,
  { vacatureId, profielId, versie }: UndoKeuzeInput,
): Promise<Result<{ was: ShortlistStand }>> {
  return changeShortlist(actor, { vacatureId, versie }, async ({ tx, emit, keuzes }) => {
    const was = keuzes.find((keuze) => keuze.profielId === profielId)?.stand
    if (!was) return refuse('conflict', 'Over dit profiel is niets meer besloten.')
    await tx.shortlistKeuze.delete({ where: { vacatureId_profielId: { vacatureId, profielId } } })
    await writeOrder(
      tx,
      vacatureId,
      orderOf(keuzes).filter((id) => id !== profielId),
    )
    await emit({ type: 'shortlist.teruggezet', onderwerp: vacatureId, gegevens: { profielId, was } })
    return done({ was })
  })
}
