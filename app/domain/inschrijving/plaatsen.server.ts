import type { Tx } from '#app/platform/db.server.ts'
import type { Emit } from '#app/platform/transaction.server.ts'
import { aangebodenTot } from './termijnen.ts'
import type { Deelnemersrol } from '#prisma/generated/enums.ts'

export type Plek = { evenementId: string; rol: Deelnemersrol }

/**
 * How many places of this role are free, held until the transaction ends; null when the role is not invited. Every command that
 * gives or frees a place asks this first, so that two of them come one after the other.
 */
export async function lockPlaatsen(tx: Tx, { evenementId, rol }: Plek): Promise<number | null> {
  const [rij] = await tx.$queryRaw<{ vrij: number }[]>`
    SELECT plaatsen - bezet AS vrij FROM evenement_capaciteit
    WHERE evenement_id = ${evenementId}::uuid AND rol = ${rol}::"Deelnemersrol" FOR UPDATE`
  return rij?.vrij ?? null
}

/**
 * Offers what is free to who waits longest and confirmed the mail address, one place for each. Nothing is offered once the event
 * began or was called off. Answers how many were offered.
 */
export async function offerPlaatsen(tx: Tx, emit: Emit, plek: Plek, nu: Date): Promise<number> {
  const vrij = (await lockPlaatsen(tx, plek)) ?? 0
  const evenement = await tx.evenement.findUnique({
    where: { id: plek.evenementId },
    select: { status: true, start: true },
  })
  if (vrij <= 0 || evenement?.status !== 'gepubliceerd' || evenement.start <= nu) return 0
  const eersten = await tx.inschrijving.findMany({
    where: {
      evenementId: plek.evenementId,
      rol: plek.rol,
      status: 'wachtlijst',
      aanmelding: { bevestigdOp: { not: null } },
    },
    orderBy: [{ wachtSinds: 'asc' }, { id: 'asc' }],
    take: vrij,
    select: { id: true },
  })
  if (eersten.length === 0) return 0
  await tx.inschrijving.updateMany({
    where: { id: { in: eersten.map(({ id }) => id) }, status: 'wachtlijst' },
    data: {
      status: 'aangeboden',
      aangebodenTot: aangebodenTot(nu, evenement.start),
      statusSinds: nu,
      versie: { increment: 1 },
    },
  })
  await emit(eersten.map(({ id }) => ({ type: 'inschrijving.aangeboden' as const, onderwerp: id })))
  return eersten.length
}
