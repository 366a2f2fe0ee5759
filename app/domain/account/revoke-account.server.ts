import {
  countTrajecten,
  endVervangingen,
  refuseEerstContracten,
  refuseEerstMetingen,
  refuseEerstOverdragen,
  refuseEerstTrajecten,
} from '#app/domain/account/eerst-overdragen.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/**
 * Takes a role away; sessions that work in that role end with it. The role of a kandidaat stays: it belongs to the
 * dossier. A beheerder cannot take the last role of beheerder from themselves, an adviseur who still has employers or
 * runs a loonwaardemeting or coordinates SROI contracts keeps the last role of adviseur, and a jobcoach who still guides somebody
 * the last role of jobcoach: refused with 'conflict'.
 */
export async function revokeRol(
  actor: Actor,
  input: { rolToekenningId: string },
): Promise<Result<{ accountId: string }>> {
  if (actor.rol !== 'beheerder') return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const rol = await tx.rolToekenning.findUnique({
      where: { id: input.rolToekenningId },
      select: { rol: true, accountId: true },
    })
    if (!rol || rol.rol === 'kandidaat') return refuse('not-found')
    if (rol.rol === 'beheerder' && rol.accountId === actor.accountId) {
      return refuse(
        'conflict',
        'U kunt uw eigen rol van beheerder niet weghalen. Vraag een andere beheerder.',
      )
    }
    const vrij = await releaseOf(tx, { ...rol, id: input.rolToekenningId })
    if (vrij.werkgevers > 0) return refuseEerstOverdragen(vrij.werkgevers)
    if (vrij.metingen > 0) return refuseEerstMetingen(vrij.metingen)
    if (vrij.contracten > 0) return refuseEerstContracten(vrij.contracten)
    const trajecten = rol.rol === 'jobcoach' ? await countTrajecten(tx, rol.accountId, input) : 0
    if (trajecten > 0) return refuseEerstTrajecten(trajecten)
    const { count } = await tx.rolToekenning.deleteMany({ where: { id: input.rolToekenningId } })
    if (count === 0) return refuse('conflict')
    await emit({
      type: 'account.rol-ontnomen',
      onderwerp: rol.accountId,
      gegevens: { rol: rol.rol, vervangingen: vrij.vervangingen },
    })
    return done({ accountId: rol.accountId })
  })
}

async function releaseOf(tx: Tx, { id, rol, accountId }: { id: string; rol: string; accountId: string }) {
  const andere = await tx.rolToekenning.count({ where: { accountId, rol: 'adviseur', id: { not: id } } })
  if (rol !== 'adviseur' || andere > 0) return { werkgevers: 0, vervangingen: 0, metingen: 0, contracten: 0 }
  const vrij = await endVervangingen(tx, accountId)
  const metingen = await tx.loonwaardemeting.count({ where: { behandelaarId: accountId, stand: 'loopt' } })
  const contracten = await tx.sroiVerplichting.count({
    where: { coordinatorId: accountId, status: { notIn: ['voldaan', 'niet_voldaan'] } },
  })
  return { ...vrij, metingen, contracten }
}

/**
 * Blocks an account: every session ends at once, no code is sent any more, and it stands in for nobody. Can be undone. Never
 * waits for a transfer: who is the aanspreekpunt stays that in name, and `werkgevers` says of how many employers. They are
 * listed for the beheerder until somebody else has them (listZonderBereikbaar), and so are SROI contracts (listZonderCoordinator).
 */
export async function blockAccount(
  actor: Actor,
  input: { accountId: string },
): Promise<Result<{ werkgevers: number }>> {
  if (actor.rol !== 'beheerder') return refuse('not-allowed')
  if (actor.accountId === input.accountId)
    return refuse('conflict', 'U kunt uw eigen account niet blokkeren.')
  return inTransaction(actor, async (tx, emit) => {
    const stand = await endVervangingen(tx, input.accountId)
    const { count } = await tx.account.updateMany({
      where: { id: input.accountId, geblokkeerdOp: null },
      data: { geblokkeerdOp: now() },
    })
    if (count === 0) return refuse('conflict')
    await tx.sessie.updateMany({
      where: { accountId: input.accountId, ingetrokkenOp: null },
      data: { ingetrokkenOp: now() },
    })
    await emit({ type: 'account.geblokkeerd', onderwerp: input.accountId, gegevens: stand })
    return done({ werkgevers: stand.werkgevers })
  })
}

export async function unblockAccount(actor: Actor, input: { accountId: string }): Promise<Result<null>> {
  if (actor.rol !== 'beheerder') return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const { count } = await tx.account.updateMany({
      where: { id: input.accountId, geblokkeerdOp: { not: null } },
      data: { geblokkeerdOp: null },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'account.gedeblokkeerd', onderwerp: input.accountId })
    return done(null)
  })
}
