import { volgopdrachtOfToken } from '#app/domain/volgopdracht/afmeldlink.server.ts'
import { volgopdrachtScope } from '#app/domain/volgopdracht/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'

/** Stops one of one's own. What was noted about it goes with it, and a mail that is on its way does not leave any more. */
export async function stopVolgopdracht(actor: Actor, input: { id: string }): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const row = await tx.volgopdracht.findFirst({
      where: { AND: [volgopdrachtScope(actor), { id: input.id }] },
      select: { id: true },
    })
    return row ? remove(tx, emit, row.id) : refuse('not-found')
  })
}

/**
 * Stops by the signed link of a mail, without logging in: who has the mail may stop the mail. Safe to do twice. Refused
 * when the link is not one of ours ('invalid').
 */
export async function stopByLink(token: string): Promise<Result<null>> {
  const id = volgopdrachtOfToken(token)
  if (!id) return refuse('invalid')
  return inTransaction(null, async (tx, emit) => {
    const row = await tx.volgopdracht.findUnique({ where: { id }, select: { id: true } })
    return row ? remove(tx, emit, row.id) : done(null)
  })
}

async function remove(tx: Tx, emit: Emit, id: string): Promise<Result<null>> {
  const { count } = await tx.volgopdracht.deleteMany({ where: { id } })
  if (count > 0) await emit({ type: 'volgopdracht.gestopt', onderwerp: id })
  return done(null)
}
