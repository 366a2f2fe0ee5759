import { evenementScope } from '#app/domain/evenement/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { naamControleOf, newCode } from './certificaat-code.server.ts'
import { countBuddys } from './count-buddys.server.ts'
import { canIssueCertificaten } from './policy.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>
type Wat = { evenementId: string; certificaatId: string }

const NIET_NU =
  'Certificaten geeft u uit na afloop van een training, tot de gegevens van de deelnemers weg zijn.'

/** A certificate for everyone who was at a training and has none, with a mail to each. Twice is once. Answers how many. */
export async function issueCertificaten(
  actor: Adviseur,
  { evenementId }: { evenementId: string },
): Promise<Result<{ aantal: number }>> {
  return inTransaction<{ aantal: number }>(actor, async (tx, emit) => {
    const mag = await mayIssue(tx, actor, evenementId)
    if (mag !== true) return mag
    const personen = await tx.inschrijving.findMany({
      where: { evenementId, ingechecktOp: { not: null }, certificaat: null },
      select: { id: true, naam: true },
    })
    const nieuw = await tx.certificaat.createManyAndReturn({
      data: personen.map(({ id, naam }) => ({ evenementId, inschrijvingId: id, ...freshCode(naam) })),
      // Somebody else issued them at the same moment.
      skipDuplicates: true,
      select: { inschrijvingId: true },
    })
    await emit(
      nieuw.flatMap(({ inschrijvingId }) =>
        inschrijvingId
          ? [{ type: 'inschrijving.certificaat-uitgegeven' as const, onderwerp: inschrijvingId }]
          : [],
      ),
    )
    await countBuddys(tx, emit, evenementId)
    return done({ aantal: nieuw.length })
  })
}

/** The certificate does not count any more: whoever checks it hears that it is not valid. Twice is once. */
export async function withdrawCertificaat(actor: Adviseur, wat: Wat): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const mag = await mayIssue(tx, actor, wat.evenementId)
    if (mag !== true) return mag
    const certificaat = await findCertificaat(tx, wat)
    if (!certificaat) return refuse('not-found')
    const { count } = await tx.certificaat.updateMany({
      where: { id: wat.certificaatId, ingetrokkenOp: null },
      data: { ingetrokkenOp: now() },
    })
    if (count > 0)
      await emit({ type: 'inschrijving.certificaat-ingetrokken', onderwerp: certificaat.inschrijving.id })
    await countBuddys(tx, emit, wat.evenementId)
    return done(null)
  })
}

/**
 * A new certificate in the place of one that was withdrawn or has a wrong name: with the name as it is now and a new code, also
 * mailed. The old code is not valid any more. Refused with 'conflict' for who was not there after all.
 */
export async function reissueCertificaat(actor: Adviseur, wat: Wat): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const mag = await mayIssue(tx, actor, wat.evenementId)
    if (mag !== true) return mag
    const certificaat = await findCertificaat(tx, wat)
    if (!certificaat) return refuse('not-found')
    const { id, naam, ingechecktOp } = certificaat.inschrijving
    if (!ingechecktOp) return refuse('conflict', 'Deze persoon was er niet.')
    await tx.certificaat.update({
      where: { id: wat.certificaatId },
      data: { ...freshCode(naam), ingetrokkenOp: null },
    })
    await emit({ type: 'inschrijving.certificaat-uitgegeven', onderwerp: id })
    await countBuddys(tx, emit, wat.evenementId)
    return done(null)
  })
}

function freshCode(naam: string) {
  const code = newCode()
  return { code, naamControle: naamControleOf(code, naam), uitgegevenOp: now() }
}

async function mayIssue(tx: Tx, actor: Adviseur, evenementId: string) {
  const evenement = await tx.evenement.findFirst({
    where: { AND: [evenementScope(actor), { id: evenementId }] },
    select: { soort: true, status: true, einde: true, verwijderdOp: true },
  })
  if (!evenement) return refuse('not-found')
  return canIssueCertificaten(actor, evenement, now()) || refuse('conflict', NIET_NU)
}

async function findCertificaat(tx: Tx, { evenementId, certificaatId }: Wat) {
  const rij = await tx.certificaat.findFirst({
    where: { id: certificaatId, evenementId },
    select: { inschrijving: { select: { id: true, naam: true, ingechecktOp: true } } },
  })
  return rij?.inschrijving ? { inschrijving: rij.inschrijving } : null
}
