import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { trajectScope } from './scope.server.ts'
import { MEESTE_URGENT, urgentReactieVoor, type UrgentInput } from './urgent.ts'

type Melder = Extract<Actor, { rol: 'werkgever' | 'kandidaat' | 'adviseur' }>

/**
 * "Het gaat niet goed": employer, candidate or adviseur calls the coach, who reacts by the next working day. Coach and the
 * adviseur of the employer get a mail at once, without what was written. A form that is sent twice makes one call. Refused with
 * 'not-found' outside the scope, 'conflict' for a traject that is over or that has too many open calls.
 */
export async function makeUrgenteMelding(
  actor: Melder,
  { trajectId, id, soort, tekst }: UrgentInput & { trajectId: string },
): Promise<Result<{ id: string; reactieVoor: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    await tx.$queryRaw`SELECT id FROM jobcoachtraject WHERE id = ${trajectId}::uuid FOR NO KEY UPDATE`
    const traject = await tx.jobcoachtraject.findFirst({
      where: { AND: [trajectScope(actor), { id: trajectId }] },
      select: { status: true, urgenteMeldingen: { where: { afgehandeldOp: null }, select: { id: true } } },
    })
    if (!traject) return refuse('not-found')
    const reactieVoor = urgentReactieVoor(today())
    const eerder = await tx.urgenteMelding.findUnique({ where: { id }, select: { trajectId: true } })
    if (eerder)
      return eerder.trajectId === trajectId
        ? done({ id, reactieVoor })
        : refuse('conflict', 'Laad de pagina opnieuw en probeer het nog eens.')
    if (traject.status !== 'lopend')
      return refuse('conflict', 'Deze begeleiding is gestopt. Neem contact op met de adviseur van het WSP.')
    if (traject.urgenteMeldingen.length >= MEESTE_URGENT)
      return refuse('conflict', 'De jobcoach heeft al meldingen die nog open staan. Bel de jobcoach.')
    await tx.urgenteMelding.create({
      data: {
        ...{ id, trajectId, soort, tekst },
        door: actor.rol,
        accountId: actor.accountId,
        op: now(),
        reactieVoor: dateOnly(reactieVoor),
      },
    })
    await emit({ type: 'urgentemelding.gedaan', onderwerp: id, gegevens: { trajectId, soort } })
    return done({ id, reactieVoor })
  })
}
