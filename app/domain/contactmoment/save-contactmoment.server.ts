import type { Actor } from '#app/platform/actor.ts'
import { amsterdamTime, now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { ContactmomentInput } from './contactmoment.ts'
import { checkDeelnemers, deelnemerRows } from './deelnemers.server.ts'
import { canEditContactmoment } from './policy.ts'
import { IN_DE_TOEKOMST } from './record-contactmoment.server.ts'
import { contactmomentScope } from './scope.server.ts'

/** Corrects a report, by who wrote it. Refused with 'conflict' when the writer did so in another window. */
export async function saveContactmoment(
  actor: Actor,
  { contactmomentId, versie, ...input }: ContactmomentInput & { contactmomentId: string },
): Promise<Result<{ werkgeverId: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const nu = await load(tx, actor, contactmomentId)
    if (!nu) return refuse('not-found')
    if (!canEditContactmoment(actor, nu)) return refuse('not-allowed')
    const op = amsterdamTime(input.datum, input.tijd)
    if (op > now()) return refuse('invalid', IN_DE_TOEKOMST)
    const bezwaar = await checkDeelnemers(tx, nu.werkgeverId, input)
    if (bezwaar) return bezwaar
    const { count } = await tx.contactmoment.updateMany({
      where: { id: contactmomentId, versie },
      data: { soort: input.soort, op, verslag: input.verslag, versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await tx.contactmomentDeelnemer.deleteMany({ where: { contactmomentId } })
    await tx.contactmomentDeelnemer.createMany({
      data: deelnemerRows(input).map((rij) => ({ ...rij, contactmomentId })),
    })
    await emit({
      type: 'contactmoment.gewijzigd',
      onderwerp: contactmomentId,
      gegevens: { werkgeverId: nu.werkgeverId },
    })
    return done({ werkgeverId: nu.werkgeverId })
  })
}

/** Removes a report that was written by mistake, by who wrote it. A task that followed from it stays. */
export async function removeContactmoment(
  actor: Actor,
  { contactmomentId }: { contactmomentId: string },
): Promise<Result<{ werkgeverId: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const nu = await load(tx, actor, contactmomentId)
    if (!nu) return refuse('not-found')
    if (!canEditContactmoment(actor, nu)) return refuse('not-allowed')
    const { count } = await tx.contactmoment.deleteMany({ where: { id: contactmomentId } })
    if (count === 0) return refuse('conflict')
    await emit({
      type: 'contactmoment.verwijderd',
      onderwerp: contactmomentId,
      gegevens: { werkgeverId: nu.werkgeverId },
    })
    return done({ werkgeverId: nu.werkgeverId })
  })
}

function load(tx: Tx, actor: Actor, id: string) {
  return tx.contactmoment.findFirst({
    where: { AND: [contactmomentScope(actor), { id }] },
    select: { werkgeverId: true, doorId: true },
  })
}
