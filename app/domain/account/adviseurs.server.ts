import { db, type Tx } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Adviseurs who can work: with the role and an open account. The database holds who is chosen as aanspreekpunt to the same. */
function adviseurAanHetWerk(): Prisma.AccountWhereInput {
  return { geblokkeerdOp: null, rollen: { some: { rol: 'adviseur' } } }
}

/**
 * Whether this account is an adviseur who can work. It stays one until the transaction ends: who blocks the account or takes
 * the role away waits for it.
 */
export async function isAdviseurAanHetWerk(tx: Tx, accountId: string): Promise<boolean> {
  await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR SHARE`
  return (await tx.account.count({ where: { AND: [{ id: accountId }, adviseurAanHetWerk()] } })) > 0
}

/** Every adviseur of every partner who can work, by name: the choices of a form. */
export async function listAdviseurs(): Promise<{ id: string; naam: string }[]> {
  return db().account.findMany({
    where: adviseurAanHetWerk(),
    select: { id: true, naam: true },
    orderBy: [{ naam: 'asc' }, { id: 'asc' }],
  })
}

/** The same with their mail addresses, for a file that names them. */
export async function listAdviseursMetEmail(tx: Tx): Promise<{ id: string; naam: string; email: string }[]> {
  return tx.account.findMany({
    where: adviseurAanHetWerk(),
    select: { id: true, naam: true, email: true },
    orderBy: { id: 'asc' },
  })
}
