import { isAdviseurAanHetWerk } from '#app/domain/account/adviseurs.server.ts'
import { accountIdOf, type Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Relatiestatus } from '#prisma/generated/client.ts'
import { canEditWerkgever } from './policy.ts'
import { isRelatie, volgendeStatussen } from './relatiestatus.ts'
import { refuseVersie } from './save-werkgever.server.ts'
import { werkgeverScope } from './scope.server.ts'

export type RelatiestatusInput = {
  werkgeverId: string
  versie: number
  naar: Relatiestatus
  toelichting?: string | null
}

/**
 * Moves the relation to another status: the one place for it. The first step from prospect to a relation sets the date on
 * which it is counted as new, and emits that fact; no later step does. Refused with 'conflict' for a step that cannot
 * follow, for another version, and when an ended employer starts again whose aanspreekpunt has left.
 */
export async function changeRelatiestatus(
  actor: Actor,
  { werkgeverId, versie, naar, toelichting = null }: RelatiestatusInput,
): Promise<Result<null>> {
  if (!canEditWerkgever(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const where = { AND: [werkgeverScope(actor), { id: werkgeverId }] }
    const nu = await tx.werkgever.findFirst({
      where,
      select: { relatiestatus: true, nieuweRelatieOp: true, aanspreekpuntId: true, vervangerId: true },
    })
    if (!nu) return refuse('not-found')
    const van = nu.relatiestatus
    if (!volgendeStatussen({ relatiestatus: van, wasRelatie: nu.nieuweRelatieOp !== null }).includes(naar))
      return refuseVersie()
    if (van === 'beeindigd' && !(await isAdviseurAanHetWerk(tx, nu.aanspreekpuntId)))
      return refuse(
        'conflict',
        'Het aanspreekpunt werkt hier niet meer. Laat een beheerder eerst een ander aanspreekpunt kiezen.',
      )
    const vervangerBlijft =
      van !== 'beeindigd' || (nu.vervangerId !== null && (await isAdviseurAanHetWerk(tx, nu.vervangerId)))
    const isNieuw = nu.nieuweRelatieOp === null && isRelatie(naar)
    const { count } = await tx.werkgever.updateMany({
      where: { AND: [where, { versie, relatiestatus: van }] },
      data: {
        relatiestatus: naar,
        versie: { increment: 1 },
        ...(isNieuw && { nieuweRelatieOp: dateOnly(today()), relatieSinds: dateOnly(today()) }),
        ...(!vervangerBlijft && { vervangerId: null }),
      },
    })
    if (count === 0) return refuseVersie()
    await tx.relatiestatusWijziging.create({
      data: { werkgeverId, van, naar, op: now(), doorId: accountIdOf(actor), toelichting },
    })
    await emit({ type: 'werkgever.status-gewijzigd', onderwerp: werkgeverId, gegevens: { van, naar } })
    if (isNieuw) await emit({ type: 'werkgever.nieuwe-relatie', onderwerp: werkgeverId })
    return done(null)
  })
}
