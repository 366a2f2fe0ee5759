import type { Actor } from '#app/platform/actor.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** The jobcoaches that a plaatsing can be given to. For adviseurs. */
export async function listJobcoaches(actor: Actor): Promise<{ id: string; naam: string }[]> {
  if (actor.rol !== 'adviseur') return []
  return db().account.findMany({
    where: jobcoachAanHetWerk(),
    orderBy: [{ naam: 'asc' }, { id: 'asc' }],
    select: { id: true, naam: true },
  })
}

/** Whether this account is a jobcoach who can log in. */
export async function isJobcoach(tx: Tx, accountId: string): Promise<boolean> {
  return (await tx.account.count({ where: { AND: [{ id: accountId }, jobcoachAanHetWerk()] } })) > 0
}

function jobcoachAanHetWerk(): Prisma.AccountWhereInput {
  return { geblokkeerdOp: null, rollen: { some: { rol: 'jobcoach' } } }
}
