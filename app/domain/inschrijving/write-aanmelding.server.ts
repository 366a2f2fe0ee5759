import type { Tx } from '#app/platform/db.server.ts'
import type { Emit } from '#app/platform/transaction.server.ts'
import type { Plek } from './plaatsen.server.ts'
import type { Taal } from './taal.ts'
import { bevestigenVoor } from './termijnen.ts'

export type Nieuw = Plek & {
  taal: Taal
  /** Lower case. */
  email: string
  telefoon?: string | null
  organisatieNaam?: string | null
  werkgeverId?: string
  kandidaatId?: string
  accountId?: string
  namens?: boolean
  /** Each person once. */
  namen: readonly string[]
}

/**
 * Writes one registration while the places are held: who fits has a place, who comes after them waits. With `isBevestigd` the
 * address needs no confirming, because its owner is logged in or the WSP does it.
 */
export async function writeAanmelding(
  tx: Tx,
  emit: Emit,
  { namen, ...nieuw }: Nieuw,
  { nu, start, vrij, isBevestigd }: { nu: Date; start: Date; vrij: number; isBevestigd: boolean },
): Promise<string> {
  const status = isBevestigd ? ('ingeschreven' as const) : ('gereserveerd' as const)
  const { id } = await tx.aanmelding.create({
    data: {
      // Each column by name: who asks may hold more than is kept.
      evenementId: nieuw.evenementId,
      rol: nieuw.rol,
      taal: nieuw.taal,
      email: nieuw.email,
      telefoon: nieuw.telefoon ?? null,
      organisatieNaam: nieuw.organisatieNaam ?? null,
      werkgeverId: nieuw.werkgeverId ?? null,
      kandidaatId: nieuw.kandidaatId ?? null,
      accountId: nieuw.accountId ?? null,
      namens: nieuw.namens ?? false,
      bevestigdOp: isBevestigd ? nu : null,
      bevestigenVoor: isBevestigd ? null : bevestigenVoor(nu, start),
      aangemaaktOp: nu,
      inschrijvingen: {
        create: namen.map((naam, plek) =>
          plek < vrij
            ? { naam, status, statusSinds: nu }
            : { naam, status: 'wachtlijst' as const, statusSinds: nu, wachtSinds: nu },
        ),
      },
    },
    select: { id: true },
  })
  await emit({
    type: 'aanmelding.gedaan',
    onderwerp: id,
    gegevens: { rol: nieuw.rol, aantal: namen.length },
  })
  if (isBevestigd) await emit({ type: 'aanmelding.bevestigd', onderwerp: id })
  return id
}
