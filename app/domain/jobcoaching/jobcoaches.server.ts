import { db, type Tx } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

function aanHetWerk(): Prisma.AccountWhereInput {
  return { geblokkeerdOp: null, rollen: { some: { rol: 'jobcoach' } } }
}

/**
 * Whether this account is a jobcoach who can work. It stays one until the transaction ends: who blocks the account or takes the
 * role away waits for it.
 */
export async function isJobcoachAanHetWerk(tx: Tx, accountId: string): Promise<boolean> {
  await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR SHARE`
  return (await tx.account.count({ where: { AND: [{ id: accountId }, aanHetWerk()] } })) > 0
}

/** Every jobcoach of every partner who can work, by name, with how many trajecten run with them: the choices of a form. */
export async function listJobcoachesMetCaseload(): Promise<{ id: string; naam: string; lopend: number }[]> {
  const rows = await db().account.findMany({
    where: aanHetWerk(),
    select: {
      id: true,
      naam: true,
      _count: { select: { jobcoachtrajecten: { where: { status: 'lopend' } } } },
    },
    orderBy: [{ naam: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, naam, _count }) => ({ id, naam, lopend: _count.jobcoachtrajecten }))
}
