import type { Actor } from '#app/platform/actor.ts'
import { isUniqueViolation } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { vacatureScope } from '#app/domain/vacature/scope.server.ts'
import { readKaart } from '#app/domain/talent/get-talentprofiel.server.ts'
import { readLimieten } from '#app/domain/talent/read-limieten.server.ts'
import { profielIdOf, talentcode } from '#app/domain/talent/talentcode.server.ts'
import { LOPENDE_VERZOEKEN, OPEN_VACATURE, type VerzoekInput } from '#app/domain/talent/verzoek.ts'

/**
 * An employer asks to meet somebody from the talentverkenner: for an own open vacature or for work in words. It goes to the
 * aanspreekpunt; nothing is said to the candidate. Refused when the card may not be read (any more), when a request for
 * this profile runs, or when too many requests are open.
 */
export async function requestKennismaking(
  actor: Extract<Actor, { rol: 'werkgever' }>,
  input: VerzoekInput & { talentId: string },
): Promise<Result<{ id: string }>> {
  const { werkgeverId } = actor
  const profielId = profielIdOf(werkgeverId, input.talentId)
  if (profielId === null) return refuse('not-found')
  try {
    return await inTransaction(actor, async (tx, emit) => {
      if (!(await readKaart(tx, profielId))) return refuse('not-found')
      if (input.vacatureId !== null) {
        const where = {
          AND: [vacatureScope(actor), { id: input.vacatureId, status: { in: [...OPEN_VACATURE] } }],
        }
        if ((await tx.vacature.count({ where })) === 0)
          return refuse('invalid', 'Kies een vacature van uzelf die nog open is.')
      }
      // Two requests at once: the second one counts the first.
      await tx.$queryRaw`SELECT id FROM werkgever WHERE id = ${werkgeverId}::uuid FOR NO KEY UPDATE`
      const { open_verzoeken: meeste } = await readLimieten(tx)
      const open = await tx.kennismakingsverzoek.count({
        where: { werkgeverId, status: { in: [...LOPENDE_VERZOEKEN] } },
      })
      if (open >= meeste) {
        return refuse(
          'conflict',
          `U hebt al ${open} verzoeken open. Wacht tot uw adviseur er een heeft beantwoord, of trek er een in.`,
        )
      }
      const { id } = await tx.kennismakingsverzoek.create({
        data: {
          werkgeverId,
          profielId,
          accountId: actor.accountId,
          code: talentcode(werkgeverId, profielId),
          vacatureId: input.vacatureId,
          functie: input.vacatureId === null ? input.functie : null,
          bericht: input.bericht,
        },
        select: { id: true },
      })
      await emit({ type: 'kennismakingsverzoek.gedaan', onderwerp: id, gegevens: { werkgeverId, profielId } })
      return done({ id })
    })
  } catch (error) {
    if (isUniqueViolation(error, 'verzoek_een_lopend') || isUniqueViolation(error, 'profiel_id'))
      return refuse(
        'conflict',
        'U hebt voor dit profiel al een verzoek gedaan. U krijgt bericht van uw adviseur.',
      )
    throw error
  }
}
