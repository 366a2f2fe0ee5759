import type { Actor } from '#app/platform/actor.ts'
import { isUniqueViolation } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { DUBBELE_DEELNAME } from './deelname.ts'
import { DUBBELE_PLAATSING } from './invulling.ts'
import { canReviseInvulling } from './policy.ts'
import { sroiScope } from './scope.server.ts'

/**
 * Takes a judgement back, with a reason that the contractor reads: it waits for a judgement again. Refused with 'conflict' when it
 * has none for good, when it changed meanwhile, and for a refused plaatsing or event that counts elsewhere by now.
 */
export async function reviseInvulling(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  {
    id,
    verplichtingId,
    versie,
    reden,
  }: { id: string; verplichtingId: string; versie: number; reden: string },
): Promise<Result<null>> {
  try {
    return await inTransaction<null>(actor, async (tx, emit) => {
      const rij = await tx.sroiInvulling.findFirst({
        where: { id, verplichtingId, verplichting: sroiScope(actor) },
        select: { status: true, verplichting: { select: { status: true } } },
      })
      if (!rij) return refuse('not-found')
      if (!canReviseInvulling(actor, rij.verplichting, rij))
        return refuse('conflict', 'Er is geen oordeel dat u kunt terugdraaien.')
      const { count } = await tx.sroiInvulling.updateMany({
        where: { id, versie, status: rij.status },
        data: {
          status: 'ingediend',
          beoordeeldDoorId: null,
          beoordeeldOp: null,
          reden: `Oordeel teruggedraaid: ${reden}`,
          versie: { increment: 1 },
        },
      })
      if (count === 0) return refuse('conflict')
      await emit({
        type: 'sroiinvulling.teruggedraaid',
        onderwerp: id,
        gegevens: { verplichtingId, was: rij.status },
      })
      return done(null)
    })
  } catch (error) {
    if (isUniqueViolation(error, 'plaatsing')) return refuse('conflict', DUBBELE_PLAATSING)
    if (isUniqueViolation(error, 'evenement')) return refuse('conflict', DUBBELE_DEELNAME)
    throw error
  }
}
