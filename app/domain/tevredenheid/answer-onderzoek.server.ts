import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { isSleutelVan } from './sleutel.server.ts'
import type { AntwoordInput } from './tevredenheid.ts'

/**
 * Stores the answer of whoever holds the link; a later answer replaces it until the question closes. Refuses with not-found
 * when the link is not right and with conflict when it is closed.
 */
export async function answerOnderzoek(
  id: string,
  { sleutel, cijfer, verbeterpunt }: AntwoordInput,
): Promise<Result<null>> {
  if (!isSleutelVan(id, sleutel)) return refuse('not-found')
  return inTransaction(null, async (tx, emit) => {
    const { count } = await tx.tevredenheidsonderzoek.updateMany({
      where: { id, sluitOp: { gt: now() } },
      // Sending the figure alone, as the click in the mail does, keeps what was written before.
      data: { cijfer, beantwoordOp: now(), ...(verbeterpunt !== null && { verbeterpunt }) },
    })
    if (count === 0) return refuse('conflict', 'Deze vraag is gesloten. Bedankt dat u wilde antwoorden.')
    await emit({ type: 'tevredenheid.beantwoord', onderwerp: id })
    return done(null)
  })
}
