import { randomUUID } from 'node:crypto'
import type { Actor } from '#app/platform/actor.ts'
import { accountIdOf } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import type { Emit } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Plaats } from './find-plaats.server.ts'
import { isRelatie } from './relatiestatus.ts'
import type { AdresInput } from './velden.ts'

export type NieuweWerkgever = Pick<
  Prisma.WerkgeverUncheckedCreateInput,
  | 'naam'
  | 'kvkNummer'
  | 'website'
  | 'sbiSectie'
  | 'focussector'
  | 'grootteklasse'
  | 'dienstclusterCode'
  | 'herkomst'
  | 'herkomstToelichting'
  | 'relatiestatus'
  | 'aanspreekpuntId'
> & {
  id?: string
  handelsnamen: string[]
  adres: AdresInput & Plaats & { vestigingsnummer?: string | null }
  /** yyyy-mm-dd; for an import of relations from before. Without it a relation counts from today. */
  nieuweRelatieOp?: string
}

/**
 * Writes a new employer with its hoofdvestiging, the first line of its status, and the events. For commands (by hand,
 * import) that have checked what comes in. A relation, so anything but a prospect, is counted as new on its day; one that
 * ended before it came into the portal keeps that day.
 */
export async function insertWerkgever(
  tx: Tx,
  emit: Emit,
  actor: Actor,
  werkgever: NieuweWerkgever,
): Promise<{ id: string }> {
  const id = werkgever.id ?? randomUUID()
  await insertWerkgevers(tx, emit, actor, [{ ...werkgever, id }])
  return { id }
}

/** The same for many at once, in a few questions to the database. */
export async function insertWerkgevers(
  tx: Tx,
  emit: Emit,
  actor: Actor,
  werkgevers: readonly (NieuweWerkgever & { id: string })[],
): Promise<void> {
  const nu = now()
  await tx.werkgever.createMany({
    data: werkgevers.map(({ adres, nieuweRelatieOp, ...rest }) => {
      const { vestigingsnummer: _, ...plek } = adres
      const wasRelatie = rest.relatiestatus === 'beeindigd' && nieuweRelatieOp !== undefined
      const dag = dateOnly(nieuweRelatieOp ?? today())
      return {
        ...rest,
        ...plek,
        nieuweRelatieOp: isRelatie(rest.relatiestatus) || wasRelatie ? dag : null,
        relatieSinds: dag,
      }
    }),
  })
  await tx.vestiging.createMany({
    data: werkgevers.map(({ id, adres }) => ({ ...adres, werkgeverId: id, isHoofdvestiging: true })),
  })
  await tx.relatiestatusWijziging.createMany({
    data: werkgevers.map(({ id, relatiestatus }) => ({
      werkgeverId: id,
      naar: relatiestatus,
      op: nu,
      doorId: accountIdOf(actor),
    })),
  })
  await emit(
    werkgevers.flatMap(({ id, relatiestatus }) => [
      { type: 'werkgever.aangemaakt' as const, onderwerp: id },
      ...(isRelatie(relatiestatus) ? [{ type: 'werkgever.nieuwe-relatie' as const, onderwerp: id }] : []),
    ]),
  )
}
