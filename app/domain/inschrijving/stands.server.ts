import { evenementScope } from '#app/domain/evenement/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

/** The stands of an event that count, by the name of the employer. */
export async function listStands(actor: Adviseur, evenementId: string) {
  const rows = await db().stand.findMany({
    where: { evenementId, evenement: evenementScope(actor), vervallenOp: null },
    orderBy: [{ werkgever: { naam: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      tekst: true,
      wensen: true,
      plek: true,
      versie: true,
      aanmeldingId: true,
      werkgever: { select: { naam: true } },
      aanmelding: {
        select: { _count: { select: { inschrijvingen: { where: { status: 'ingeschreven' } } } } },
      },
    },
  })
  return rows.map(({ werkgever, aanmelding, ...row }) => ({
    ...row,
    werkgever: werkgever.naam,
    personen: aanmelding._count.inschrijvingen,
  }))
}

/** Where a stand is. Refused with 'conflict' when somebody else changed it meanwhile. */
export async function placeStand(
  actor: Adviseur,
  {
    evenementId,
    standId,
    plek,
    versie,
  }: { evenementId: string; standId: string; plek: string | null; versie: number },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const stand = await tx.stand.findFirst({
      where: { id: standId, evenementId, evenement: evenementScope(actor), vervallenOp: null },
      select: { werkgeverId: true },
    })
    if (!stand) return refuse('not-found')
    const { count } = await tx.stand.updateMany({
      where: { id: standId, versie, vervallenOp: null },
      data: { plek, versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await emit({
      type: 'stand.gewijzigd',
      onderwerp: standId,
      gegevens: { werkgeverId: stand.werkgeverId },
    })
    return done(null)
  })
}
