import { isAdviseurAanHetWerk } from '#app/domain/account/adviseurs.server.ts'
import { KIES_ADVISEUR } from '#app/domain/taak/create-taak.server.ts'
import { makeTaak } from '#app/domain/taak/make-taak.server.ts'
import { canRecordContact } from '#app/domain/werkgever/policy.ts'
import { relatieScope } from '#app/domain/werkgever/scope.server.ts'
import { accountIdOf, type Actor } from '#app/platform/actor.ts'
import { amsterdamTime, now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { NieuwContactmomentInput } from './contactmoment.ts'
import { checkDeelnemers, deelnemerRows } from './deelnemers.server.ts'

export const IN_DE_TOEKOMST = 'Dit moment is nog niet geweest. Maak voor een afspraak een taak.'

/**
 * Writes down a contact and, when something was agreed, the task that follows from it: one transaction, so that there is
 * never a promise without its task. A form that is sent twice is written down once. Refused with 'invalid' for a moment
 * that has yet to come and for participants who are not of this employer or not of the WSP.
 */
export async function recordContactmoment(
  actor: Actor,
  input: NieuwContactmomentInput & { werkgeverId: string },
): Promise<Result<{ id: string; taakId: string | null }>> {
  const { id, werkgeverId, taakTitel, taakDatum, taakVoorId } = input
  const doorId = accountIdOf(actor)
  if (!canRecordContact(actor) || doorId === null) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const werkgever = { AND: [relatieScope(actor), { id: werkgeverId }] }
    if ((await tx.werkgever.count({ where: werkgever })) === 0) return refuse('not-found')
    const op = amsterdamTime(input.datum, input.tijd)
    if (op > now()) return refuse('invalid', IN_DE_TOEKOMST)
    const bezwaar = await checkDeelnemers(tx, werkgeverId, input)
    if (bezwaar) return bezwaar
    const { count } = await tx.contactmoment.createMany({
      data: [{ id, werkgeverId, soort: input.soort, op, verslag: input.verslag, doorId }],
      skipDuplicates: true,
    })
    if (count === 0) {
      const eerder = await tx.contactmoment.findFirst({
        where: { id, werkgeverId, doorId, verslag: input.verslag },
        select: { taken: { select: { id: true } } },
      })
      if (!eerder) return refuse('conflict', 'Laad de pagina opnieuw en probeer het nog eens.')
      return done({ id, taakId: eerder.taken[0]?.id ?? null })
    }
    await tx.contactmomentDeelnemer.createMany({
      data: deelnemerRows(input).map((rij) => ({ ...rij, contactmomentId: id })),
    })
    await emit({ type: 'contactmoment.vastgelegd', onderwerp: id, gegevens: { werkgeverId } })
    if (!taakTitel || !taakDatum) return done({ id, taakId: null })
    const toegewezenAanId = taakVoorId ?? doorId
    if (!(await isAdviseurAanHetWerk(tx, toegewezenAanId))) return refuse('invalid', KIES_ADVISEUR)
    const taak = await makeTaak(tx, emit, actor, {
      titel: taakTitel,
      vervaldatum: taakDatum,
      toegewezenAanId,
      onderwerp: { werkgeverId },
      contactmomentId: id,
    })
    return done({ id, taakId: taak.id })
  })
}
