import { evenementScope } from '#app/domain/evenement/scope.server.ts'
import { lockPlaatsen } from '#app/domain/inschrijving/plaatsen.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { InloopInput } from './deur-form.ts'
import { canCheckIn } from './policy.ts'

/**
 * Lets somebody in who has no registration, when there is a place. No mail address is asked, so nobody is mailed. `id` is made by
 * the form: the same form twice is one person. Refused with 'conflict' without a place, or when the door is not open.
 */
export async function letIn(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  { id, evenementId, naam, rol, organisatieNaam }: InloopInput & { evenementId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const vrij = await lockPlaatsen(tx, { evenementId, rol })
    const evenement = await tx.evenement.findFirst({
      where: { AND: [evenementScope(actor), { id: evenementId }] },
      select: { status: true, start: true, verwijderdOp: true },
    })
    if (!evenement) return refuse('not-found')
    const nu = now()
    if (!canCheckIn(actor, evenement, nu))
      return refuse('conflict', 'De deur van dit evenement is niet open.')
    const eerder = await tx.aanmelding.findUnique({ where: { id }, select: { evenementId: true } })
    if (eerder) return eerder.evenementId === evenementId ? done(null) : refuse('conflict')
    if (vrij === null) return refuse('conflict', 'Voor deze groep is dit evenement niet bedoeld.')
    if (vrij <= 0)
      return refuse(
        'conflict',
        'Er is geen plaats meer voor deze groep. Maak eerst het aantal plaatsen groter.',
      )
    const { inschrijvingen } = await tx.aanmelding.create({
      data: {
        id,
        evenementId,
        rol,
        organisatieNaam,
        terPlekke: true,
        namens: true,
        accountId: actor.accountId,
        bevestigdOp: nu,
        aangemaaktOp: nu,
        inschrijvingen: {
          create: {
            naam,
            status: 'ingeschreven',
            statusSinds: nu,
            ingechecktOp: nu,
            ingechecktDoorId: actor.accountId,
          },
        },
      },
      select: { inschrijvingen: { select: { id: true } } },
    })
    await emit({ type: 'aanmelding.ter-plekke', onderwerp: id, gegevens: { rol } })
    await emit(inschrijvingen.map((een) => ({ type: 'inschrijving.ingecheckt' as const, onderwerp: een.id })))
    return done(null)
  })
}
