import { now } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import { closeWhenEmpty } from './change-aanmelding.server.ts'
import { lockPlaatsen, offerPlaatsen, type Plek } from './plaatsen.server.ts'

/**
 * What time does with registrations: who did not confirm in time and offers that nobody answered lapse, and their places go to who
 * waits; places that came free in another way, as when there are more of them, are offered too. Safe to run twice, also at the
 * same time. Answers how many things changed.
 */
export async function keepInschrijvingen(): Promise<number> {
  let aantal = 0
  for (const plek of await plekkenToKeep()) {
    const result = await inTransaction(null, async (tx, emit) => {
      await lockPlaatsen(tx, plek)
      const nu = now()
      const { evenementId, rol } = plek
      const onbevestigd = await tx.aanmelding.findMany({
        where: { evenementId, rol, bevestigdOp: null, vervallenOp: null, bevestigenVoor: { lte: nu } },
        select: { id: true },
      })
      if (onbevestigd.length > 0) await lapse(tx, emit, { ids: onbevestigd.map(({ id }) => id), nu })
      const aanboden = await tx.inschrijving.findMany({
        where: { evenementId, rol, status: 'aangeboden', aangebodenTot: { lte: nu } },
        select: { id: true, aanmeldingId: true },
      })
      for (const { id, aanmeldingId } of aanboden) {
        await tx.inschrijving.update({
          where: { id },
          data: { status: 'verlopen', aangebodenTot: null, statusSinds: nu, versie: { increment: 1 } },
        })
        await closeWhenEmpty(tx, [aanmeldingId], nu)
        await emit({ type: 'inschrijving.aanbod-verlopen', onderwerp: id })
      }
      const aangeboden = await offerPlaatsen(tx, emit, plek, nu)
      const veranderd = onbevestigd.length + aanboden.length + aangeboden
      return veranderd > 0 ? done(veranderd) : refuse('conflict')
    })
    if (result.ok) aantal += result.data
  }
  return aantal
}

/**
 * All of them at once: whoever registers waits meanwhile, and nothing keeps people from filling the form and confirming nothing.
 */
async function lapse(tx: Tx, emit: Emit, { ids, nu }: { ids: string[]; nu: Date }): Promise<void> {
  const where = {
    aanmeldingId: { in: ids },
    status: { in: ['gereserveerd' as const, 'wachtlijst' as const] },
  }
  const aantallen = await tx.inschrijving.groupBy({ by: ['aanmeldingId'], where, _count: { _all: true } })
  const perAanmelding = new Map(aantallen.map(({ aanmeldingId, _count }) => [aanmeldingId, _count._all]))
  await tx.inschrijving.updateMany({
    where,
    data: { status: 'verlopen', statusSinds: nu, versie: { increment: 1 } },
  })
  await closeWhenEmpty(tx, ids, nu)
  await emit(
    ids.map((id) => ({
      type: 'aanmelding.verlopen' as const,
      onderwerp: id,
      gegevens: { aantal: perAanmelding.get(id) ?? 0 },
    })),
  )
}

function plekkenToKeep(): Promise<Plek[]> {
  const nu = now()
  return db().$queryRaw<Plek[]>`
    SELECT c.evenement_id AS "evenementId", c.rol FROM evenement_capaciteit c
    WHERE EXISTS (SELECT 1 FROM aanmelding a WHERE a.evenement_id = c.evenement_id AND a.rol = c.rol
        AND a.bevestigd_op IS NULL AND a.vervallen_op IS NULL AND a.bevestigen_voor <= ${nu})
      OR EXISTS (SELECT 1 FROM inschrijving i WHERE i.evenement_id = c.evenement_id AND i.rol = c.rol
        AND (i.status = 'aangeboden' AND i.aangeboden_tot <= ${nu} OR i.status = 'wachtlijst' AND c.bezet < c.plaatsen))
    ORDER BY 1, 2`
}
