import type { Rol } from '#app/domain/account/account.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

const PER_PAGINA = 50

export type AccountRegel = { id: string; naam: string; email: string; rollen: Rol[]; isGeblokkeerd: boolean }

/**
 * Accounts for the beheerder, by name or address. Who looks for work is not for a beheerder to browse: the account of a
 * kandidaat is found only by its whole mail address, which the person who asks for help gives. Anyone else gets nothing.
 */
export async function listAccounts(
  actor: Actor,
  vraag: { q: string; rol: Rol | null; pagina: number },
): Promise<{ accounts: AccountRegel[]; totaal: number; perPagina: number }> {
  if (actor.rol !== 'beheerder') return { accounts: [], totaal: 0, perPagina: PER_PAGINA }
  const q = vraag.q.toLowerCase()
  const where: Prisma.AccountWhereInput = {
    AND: [
      { OR: [{ rollen: { none: { rol: 'kandidaat' } } }, { email: q }] },
      q ? { OR: [{ naam: { contains: q, mode: 'insensitive' } }, { email: { contains: q } }] } : {},
      vraag.rol ? { rollen: { some: { rol: vraag.rol } } } : {},
    ],
  }
  const [totaal, rows] = await Promise.all([
    db().account.count({ where }),
    db().account.findMany({
      where,
      orderBy: [{ naam: 'asc' }, { id: 'asc' }],
      skip: (vraag.pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
      select: { id: true, naam: true, email: true, geblokkeerdOp: true, rollen: { select: { rol: true } } },
    }),
  ])
  return {
    totaal,
    perPagina: PER_PAGINA,
    accounts: rows.map((row) => ({
      id: row.id,
      naam: row.naam,
      email: row.email,
      rollen: row.rollen.map(({ rol }) => rol),
      isGeblokkeerd: row.geblokkeerdOp !== null,
    })),
  }
}

/** One account with its roles, for the beheerder. */
export async function getAccount(actor: Actor, id: string) {
  if (actor.rol !== 'beheerder') return null
  const row = await db().account.findUnique({
    where: { id },
    select: {
      id: true,
      naam: true,
      email: true,
      geblokkeerdOp: true,
      aangemaaktOp: true,
      rollen: {
        orderBy: { aangemaaktOp: 'asc' },
        select: {
          id: true,
          rol: true,
          gemeenteCodes: true,
          werkgever: { select: { naam: true } },
          organisatie: { select: { naam: true } },
        },
      },
    },
  })
  return (
    row && {
      id: row.id,
      naam: row.naam,
      email: row.email,
      isGeblokkeerd: row.geblokkeerdOp !== null,
      aangemaaktOp: row.aangemaaktOp.toISOString(),
      rollen: row.rollen.map(({ id, rol, werkgever, organisatie }) => ({
        id,
        rol,
        context: werkgever?.naam ?? organisatie?.naam ?? null,
      })),
    }
  )
}

/** What a role can belong to: the choices of the account form. */
export async function listRolKeuzes(actor: Actor) {
  if (actor.rol !== 'beheerder') return { werkgevers: [], organisaties: [], gemeenten: [] }
  const [werkgevers, organisaties, gemeenten] = await Promise.all([
    db().werkgever.findMany({ orderBy: { naam: 'asc' }, select: { id: true, naam: true } }),
    db().organisatie.findMany({
      where: { geldigTot: null },
      orderBy: { naam: 'asc' },
      select: { id: true, naam: true },
    }),
    db().gemeente.findMany({
      where: { geldigTot: null },
      orderBy: { naam: 'asc' },
      select: { code: true, naam: true },
    }),
  ])
  return { werkgevers, organisaties, gemeenten }
}
