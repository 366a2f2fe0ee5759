import { ROLLEN, type Rol } from '#app/domain/account/account.ts'
import { openSessie } from '#app/domain/account/sessie.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

export type DemoPersoon = {
  accountId: string
  naam: string
  email: string
  rollen: Rol[]
  context: string | null
  /** One of the fixed people of the README, who are in every demo region. */
  isVast: boolean
}

// Role and perhaps a number before the @: the fixed people. The others have a name there.
const VAST = /^(werkgever|kandidaat|adviseur|jobcoach|rapporteur|beheerder|dubbel)\d?@/

/**
 * Three locks, all needed: the configuration says demo (which is refused on a public https address), the database
 * carries the mark of the demo seed, and the account itself is an invented person.
 */
async function isDemoOpen(): Promise<boolean> {
  if (!config().isDemo) return false
  const mark = await db().referentieversie.findUnique({
    where: { naam: 'demo-regio' },
    select: { naam: true },
  })
  return mark !== null
}

/** The invented people to step into, the fixed ones of the README first. Null outside demo mode. */
export async function listDemoPersonen(): Promise<DemoPersoon[] | null> {
  if (!(await isDemoOpen())) return null
  const rows = await db().account.findMany({
    where: {
      isDemo: true,
      geblokkeerdOp: null,
      email: { endsWith: '@demo.wsp.example' },
      rollen: { some: {} },
    },
    select: {
      id: true,
      naam: true,
      email: true,
      rollen: {
        orderBy: { aangemaaktOp: 'asc' },
        select: { rol: true, werkgever: { select: { naam: true } }, organisatie: { select: { naam: true } } },
      },
    },
    orderBy: { email: 'asc' },
    take: 60,
  })
  const order = (persoon: DemoPersoon) => ROLLEN.indexOf(persoon.rollen[0] ?? 'beheerder')
  return rows
    .map((row) => ({
      accountId: row.id,
      naam: row.naam,
      email: row.email,
      rollen: row.rollen.map((rol) => rol.rol),
      context: row.rollen[0]?.werkgever?.naam ?? row.rollen[0]?.organisatie?.naam ?? null,
      isVast: VAST.test(row.email),
    }))
    .sort((a, b) => order(a) - order(b) || a.email.localeCompare(b.email))
}

/** Opens a session as an invented person, without a code. Refused outside demo mode and for any real account. */
export async function stepIntoDemoPersoon(accountId: string): Promise<Result<{ token: string }>> {
  if (!(await isDemoOpen())) return refuse('not-found')
  return inTransaction(null, async (tx, emit) => {
    const account = await tx.account.findFirst({
      where: { id: accountId, isDemo: true },
      select: { id: true },
    })
    if (!account) return refuse('not-found')
    const token = await openSessie(tx, account.id)
    if (!token) return refuse('not-found')
    await emit({ type: 'account.ingelogd', onderwerp: account.id, gegevens: { demo: true } })
    return done({ token })
  })
}
