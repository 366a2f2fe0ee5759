import { isSleutelOf } from '#app/domain/inschrijving/sleutel.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { EvaluatieInput } from './evaluatie.ts'

type Wie = { aanmeldingId: string; inschrijvingId: string; sleutel: string }

/** Whose opinion is asked: of who was there, once the event is over, until its people are removed. */
const gevraagd = ({ aanmeldingId, inschrijvingId }: Wie) => ({
  id: inschrijvingId,
  aanmeldingId,
  ingechecktOp: { not: null },
  evenement: { einde: { lte: now() }, verwijderdOp: null },
})

/** The question to one person, for who holds the key of the mails, with the answer so far. Null when nothing is asked. */
export async function getEvaluatie(wie: Wie) {
  if (!isSleutelOf(wie.aanmeldingId, wie.sleutel)) return null
  const rij = await db().inschrijving.findFirst({
    where: gevraagd(wie),
    select: {
      rol: true,
      evenement: { select: { titel: true } },
      evaluatie: { select: { cijfer: true, vervolg: true, verbeterpunt: true } },
    },
  })
  return rij && { rol: rij.rol, titel: rij.evenement.titel, antwoord: rij.evaluatie }
}

/** Keeps the answer of one person; a later answer replaces it. Refused with 'not-found' when nothing is asked. */
export async function answerEvaluatie(
  wie: Omit<Wie, 'sleutel'>,
  { sleutel, ...antwoord }: EvaluatieInput,
): Promise<Result<null>> {
  if (!isSleutelOf(wie.aanmeldingId, sleutel)) return refuse('not-found')
  return inTransaction(null, async (tx, emit) => {
    const persoon = await tx.inschrijving.findFirst({
      where: gevraagd({ ...wie, sleutel }),
      select: { id: true, rol: true, evenementId: true },
    })
    if (!persoon) return refuse('not-found')
    const { id: inschrijvingId, rol, evenementId } = persoon
    const op = now()
    await tx.evenementevaluatie.upsert({
      where: { inschrijvingId },
      create: { inschrijvingId, evenementId, rol, op, ...antwoord },
      update: { op, ...antwoord },
    })
    await emit({ type: 'evenement.geevalueerd', onderwerp: evenementId })
    return done(null)
  })
}
