import type { Actor } from '#app/platform/actor.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, type Result } from '#app/platform/result.ts'
import type { Emit } from '#app/platform/transaction.server.ts'
import { moveVacature } from './change-vacature.server.ts'
import { vacatureScope } from './scope.server.ts'

/**
 * Closes a vacature when all its places are taken. Called inside the transaction that records a placement, with the
 * number of placements so far; does nothing while places are open or when the vacature has ended already.
 */
export async function fulfilVacature(
  tx: Tx,
  emit: Emit,
  actor: Actor,
  { vacatureId, geplaatst }: { vacatureId: string; geplaatst: number },
): Promise<Result<{ vervuld: boolean }>> {
  const rij = await tx.vacature.findFirst({
    where: {
      AND: [vacatureScope(actor), { id: vacatureId, status: { in: ['gepubliceerd', 'opgeschort'] } }],
    },
    select: { versie: true, aantalPlaatsen: true },
  })
  if (!rij || geplaatst < rij.aantalPlaatsen) return done({ vervuld: false })
  const result = await moveVacature(tx, actor, { vacatureId, versie: rij.versie }, 'vervullen', {
    data: { afloop: 'wsp' },
  })
  if (!result.ok) return result
  await emit({ type: 'vacature.vervuld', onderwerp: vacatureId, gegevens: { afloop: 'wsp' } })
  return done({ vervuld: true })
}
