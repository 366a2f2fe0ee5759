import { isAdviseurAanHetWerk } from '#app/domain/account/adviseurs.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { KIES_ADVISEUR } from './create-taak.server.ts'
import { canRemoveTaak, canWorkOnTaken } from './policy.ts'
import { taakScope } from './scope.server.ts'
import type { TaakInput } from './taak.ts'

/** Changes what has to be done, when, or by whom. Refused with 'conflict' when somebody else did that first, or did the task. */
export async function saveTaak(
  actor: Actor,
  { taakId, versie, vervaldatum, ...input }: TaakInput & { taakId: string },
): Promise<Result<null>> {
  if (!canWorkOnTaken(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const where = { AND: [taakScope(actor), { id: taakId }] }
    const nu = await tx.taak.findFirst({ where, select: { toegewezenAanId: true } })
    if (!nu) return refuse('not-found')
    const blijft = input.toegewezenAanId === nu.toegewezenAanId
    if (!blijft && !(await isAdviseurAanHetWerk(tx, input.toegewezenAanId)))
      return refuse('invalid', KIES_ADVISEUR)
    const { count } = await tx.taak.updateMany({
      where: { AND: [where, { versie, gedaanOp: null }] },
      data: { ...input, vervaldatum: dateOnly(vervaldatum), versie: { increment: 1 } },
    })
    if (count === 0)
      return refuse(
        'conflict',
        'Iemand heeft deze taak intussen gewijzigd of gedaan. Bekijk de nieuwe stand.',
      )
    await emit({ type: 'taak.gewijzigd', onderwerp: taakId, gegevens: { voor: input.toegewezenAanId } })
    return done(null)
  })
}

/** Removes a task that someone made by hand and nobody did. A task of the portal cannot be removed: 'conflict'. */
export async function removeTaak(actor: Actor, { taakId }: { taakId: string }): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const where = { AND: [taakScope(actor), { id: taakId }] }
    const nu = await tx.taak.findFirst({ where, select: { bron: true, gedaanOp: true } })
    if (!nu) return refuse('not-found')
    if (!canRemoveTaak(actor, nu))
      return refuse('conflict', 'Deze taak kunt u niet weghalen. U kunt de taak wel afvinken.')
    const { count } = await tx.taak.deleteMany({ where: { AND: [where, { gedaanOp: null }] } })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'taak.verwijderd', onderwerp: taakId })
    return done(null)
  })
}
