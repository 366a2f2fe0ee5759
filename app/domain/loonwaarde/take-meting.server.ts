import { isAdviseurAanHetWerk, listAdviseurs } from '#app/domain/account/adviseurs.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { MetingOverdraagInput } from './loonwaarde.ts'
import { canHandleMeting } from './policy.ts'
import { loonwaardeScope } from './scope.server.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

/** The adviseur takes a measurement of a colleague; its last day stays. Refused with 'conflict' when it changed. */
export async function takeMeting(
  actor: Adviseur,
  input: { id: string; versie: number },
): Promise<Result<null>> {
  return assign(actor, { ...input, naarId: actor.accountId })
}

/**
 * Hands a measurement to a colleague, who gets a mail and sees it from then on. Refused with 'invalid' for who is no adviseur
 * that can log in.
 */
export async function handOverMeting(
  actor: Adviseur,
  input: MetingOverdraagInput & { id: string },
): Promise<Result<null>> {
  return assign(actor, input)
}

async function assign(
  actor: Adviseur,
  { id, versie, naarId }: { id: string; versie: number; naarId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const meting = await tx.loonwaardemeting.findFirst({
      where: { AND: [loonwaardeScope(actor), { id }] },
      select: { stand: true, behandelaarId: true },
    })
    if (!meting) return refuse('not-found')
    if (!canHandleMeting(actor, meting)) return refuse('conflict', 'Deze meting loopt niet meer.')
    if (meting.behandelaarId === naarId) return refuse('conflict', 'Deze meting ligt al bij deze adviseur.')
    if (!(await isAdviseurAanHetWerk(tx, naarId))) return refuse('invalid', 'Kies een collega uit de lijst.')
    const { count } = await tx.loonwaardemeting.updateMany({
      where: { id, versie, stand: 'loopt' },
      data: { behandelaarId: naarId, versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await emit(
      naarId === actor.accountId
        ? { type: 'loonwaardemeting.opgepakt', onderwerp: id }
        : { type: 'loonwaardemeting.overgedragen', onderwerp: id, gegevens: { naar: naarId } },
    )
    return done(null)
  })
}

/** Adviseurs to hand a measurement to, by name, without the one who has it. */
export async function listMeetcollegas(behandelaarId: string): Promise<{ id: string; naam: string }[]> {
  return (await listAdviseurs()).filter(({ id }) => id !== behandelaarId)
}
