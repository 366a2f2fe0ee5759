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
 * import) that have checked what comes in. A relation, so anything but a prospect, is counted as new on its day.
 */
export async function insertWerkgever(
  tx: Tx,
  emit: Emit,
  actor: Actor,
  { adres, nieuweRelatieOp, ...rest }: NieuweWerkgever,
): Promise<{ id: string }> {
  const { vestigingsnummer = null, ...plek } = adres
  const telt = isRelatie(rest.relatiestatus)
  const { id } = await tx.werkgever.create({
    data: {
      ...rest,
      ...plek,
      nieuweRelatieOp: telt ? dateOnly(nieuweRelatieOp ?? today()) : null,
      relatieSinds: dateOnly(nieuweRelatieOp ?? today()),
      vestigingen: { create: { ...plek, vestigingsnummer, isHoofdvestiging: true } },
      relatiestatussen: { create: { naar: rest.relatiestatus, op: now(), doorId: accountIdOf(actor) } },
    },
    select: { id: true },
  })
  await emit({ type: 'werkgever.aangemaakt', onderwerp: id })
  if (telt) await emit({ type: 'werkgever.nieuwe-relatie', onderwerp: id })
  return { id }
}
