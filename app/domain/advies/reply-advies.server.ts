import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { AdviesBerichtInput } from './advies.ts'
import { GESLOTEN } from './gesloten.ts'
import { eersteDag, reactieVoor } from './klok.ts'
import { canReopenAdvies, canReplyToAdvies } from './policy.ts'
import { adviesScope } from './scope.server.ts'

type Werkgever = Extract<Actor, { rol: 'werkgever' }>

/**
 * The employer answers a question of the adviseur or adds something. The clock starts when it does not run already.
 * Refused with 'conflict' when the adviseur wrote in between or the request is closed.
 */
export async function replyToAdvies(
  actor: Werkgever,
  input: AdviesBerichtInput & { id: string },
): Promise<Result<null>> {
  return writeAsWerkgever(actor, input, 'aanvulling')
}

/** The employer is not helped yet: a closed request runs again, with whoever had it, and the clock starts. */
export async function reopenAdvies(
  actor: Werkgever,
  input: AdviesBerichtInput & { id: string },
): Promise<Result<null>> {
  return writeAsWerkgever(actor, input, 'heropening')
}

async function writeAsWerkgever(
  actor: Werkgever,
  { id, versie, tekst }: AdviesBerichtInput & { id: string },
  soort: 'aanvulling' | 'heropening',
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const aanvraag = await tx.adviesaanvraag.findFirst({
      where: { AND: [adviesScope(actor), { id }] },
      select: {
        status: true,
        behandelaarId: true,
        wachtSinds: true,
        reactieVoor: true,
        volgendeStapOp: true,
      },
    })
    if (!aanvraag) return refuse('not-found')
    const mag = soort === 'heropening' ? canReopenAdvies : canReplyToAdvies
    if (!mag(actor, aanvraag)) return refuse('conflict')
    // Who writes twice does not wait longer for it.
    const voor = aanvraag.reactieVoor ? isoDay(aanvraag.reactieVoor) : reactieVoor(today())
    const uiterlijk = eersteDag(voor, aanvraag.volgendeStapOp && isoDay(aanvraag.volgendeStapOp))
    const { count } = await tx.adviesaanvraag.updateMany({
      where: { id, versie, status: aanvraag.status },
      data: {
        status: aanvraag.behandelaarId === null ? 'nieuw' : 'in_behandeling',
        wachtSinds: aanvraag.wachtSinds ?? now(),
        reactieVoor: dateOnly(voor),
        uiterlijk: uiterlijk && dateOnly(uiterlijk),
        uitkomst: null,
        afgeslotenOp: null,
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict')
    await tx.adviesbericht.create({
      data: { adviesaanvraagId: id, soort, accountId: actor.accountId, tekst, op: now() },
    })
    await emit({
      type: soort === 'heropening' ? 'adviesaanvraag.heropend' : 'adviesaanvraag.aangevuld',
      onderwerp: id,
    })
    return done(null)
  })
}

/** The employer takes the question back. Doing it twice changes nothing. */
export async function withdrawAdvies(actor: Werkgever, { id }: { id: string }): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const aanvraag = await tx.adviesaanvraag.findFirst({
      where: { AND: [adviesScope(actor), { id }] },
      select: { status: true, uitkomst: true },
    })
    if (!aanvraag) return refuse('not-found')
    if (aanvraag.uitkomst === 'ingetrokken') return done(null)
    if (!canReplyToAdvies(actor, aanvraag)) return refuse('conflict', 'Deze vraag is al afgerond.')
    const { count } = await tx.adviesaanvraag.updateMany({
      where: { id, status: { not: 'afgesloten' } },
      data: { ...GESLOTEN, uitkomst: 'ingetrokken', afgeslotenOp: now(), versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'adviesaanvraag.ingetrokken', onderwerp: id })
    return done(null)
  })
}
