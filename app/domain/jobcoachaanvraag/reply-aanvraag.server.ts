import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { OPEN_STATUSSEN, type AanvullingInput } from './aanvraag.ts'
import { GEEN_KLOK } from './gesloten.ts'
import { reactieVoor } from './klok.ts'
import { canReplyToAanvraag } from './policy.ts'
import { aanvraagScope } from './scope.server.ts'

type Werkgever = Extract<Actor, { rol: 'werkgever' }>

/**
 * The employer answers a question of the adviseur or adds something. The clock starts when it does not run already; who writes
 * twice does not wait longer for it. Refused with 'conflict' when the adviseur wrote in between or the request is over.
 */
export async function replyToAanvraag(
  actor: Werkgever,
  { id, versie, tekst }: AanvullingInput & { id: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const aanvraag = await tx.jobcoachaanvraag.findFirst({
      where: { AND: [aanvraagScope(actor), { id }] },
      select: { status: true, haast: true },
    })
    if (!aanvraag) return refuse('not-found')
    if (!canReplyToAanvraag(actor, aanvraag)) return refuse('conflict', 'Deze aanvraag is al afgerond.')
    const isAntwoord = aanvraag.status === 'wacht_op_werkgever'
    const { count } = await tx.jobcoachaanvraag.updateMany({
      where: { id, versie, status: aanvraag.status },
      data: {
        ...(isAntwoord && {
          status: 'in_behandeling',
          wachtSinds: now(),
          reactieVoor: dateOnly(reactieVoor(aanvraag.haast, today())),
        }),
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict')
    await tx.jobcoachaanvraagbericht.create({
      data: { jobcoachaanvraagId: id, soort: 'aanvulling', accountId: actor.accountId, tekst, op: now() },
    })
    await emit({ type: 'jobcoachaanvraag.aangevuld', onderwerp: id })
    return done(null)
  })
}

/** The employer takes the request back. Doing it twice changes nothing. */
export async function withdrawAanvraag(actor: Werkgever, { id }: { id: string }): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const aanvraag = await tx.jobcoachaanvraag.findFirst({
      where: { AND: [aanvraagScope(actor), { id }] },
      select: { status: true },
    })
    if (!aanvraag) return refuse('not-found')
    if (aanvraag.status === 'ingetrokken') return done(null)
    if (!canReplyToAanvraag(actor, aanvraag)) return refuse('conflict', 'Deze aanvraag is al afgerond.')
    const { count } = await tx.jobcoachaanvraag.updateMany({
      where: { id, status: { in: [...OPEN_STATUSSEN] } },
      data: { ...GEEN_KLOK, status: 'ingetrokken', afgeslotenOp: now(), versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'jobcoachaanvraag.ingetrokken', onderwerp: id })
    return done(null)
  })
}
