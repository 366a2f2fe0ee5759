import { lockEvenement } from '#app/domain/evenement/lock-evenement.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Instellingen } from './instellingen.ts'
import { canPlanSpeeddates } from './policy.ts'

const NIET_NU =
  'Het rooster kunt u maken en wijzigen zolang het evenement gepubliceerd is en nog niet voorbij is.'

export type Speeddatestand = (Instellingen & { versie: number }) | null

/** The speeddates of an event for a change, held until the transaction ends; null while there is no timetable. */
export async function lockSpeeddates(
  tx: Tx,
  actor: Actor,
  evenementId: string,
): Promise<Result<Speeddatestand>> {
  const evenement = await lockEvenement(tx, actor, evenementId)
  if (!evenement) return refuse('not-found')
  if (!canPlanSpeeddates(actor, evenement, now())) return refuse('conflict', NIET_NU)
  return done(await tx.speeddates.findUnique({ where: { evenementId } }))
}

/** The talks that stand, with the registration of the employer. */
export async function loadGesprekken(tx: Pick<Tx, 'speeddategesprek'>, evenementId: string) {
  const rijen = await tx.speeddategesprek.findMany({
    where: { evenementId },
    select: {
      id: true,
      ronde: true,
      inschrijvingId: true,
      vacatureId: true,
      score: true,
      antwoordWerkgever: true,
      antwoordKandidaat: true,
      bemiddelingId: true,
      tafel: { select: { id: true, nummer: true, aanmeldingId: true } },
    },
  })
  return rijen.map(({ tafel, ...rij }) => ({
    ...rij,
    tafelId: tafel.id,
    tafelNummer: tafel.nummer,
    aanmeldingId: tafel.aanmeldingId,
  }))
}

/** The same as isBeantwoord, in the words of the database. */
export const BEANTWOORD = {
  OR: [{ antwoordWerkgever: { not: null } }, { antwoordKandidaat: { not: null } }],
} satisfies Prisma.SpeeddategesprekWhereInput

/** Talks about which somebody said something are part of what happened: they are never planned anew. */
export const isBeantwoord = ({
  antwoordWerkgever,
  antwoordKandidaat,
}: {
  antwoordWerkgever: string | null
  antwoordKandidaat: string | null
}) => antwoordWerkgever !== null || antwoordKandidaat !== null
