import { readBemiddeling } from '#app/domain/bemiddeling/change-status.server.ts'
import { canGiveTerugkoppeling } from '#app/domain/bemiddeling/policy.ts'
import type { TerugkoppelingInput } from '#app/domain/bemiddeling/terugkoppeling.ts'
import { accountIdOf, type Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/**
 * The employer tells how the meeting was. It decides nothing: the adviseur takes the next step, also when the answer is "niet
 * verder", because a candidate hears that from a person. Said again it replaces what was said, until that step is taken
 * ('conflict').
 */
export async function giveTerugkoppeling(
  actor: Actor,
  { id, versie, ...antwoord }: { id: string } & TerugkoppelingInput,
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await readBemiddeling(tx, actor, id)
    if (!rij) return refuse('not-found')
    // The lock keeps a next step of the adviseur and this answer from passing each other.
    const [stand] = await tx.$queryRaw<{ kennismaking_op: Date | null }[]>`
      SELECT kennismaking_op FROM bemiddeling
      WHERE id = ${id}::uuid AND versie = ${versie} AND status = 'kennismaking' FOR UPDATE`
    const kennismakingOp = stand?.kennismaking_op
    if (!kennismakingOp)
      return refuse(
        'conflict',
        'Uw adviseur heeft de volgende stap al gezet. Bel gerust als u nog iets wilt zeggen.',
      )
    if (!canGiveTerugkoppeling(actor, { ...rij, isKennismakingGeweest: kennismakingOp <= now() }))
      return refuse('conflict', 'Dit kan pas na de kennismaking.')
    const data = { ...antwoord, accountId: accountIdOf(actor), kennismakingOp, op: now() }
    await tx.terugkoppeling.upsert({
      where: { bemiddelingId: id },
      create: { bemiddelingId: id, ...data },
      update: data,
    })
    await emit({
      type: 'bemiddeling.terugkoppeling-gegeven',
      onderwerp: id,
      gegevens: { vervolg: antwoord.vervolg },
    })
    return done(null)
  })
}
