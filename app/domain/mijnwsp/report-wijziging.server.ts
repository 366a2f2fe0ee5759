import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { addWerkdagen } from '#app/platform/werkdagen.ts'
import { makePortaalTaak } from '#app/domain/taak/make-taak.server.ts'
import { readAanspreekpunt, TAAK_WERKDAGEN } from './aanspreekpunt.server.ts'
import type { WijzigingInput } from './wijziging.ts'

type Werkgever = Extract<Actor, { rol: 'werkgever' }>

/** Changes that wait at the same time, for one employer. */
const MEESTE_OPEN = 5
const SLEUTEL = 'bedrijfsgegevens:'

/**
 * An employer says what changed in the data of the company. The adviseur does it, because an address and a name decide which
 * employer this is and where its vacatures are; it is a task with a day. Sent twice is one task.
 */
export async function reportWijziging(
  actor: Werkgever,
  { id, tekst }: WijzigingInput,
): Promise<Result<null>> {
  const { werkgeverId } = actor
  return inTransaction(actor, async (tx, emit) => {
    await tx.$queryRaw`SELECT id FROM werkgever WHERE id = ${werkgeverId}::uuid FOR NO KEY UPDATE`
    const open = await tx.taak.count({
      where: { werkgeverId, gedaanOp: null, sleutel: { startsWith: SLEUTEL, not: `${SLEUTEL}${id}` } },
    })
    if (open >= MEESTE_OPEN)
      return refuse(
        'conflict',
        'Er wachten al een paar wijzigingen. Bel of mail uw adviseur als het haast heeft.',
      )
    const { naam, aanspreekpuntId } = await readAanspreekpunt(tx, werkgeverId)
    await makePortaalTaak(tx, emit, {
      sleutel: `${SLEUTEL}${id}`,
      titel: `Gegevens van ${naam} wijzigen`,
      toelichting: tekst,
      vervaldatum: addWerkdagen(today(), TAAK_WERKDAGEN),
      toegewezenAanId: aanspreekpuntId,
      onderwerp: { werkgeverId },
    })
    return done(null)
  })
}

/** The changes that this employer passed on and nobody did yet: when, and until which day it may take. */
export async function listWijzigingen(actor: Werkgever): Promise<{ id: string; op: string; voor: string }[]> {
  const rows = await db().taak.findMany({
    where: { werkgeverId: actor.werkgeverId, gedaanOp: null, sleutel: { startsWith: SLEUTEL } },
    orderBy: { id: 'asc' },
    select: { id: true, aangemaaktOp: true, vervaldatum: true },
  })
  return rows.map(({ id, aangemaaktOp, vervaldatum }) => ({
    id,
    op: aangemaaktOp.toISOString(),
    voor: isoDay(vervaldatum),
  }))
}
