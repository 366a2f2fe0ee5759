import { SYSTEEM, type Actor } from '#app/platform/actor.ts'
import { removeFile } from '#app/platform/bestand/bestanden.server.ts'
import { addDays, dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addMonths } from '#app/platform/form-values.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { AFGEWEZEN_BEWAAR_MAANDEN, BEWIJS_BEWAAR_MAANDEN, verwijderdag } from './bewaren.ts'
import { canRemoveBewijs } from './policy.ts'
import { sroiScope } from './scope.server.ts'

type Betrokken = Extract<Actor, { rol: 'adviseur' | 'werkgever' }>

const INVULLING = {
  select: {
    id: true,
    status: true,
    beoordeeldOp: true,
    verplichting: { select: { status: true, geslotenOp: true } },
  },
} as const

/**
 * Who added a file takes it away again, while the invulling was not judged for good. Who is judging it sees that it changed.
 * Refused with 'not-found' outside the scope and for a file of somebody else, 'conflict' when it was judged. First the row, then the
 * file: dying in between leaves a file without a row, which the upkeep removes.
 */
export async function removeBewijsstuk(
  actor: Betrokken,
  { id, verplichtingId, invullingId }: { id: string; verplichtingId: string; invullingId: string },
): Promise<Result<null>> {
  const result = await inTransaction<string>(actor, async (tx, emit) => {
    const rij = await tx.sroiBewijsstuk.findFirst({
      where: { id, invullingId, invulling: { verplichtingId, verplichting: sroiScope(actor) } },
      select: { bestandId: true, doorId: true, invulling: INVULLING },
    })
    if (!rij || rij.doorId !== actor.accountId) return refuse('not-found')
    const { status, verplichting } = rij.invulling
    if (!canRemoveBewijs(actor, verplichting, { status, doorId: rij.doorId }))
      return refuse('conflict', 'Deze invulling is al beoordeeld. Het bewijs blijft erbij.')
    const { count } = await tx.sroiInvulling.updateMany({
      where: { id: invullingId, status },
      data: { versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await tx.sroiBewijsstuk.delete({ where: { id } })
    await emit({ type: 'sroibewijsstuk.verwijderd', onderwerp: id, gegevens: { invullingId } })
    return done(rij.bestandId)
  })
  if (!result.ok) return result
  await removeFile(result.data)
  return done(null)
}

/** Removes the evidence whose day has come (`verwijderdag`), row and file. Safe to run twice; answers how many. */
export async function removeOldBewijsstukken(): Promise<number> {
  const vandaag = today()
  const rijen = await db().sroiBewijsstuk.findMany({
    where: { invulling: { OR: misschienVoorbij(vandaag) } },
    orderBy: { id: 'asc' },
    take: 500,
    select: { id: true },
  })
  let aantal = 0
  for (const { id } of rijen) {
    const result = await inTransaction<string>(SYSTEEM, async (tx, emit) => {
      // A contract that is opened again at this moment keeps its evidence.
      await tx.$queryRaw`
        SELECT v.id FROM sroi_verplichting v
        JOIN sroi_invulling i ON i.verplichting_id = v.id
        JOIN sroi_bewijsstuk b ON b.invulling_id = i.id
        WHERE b.id = ${id}::uuid FOR SHARE OF v`
      const rij = await tx.sroiBewijsstuk.findUnique({
        where: { id },
        select: { bestandId: true, invulling: INVULLING },
      })
      if (!rij) return refuse('not-found')
      const { verplichting, ...invulling } = rij.invulling
      const dag = verwijderdag({ ...invulling, geslotenOp: verplichting.geslotenOp }, vandaag)
      if (dag === null || dag > vandaag) return refuse('conflict')
      await tx.sroiBewijsstuk.delete({ where: { id } })
      await emit({
        type: 'sroibewijsstuk.verwijderd',
        onderwerp: id,
        gegevens: { invullingId: invulling.id },
      })
      return done(rij.bestandId)
    })
    if (!result.ok) continue
    await removeFile(result.data)
    aantal++
  }
  return aantal
}

/** What is a day around its term at most: a moment belongs to a day of Amsterdam, which `verwijderdag` decides. */
function misschienVoorbij(vandaag: string): Prisma.SroiInvullingWhereInput[] {
  const voor = (maanden: number) => ({ lt: addDays(dateOnly(addMonths(vandaag, -maanden)), 4) })
  return [
    { status: 'ingetrokken' },
    { status: 'afgewezen', beoordeeldOp: voor(AFGEWEZEN_BEWAAR_MAANDEN) },
    {
      status: { notIn: ['ingetrokken', 'afgewezen'] },
      verplichting: { geslotenOp: voor(BEWIJS_BEWAAR_MAANDEN) },
    },
  ]
}
