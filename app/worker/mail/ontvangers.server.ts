import { db } from '#app/platform/db.server.ts'

export type Ontvanger = { email: string; naam: string }

/** Everyone who works in the portal for this employer. */
export async function accountsVanWerkgever(werkgeverId: string): Promise<Ontvanger[]> {
  return db().account.findMany({
    where: { geblokkeerdOp: null, rollen: { some: { rol: 'werkgever', werkgeverId } } },
    orderBy: { id: 'asc' },
    select: { email: true, naam: true },
  })
}

/** The account of a candidate; nobody when the candidate has none or it is blocked. */
export async function accountVanKandidaat(kandidaatId: string): Promise<{ email: string }[]> {
  return db().account.findMany({
    where: { geblokkeerdOp: null, rollen: { some: { rol: 'kandidaat', kandidaatId } } },
    select: { email: true },
  })
}
