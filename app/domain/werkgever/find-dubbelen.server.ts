import type { Actor } from '#app/platform/actor.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { dubbelRedenen, type DubbelReden, type Herkenbaar } from './dubbelen.ts'
import { werkgeverScope } from './scope.server.ts'

export type Dubbel = { id: string; naam: string; plaats: string; kvkNummer: string; redenen: DubbelReden[] }

export type Bekend = Omit<Dubbel, 'redenen'> & Required<Herkenbaar>

/**
 * Every employer with what it is recognised by. All of them at once: a region has some hundreds, an import compares every
 * row with all of them, and names are compared in a form that the database does not keep.
 */
export async function listBekenden(actor: Actor, tx: Tx = db()): Promise<Bekend[]> {
  const rijen = await tx.werkgever.findMany({
    where: werkgeverScope(actor),
    select: {
      id: true,
      naam: true,
      handelsnamen: true,
      kvkNummer: true,
      website: true,
      plaats: true,
      contactpersonen: { where: { email: { not: null } }, select: { email: true } },
    },
    orderBy: { naam: 'asc' },
  })
  return rijen.map(({ contactpersonen, ...rij }) => ({
    ...rij,
    emails: contactpersonen.flatMap(({ email }) => email ?? []),
  }))
}

/** The employers that this one may be, with why; `behalve` is itself. */
export function findDubbelen(nieuw: Herkenbaar, bekenden: readonly Bekend[], behalve?: string): Dubbel[] {
  return bekenden.flatMap(({ id, naam, plaats, kvkNummer, ...rest }) => {
    if (id === behalve) return []
    const redenen = dubbelRedenen(nieuw, { naam, kvkNummer, ...rest })
    return redenen.length > 0 ? [{ id, naam, plaats, kvkNummer, redenen }] : []
  })
}

/** The same against every employer that the actor may see, for the page of a new one. */
export async function listDubbelen(actor: Actor, nieuw: Herkenbaar): Promise<Dubbel[]> {
  return findDubbelen(nieuw, await listBekenden(actor))
}

/**
 * Who has this KVK number: the employer itself, or the one that it was merged into. Null when nobody has it.
 */
export async function findByKvk(tx: Tx, kvkNummer: string): Promise<{ id: string; naam: string } | null> {
  const rij = await tx.werkgever.findUnique({
    where: { kvkNummer },
    select: { id: true, naam: true, samengevoegdMet: { select: { id: true, naam: true } } },
  })
  return rij && (rij.samengevoegdMet ?? { id: rij.id, naam: rij.naam })
}
