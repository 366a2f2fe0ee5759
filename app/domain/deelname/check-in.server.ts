import { evenementScope } from '#app/domain/evenement/scope.server.ts'
import { lockPlaatsen } from '#app/domain/inschrijving/plaatsen.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { countBuddys } from './count-buddys.server.ts'
import { canCheckIn } from './policy.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>
type Wie = { evenementId: string; inschrijvingId: string }

/** `al`: somebody else let this person in before. `sinds` is the moment that counts. */
export type Binnen = { naam: string; al: boolean; sinds: Date }

/**
 * Somebody is here. Twice is once: the second gets the moment of the first. `geleden` is the time in seconds between the tap and
 * now, because a phone without a connection sends it later and its clock may be wrong; afterwards the end of the event counts. Who waits gets a place when there is one,
 * and who did not confirm the mail address is confirmed by standing there. Refused with 'conflict' when nothing can be done.
 */
export async function checkIn(
  actor: Adviseur,
  { evenementId, inschrijvingId, geleden = 0 }: Wie & { geleden?: number },
): Promise<Result<Binnen>> {
  return inTransaction<Binnen>(actor, async (tx, emit) => {
    const gevonden = await lockPersoon(tx, actor, { evenementId, inschrijvingId })
    if (!gevonden) return refuse('not-found')
    const { persoon, vrij } = gevonden
    const nu = now()
    if (!canCheckIn(actor, persoon.evenement, nu))
      return refuse('conflict', 'De deur van dit evenement is niet open.')
    const { naam, status, ingechecktOp } = persoon
    if (ingechecktOp) return done({ naam, al: true, sinds: ingechecktOp })
    if (status === 'geannuleerd' || status === 'verlopen')
      return refuse('conflict', 'Deze persoon heeft geen plaats meer. Laat iemand zonder aanmelding toe.')
    if (status === 'wachtlijst' && vrij <= 0)
      return refuse('conflict', 'Er is geen plaats vrij voor wie op de wachtlijst staat.')
    if (status === 'wachtlijst') await dropFullParts(tx, inschrijvingId)
    if (persoon.aanmelding.bevestigdOp === null) await confirmAtDoor(tx, persoon.aanmeldingId, nu)
    const sinds = new Date(Math.min(nu.getTime() - geleden * 1000, persoon.evenement.einde.getTime()))
    await tx.inschrijving.update({
      where: { id: inschrijvingId },
      data: {
        ingechecktOp: sinds,
        ingechecktDoorId: actor.accountId,
        versie: { increment: 1 },
        ...(status !== 'ingeschreven' && {
          status: 'ingeschreven' as const,
          aangebodenTot: null,
          statusSinds: nu,
        }),
      },
    })
    await emit({ type: 'inschrijving.ingecheckt', onderwerp: inschrijvingId })
    return done({ naam, al: false, sinds })
  })
}

/**
 * Takes a check-in back; the place stays. Who was let in without a registration is gone with it, and so is a certificate that was
 * given for being there. Twice is once.
 */
export async function undoCheckIn(
  actor: Adviseur,
  { evenementId, inschrijvingId }: Wie,
): Promise<Result<{ naam: string }>> {
  return inTransaction<{ naam: string }>(actor, async (tx, emit) => {
    const gevonden = await lockPersoon(tx, actor, { evenementId, inschrijvingId })
    if (!gevonden) return refuse('not-found')
    const { persoon } = gevonden
    const nu = now()
    if (!canCheckIn(actor, persoon.evenement, nu))
      return refuse('conflict', 'De deur van dit evenement is niet open.')
    const { naam, aanmelding } = persoon
    if (!persoon.ingechecktOp) return done({ naam })
    await tx.inschrijving.update({
      where: { id: inschrijvingId },
      data: {
        ingechecktOp: null,
        ingechecktDoorId: null,
        versie: { increment: 1 },
        ...(aanmelding.terPlekke && { status: 'geannuleerd' as const, statusSinds: nu }),
      },
    })
    if (aanmelding.terPlekke)
      await tx.aanmelding.update({ where: { id: persoon.aanmeldingId }, data: { vervallenOp: nu } })
    await emit({ type: 'inschrijving.incheck-teruggedraaid', onderwerp: inschrijvingId })
    const { certificaat } = persoon
    if (certificaat && !certificaat.ingetrokkenOp) {
      await tx.certificaat.update({ where: { id: certificaat.id }, data: { ingetrokkenOp: nu } })
      await emit({ type: 'inschrijving.certificaat-ingetrokken', onderwerp: inschrijvingId })
      await countBuddys(tx, emit, evenementId)
    }
    return done({ naam })
  })
}

// The places are held first, as everywhere: what is read after it is true until the end.
async function lockPersoon(tx: Tx, actor: Adviseur, { evenementId, inschrijvingId }: Wie) {
  const where = { AND: [{ id: inschrijvingId, evenementId }, { evenement: evenementScope(actor) }] }
  const plek = await tx.inschrijving.findFirst({ where, select: { rol: true } })
  if (!plek) return null
  const vrij = (await lockPlaatsen(tx, { evenementId, rol: plek.rol })) ?? 0
  const persoon = await tx.inschrijving.findFirst({
    where,
    select: {
      naam: true,
      status: true,
      ingechecktOp: true,
      aanmeldingId: true,
      aanmelding: { select: { bevestigdOp: true, terPlekke: true } },
      evenement: { select: { status: true, start: true, einde: true, verwijderdOp: true } },
      certificaat: { select: { id: true, ingetrokkenOp: true } },
    },
  })
  return persoon && { persoon, vrij }
}

// Colleagues of the same registration keep the place that they held, or it would lapse while one of them is inside.
async function confirmAtDoor(tx: Tx, aanmeldingId: string, nu: Date): Promise<void> {
  await tx.aanmelding.update({
    where: { id: aanmeldingId },
    data: { bevestigdOp: nu, versie: { increment: 1 } },
  })
  await tx.inschrijving.updateMany({
    where: { aanmeldingId, status: 'gereserveerd' },
    data: { status: 'ingeschreven', statusSinds: nu, versie: { increment: 1 } },
  })
}

// Parts that filled up while somebody waited: with a place at the event they would count one too many.
async function dropFullParts(tx: Tx, inschrijvingId: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM onderdeelkeuze k USING onderdeel o
    WHERE o.id = k.onderdeel_id AND k.inschrijving_id = ${inschrijvingId}::uuid AND o.bezet >= o.plaatsen`
}
