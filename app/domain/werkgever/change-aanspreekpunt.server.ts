import { isAdviseurAanHetWerk } from '#app/domain/account/adviseurs.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import { canChangeAanspreekpunt } from './policy.ts'
import { refuseVersie } from './save-werkgever.server.ts'
import { werkgeverScope } from './scope.server.ts'

export type AanspreekpuntInput = {
  werkgeverId: string
  versie: number
  aanspreekpuntId: string
  /** Null: nobody stands in. */
  vervangerId: string | null
}

/**
 * Gives an employer another aanspreekpunt, another vervanger, or both. Refused with 'not-allowed' for a colleague who is not
 * the aanspreekpunt, 'invalid' for somebody who cannot work here, 'conflict' for another version.
 */
export async function changeAanspreekpunt(actor: Actor, input: AanspreekpuntInput): Promise<Result<null>> {
  return inTransaction(actor, (tx, emit) => setAanspreekpunt(tx, emit, actor, input))
}

/** The same within the transaction of another command: a transfer of many employers emits the same events as a single one. */
export async function setAanspreekpunt(
  tx: Tx,
  emit: Emit,
  actor: Actor,
  { werkgeverId, versie, aanspreekpuntId, vervangerId }: AanspreekpuntInput,
): Promise<Result<null>> {
  const where = { AND: [werkgeverScope(actor), { id: werkgeverId }] }
  const nu = await tx.werkgever.findFirst({ where, select: { aanspreekpuntId: true, vervangerId: true } })
  if (!nu) return refuse('not-found')
  if (!canChangeAanspreekpunt(actor, nu)) return refuse('not-allowed')
  if (vervangerId === aanspreekpuntId)
    return refuse('invalid', 'Kies voor de vervanging iemand anders dan het aanspreekpunt.')
  for (const id of [aanspreekpuntId, vervangerId]) {
    if (id !== null && !(await isAdviseurAanHetWerk(tx, id)))
      return refuse('invalid', 'Kies een adviseur uit de lijst.')
  }
  const { count } = await tx.werkgever.updateMany({
    where: { AND: [where, { versie }] },
    data: { aanspreekpuntId, vervangerId, versie: { increment: 1 } },
  })
  if (count === 0) return refuseVersie()
  if (nu.aanspreekpuntId !== aanspreekpuntId) {
    await emit({
      type: 'werkgever.aanspreekpunt-gewijzigd',
      onderwerp: werkgeverId,
      gegevens: { van: nu.aanspreekpuntId, naar: aanspreekpuntId },
    })
  }
  if (nu.vervangerId !== vervangerId) {
    await emit({
      type: 'werkgever.vervanger-gewijzigd',
      onderwerp: werkgeverId,
      gegevens: { van: nu.vervangerId, naar: vervangerId },
    })
  }
  return done(null)
}
