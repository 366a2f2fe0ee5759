import { isAdviseurAanHetWerk, listAdviseurs } from '#app/domain/account/adviseurs.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { canHandleAanvraag } from './policy.ts'
import { aanvraagScope } from './scope.server.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

/** The adviseur takes a request, also one that a colleague had. The clock goes on. Refused with 'conflict' when it changed. */
export async function takeAanvraag(
  actor: Adviseur,
  { id, versie }: { id: string; versie: number },
): Promise<Result<null>> {
  return assign(actor, { id, versie, naarId: actor.accountId })
}

/** Hands a request to a colleague, who gets a mail. Refused with 'invalid' for who is no adviseur that can log in. */
export async function handOverAanvraag(
  actor: Adviseur,
  input: { id: string; versie: number; naarId: string },
): Promise<Result<null>> {
  return assign(actor, input)
}

/** Adviseurs to hand a request to, by name, without the one who has it. */
export async function listAanvraagcollegas(
  actor: Adviseur,
  behandelaarId: string | null,
): Promise<{ id: string; naam: string }[]> {
  const adviseurs = await listAdviseurs()
  return adviseurs.filter(({ id }) => id !== actor.accountId && id !== behandelaarId)
}

async function assign(
  actor: Adviseur,
  { id, versie, naarId }: { id: string; versie: number; naarId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const aanvraag = await tx.jobcoachaanvraag.findFirst({
      where: { AND: [aanvraagScope(actor), { id }] },
      select: { status: true, behandelaarId: true },
    })
    if (!aanvraag) return refuse('not-found')
    if (!canHandleAanvraag(actor, aanvraag)) return refuse('conflict', 'Deze aanvraag is al afgerond.')
    if (aanvraag.behandelaarId === naarId)
      return refuse('conflict', 'Deze aanvraag ligt al bij deze adviseur.')
    if (!(await isAdviseurAanHetWerk(tx, naarId))) return refuse('invalid', 'Kies een collega uit de lijst.')
    const { count } = await tx.jobcoachaanvraag.updateMany({
      where: { id, versie, status: aanvraag.status },
      data: {
        behandelaarId: naarId,
        status: aanvraag.status === 'nieuw' ? 'in_behandeling' : aanvraag.status,
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict')
    await emit(
      naarId === actor.accountId
        ? { type: 'jobcoachaanvraag.opgepakt', onderwerp: id }
        : { type: 'jobcoachaanvraag.overgedragen', onderwerp: id, gegevens: { naar: naarId } },
    )
    return done(null)
  })
}
