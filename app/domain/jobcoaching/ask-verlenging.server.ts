import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { VerlengAntwoord } from '#prisma/generated/client.ts'
import { readEigenTraject } from './claim-traject.server.ts'
import { findHerkenbaar, herkenbaarMelding } from './herkenbaar.ts'
import { trajectScope } from './scope.server.ts'
import type { NietVerlengenInput, VerlengverzoekInput } from './verlengverzoek.ts'

/**
 * The employer asks that the guidance goes on; the coach gets a mail and decides. A form that is sent twice asks once. Refused with
 * 'not-found' outside the scope, 'conflict' for a traject that is over or while an earlier question waits for its answer.
 */
export async function askVerlenging(
  actor: Extract<Actor, { rol: 'werkgever' }>,
  { trajectId, id, tekst }: VerlengverzoekInput & { trajectId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    await tx.$queryRaw`SELECT id FROM jobcoachtraject WHERE id = ${trajectId}::uuid FOR NO KEY UPDATE`
    const traject = await tx.jobcoachtraject.findFirst({
      where: { AND: [trajectScope(actor), { id: trajectId }] },
      select: { status: true, verlengverzoeken: { where: { antwoord: null }, select: { id: true } } },
    })
    if (!traject) return refuse('not-found')
    if (traject.status !== 'lopend')
      return refuse('conflict', 'Deze begeleiding is gestopt. U kunt opnieuw een jobcoach aanvragen.')
    const [open] = traject.verlengverzoeken
    if (open?.id === id) return done(null)
    if (open) return refuse('conflict', 'U hebt dit al gevraagd. De jobcoach antwoordt u nog.')
    if (await tx.trajectverlengverzoek.findUnique({ where: { id }, select: { id: true } }))
      return refuse('conflict', 'Laad de pagina opnieuw en probeer het nog eens.')
    await tx.trajectverlengverzoek.create({
      data: { id, trajectId, tekst, accountId: actor.accountId, op: now() },
    })
    await emit({ type: 'verlengverzoek.gedaan', onderwerp: id, gegevens: { trajectId } })
    return done(null)
  })
}

/**
 * The coach says that the guidance does not go on, and why; the employer reads it and gets a mail. Refused as readEigenTraject, with
 * 'conflict' when the question has its answer, and with 'invalid' when the text tells who it is about.
 */
export async function declineVerlenging(
  actor: Actor,
  { trajectId, verzoekId, tekst }: NietVerlengenInput & { trajectId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const eigen = await readEigenTraject(tx, actor, trajectId)
    if (!eigen.ok) return eigen
    const wat = findHerkenbaar(tekst, eigen.traject.kandidaat)
    if (wat) return refuse('invalid', herkenbaarMelding(wat))
    const { count } = await tx.trajectverlengverzoek.updateMany({
      where: { id: verzoekId, trajectId, antwoord: null },
      data: { antwoord: 'niet_verlengd', antwoordTekst: tekst, beantwoordOp: now() },
    })
    if (count === 0) return refuse('conflict', 'Deze vraag is al beantwoord.')
    await emit({ type: 'verlengverzoek.afgewezen', onderwerp: verzoekId, gegevens: { trajectId } })
    return done(null)
  })
}

/** What the employer asked is answered by what the coach did: the traject goes on, or is over. */
export async function answerOpenVerzoek(tx: Tx, trajectId: string, antwoord: VerlengAntwoord): Promise<void> {
  await tx.trajectverlengverzoek.updateMany({
    where: { trajectId, antwoord: null },
    data: { antwoord, beantwoordOp: now() },
  })
}
