import { accountIdOf, type Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { canWorkOnTaken } from './policy.ts'
import { taakScope } from './scope.server.ts'

/** Done, with the moment and by whom. What is done already stays as it was: 'conflict'. */
export async function finishTaak(actor: Actor, { taakId }: { taakId: string }): Promise<Result<null>> {
  return setGedaan(actor, taakId, true)
}

/** Not done after all. */
export async function reopenTaak(actor: Actor, { taakId }: { taakId: string }): Promise<Result<null>> {
  return setGedaan(actor, taakId, false)
}

async function setGedaan(actor: Actor, id: string, gedaan: boolean): Promise<Result<null>> {
  if (!canWorkOnTaken(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const where = { AND: [taakScope(actor), { id }] }
    const { count } = await tx.taak.updateMany({
      where: { AND: [where, { gedaanOp: gedaan ? null : { not: null } }] },
      data: {
        gedaanOp: gedaan ? now() : null,
        gedaanDoorId: gedaan ? accountIdOf(actor) : null,
        versie: { increment: 1 },
      },
    })
    if (count === 0) {
      const bestaat = (await tx.taak.count({ where })) > 0
      if (!bestaat) return refuse('not-found')
      return refuse('conflict', gedaan ? 'Deze taak was al gedaan.' : 'Deze taak staat al open.')
    }
    await emit({ type: gedaan ? 'taak.gedaan' : 'taak.heropend', onderwerp: id })
    return done(null)
  })
}
