import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { canAnswerVerzoek, canWithdrawVerzoek } from '#app/domain/talent/policy.ts'
import { verzoekScope } from '#app/domain/talent/scope.server.ts'
import { LOPENDE_VERZOEKEN, type AntwoordInput } from '#app/domain/talent/verzoek.ts'

/**
 * An adviseur answers: the candidate will be asked, or it does not go on, with a reason. After "gevraagd" it can still end. The
 * employer gets a mail. Refused with 'conflict' when somebody answered in between, or the employer withdrew it.
 */
export async function answerVerzoek(
  actor: Actor,
  input: AntwoordInput & { id: string },
): Promise<Result<null>> {
  const { id, versie, antwoord, reden, toelichting } = input
  return inTransaction(actor, async (tx, emit) => {
    const verzoek = await tx.kennismakingsverzoek.findFirst({
      where: { AND: [verzoekScope(actor), { id }] },
      select: { status: true },
    })
    if (!verzoek) return refuse('not-found')
    if (!canAnswerVerzoek(actor, verzoek))
      return refuse(actor.rol === 'adviseur' ? 'conflict' : 'not-allowed')
    if (verzoek.status === antwoord) return refuse('conflict')
    const { count } = await tx.kennismakingsverzoek.updateMany({
      where: { id, versie, status: verzoek.status },
      data: {
        status: antwoord,
        reden: antwoord === 'gesloten' ? (reden ?? 'anders') : null,
        toelichting,
        beantwoordOp: now(),
        beantwoordDoorId: actor.rol === 'systeem' ? null : actor.accountId,
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'kennismakingsverzoek.beantwoord', onderwerp: id, gegevens: { status: antwoord } })
    return done(null)
  })
}

/** An employer takes a request back that runs. Doing it twice changes nothing. */
export async function withdrawVerzoek(actor: Actor, input: { id: string }): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const verzoek = await tx.kennismakingsverzoek.findFirst({
      where: { AND: [verzoekScope(actor), { id: input.id }] },
      select: { id: true, status: true },
    })
    if (!verzoek) return refuse('not-found')
    if (verzoek.status === 'ingetrokken') return done(null)
    if (!canWithdrawVerzoek(actor, verzoek)) return refuse('conflict', 'Dit verzoek is al afgerond.')
    const { count } = await tx.kennismakingsverzoek.updateMany({
      where: { id: verzoek.id, status: { in: [...LOPENDE_VERZOEKEN] } },
      data: { status: 'ingetrokken', reden: null, versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'kennismakingsverzoek.ingetrokken', onderwerp: verzoek.id })
    return done(null)
  })
}
