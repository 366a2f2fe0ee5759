import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { addMonths } from '#app/platform/form-values.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { EindeInput, VerlengInput } from './afronden.ts'
import { answerOpenVerzoek } from './ask-verlenging.server.ts'
import { claimTraject } from './claim-traject.server.ts'
import { LANGSTE_MAANDEN } from './traject.ts'

/**
 * The guidance ends, today or on a day before. Meetings to come are called off, and the plaatsing has no coach any more; candidate
 * and employer get a mail, without the reason. Refused as claimTraject, and with 'invalid' for a day that is to come or before the
 * start, and while a meeting waits for its report or an urgent call is open.
 */
export async function endTraject(
  actor: Actor,
  { trajectId, versie, datum, reden }: EindeInput & { trajectId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const einde = { status: 'beeindigd', beeindigdOp: dateOnly(datum), eindeReden: reden } as const
    const eigen = await claimTraject(tx, actor, { trajectId, versie }, einde)
    if (!eigen.ok) return eigen
    const { startdatum, plaatsingId } = eigen.traject
    if (datum > today()) return refuse('invalid', 'Deze dag moet nog komen. Kies vandaag of een dag ervoor.')
    if (datum < isoDay(startdatum)) return refuse('invalid', 'Deze dag ligt voor het begin van het traject.')
    const zonderVerslag = await tx.jobcoachgesprek.count({
      where: { trajectId, status: 'gepland', op: { lte: now() } },
    })
    if (zonderVerslag > 0)
      return refuse(
        'invalid',
        'Er is nog een gesprek zonder verslag. Schrijf dat eerst, of zet het op vervallen.',
      )
    if ((await tx.urgenteMelding.count({ where: { trajectId, afgehandeldOp: null } })) > 0)
      return refuse('invalid', 'Er staat nog een melding open dat het niet goed gaat. Handel die eerst af.')
    const afgezegd = await tx.jobcoachgesprek.updateManyAndReturn({
      where: { trajectId, status: 'gepland' },
      data: { status: 'vervallen', versie: { increment: 1 } },
      select: { id: true },
    })
    for (const { id } of afgezegd)
      await emit({ type: 'jobcoachgesprek.vervallen', onderwerp: id, gegevens: { trajectId } })
    await answerOpenVerzoek(tx, trajectId, 'niet_verlengd')
    if (plaatsingId) await tx.plaatsing.update({ where: { id: plaatsingId }, data: { jobcoachId: null } })
    await emit({ type: 'jobcoachtraject.beeindigd', onderwerp: trajectId, gegevens: { reden } })
    return done(null)
  })
}

/**
 * The agreed last day moves, with a reason; candidate and employer get a mail with the new day. Refused as claimTraject, and with
 * 'invalid' for a day that is not later, that is past, or more than three years after the start.
 */
export async function extendTraject(
  actor: Actor,
  { trajectId, versie, tot, reden }: VerlengInput & { trajectId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const eigen = await claimTraject(tx, actor, { trajectId, versie })
    if (!eigen.ok) return eigen
    const { startdatum, einddatum } = eigen.traject
    if (tot <= isoDay(einddatum) || tot < today())
      return refuse(
        'invalid',
        'Kies een dag na de laatste dag die nu is afgesproken, en niet in het verleden.',
      )
    if (tot > addMonths(isoDay(startdatum), LANGSTE_MAANDEN))
      return refuse(
        'invalid',
        `Begeleiding duurt hooguit ${LANGSTE_MAANDEN / 12} jaar. Kies een eerdere dag.`,
      )
    await tx.jobcoachtraject.update({ where: { id: trajectId }, data: { einddatum: dateOnly(tot) } })
    await tx.trajectverlenging.create({
      data: { trajectId, van: einddatum, tot: dateOnly(tot), reden, op: now() },
    })
    await answerOpenVerzoek(tx, trajectId, 'verlengd')
    await emit({ type: 'jobcoachtraject.verlengd', onderwerp: trajectId, gegevens: { tot } })
    return done(null)
  })
}
