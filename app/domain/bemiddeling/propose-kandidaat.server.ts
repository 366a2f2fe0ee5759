import { canPropose } from '#app/domain/bemiddeling/policy.ts'
import { zichtbaarWhere } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { getUitkomst } from '#app/domain/match/get-uitkomst.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { isUniqueViolation } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

export type ProposeKandidaatInput = { vacatureId: string; profielId: string }

/**
 * An adviseur proposes a vacature to a candidate. The explanation of that day is stored with it. Refused when the
 * vacature is not published, the profile is not visible (two keys), a hard requirement is known to exclude it, or a
 * bemiddeling for this pair is running ('conflict').
 */
export async function proposeKandidaat(
  actor: Actor,
  input: ProposeKandidaatInput,
): Promise<Result<{ id: string }>> {
  if (!canPropose(actor) || actor.rol !== 'adviseur') return refuse('not-allowed')
  const uitkomst = await getUitkomst(actor, input)
  if (!uitkomst)
    return refuse('conflict', 'Dit profiel of deze vacature is niet meer zichtbaar. Vernieuw de lijst.')
  if (uitkomst.toelating === 'afgevallen') {
    return refuse('conflict', 'Deze kandidaat voldoet niet aan een eis die moet. Pas eerst de vacature aan.')
  }
  try {
    return await inTransaction(actor, async (tx, emit) => {
      // The figures were read before: what counts now is read again, under the lock of the vacature.
      await tx.$queryRaw`SELECT id FROM vacature WHERE id = ${input.vacatureId}::uuid FOR SHARE`
      const [vacature, profiel] = await Promise.all([
        tx.vacature.count({ where: { id: input.vacatureId, status: 'gepubliceerd' } }),
        tx.kandidaatprofiel.count({ where: { AND: [zichtbaarWhere(now()), { id: input.profielId }] } }),
      ])
      if (vacature === 0 || profiel === 0) {
        return refuse('conflict', 'Dit profiel of deze vacature is niet meer zichtbaar. Vernieuw de lijst.')
      }
      const { id } = await tx.bemiddeling.create({
        data: {
          ...input,
          adviseurId: actor.accountId,
          uitleg: uitkomst as unknown as Prisma.InputJsonValue,
          statusSinds: now(),
        },
        select: { id: true },
      })
      await emit({ type: 'bemiddeling.voorgesteld', onderwerp: id, gegevens: input })
      return done({ id })
    })
  } catch (error) {
    if (isUniqueViolation(error, 'bemiddeling_een_lopende') || isUniqueViolation(error, 'profiel_id')) {
      return refuse('conflict', 'Voor deze kandidaat en deze vacature loopt al een bemiddeling.')
    }
    throw error
  }
}
