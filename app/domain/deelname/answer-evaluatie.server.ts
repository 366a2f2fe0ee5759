import { isSleutelOf } from '#app/domain/inschrijving/sleutel.server.ts'
import { tekstenVan } from '#app/domain/inschrijving/taal.server.ts'
import { titelIn, type Taal } from '#app/domain/inschrijving/taal.ts'
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

/**
 * The question to one person, for who holds the key of the mails, with the answer so far; in the language in which they registered
 * unless they ask another. Null when nothing is asked.
 */
export async function getEvaluatie(wie: Wie & { taal?: Taal | null }) {
  if (!isSleutelOf(wie.aanmeldingId, wie.sleutel)) return null
  const rij = await db().inschrijving.findFirst({
    where: gevraagd(wie),
    select: {
      aanmelding: { select: { taal: true } },
      evenement: { select: { titel: true, titelEn: true } },
      evaluatie: { select: { cijfer: true, vervolg: true, verbeterpunt: true } },
    },
  })
  if (!rij) return null
  const taal = wie.taal ?? rij.aanmelding.taal
  return { taal, teksten: tekstenVan(taal), titel: titelIn(taal, rij.evenement), antwoord: rij.evaluatie }
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
