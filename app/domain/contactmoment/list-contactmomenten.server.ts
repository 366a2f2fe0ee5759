import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { canEditContactmoment } from './policy.ts'
import { contactmomentScope } from './scope.server.ts'

export const PER_PAGINA = 20

export const CONTACTMOMENT_SELECT = {
  id: true,
  versie: true,
  soort: true,
  op: true,
  verslag: true,
  doorId: true,
  door: { select: { naam: true } },
  werkgever: { select: { id: true, naam: true } },
  deelnemers: {
    select: {
      contactpersoon: { select: { id: true, naam: true } },
      account: { select: { id: true, naam: true } },
    },
  },
  taken: { select: { id: true, titel: true, vervaldatum: true, gedaanOp: true } },
} satisfies Prisma.ContactmomentSelect

export type ContactmomentRij = Prisma.ContactmomentGetPayload<{ select: typeof CONTACTMOMENT_SELECT }>

/** The contacts with one employer, the last one first. Empty outside the scope: staff only. */
export async function listContactmomenten(actor: Actor, werkgeverId: string, pagina: number) {
  const where = { AND: [contactmomentScope(actor), { werkgeverId }] }
  const [totaal, rijen] = await Promise.all([
    db().contactmoment.count({ where }),
    db().contactmoment.findMany({
      where,
      select: CONTACTMOMENT_SELECT,
      orderBy: [{ op: 'desc' }, { id: 'desc' }],
      skip: (pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
    }),
  ])
  return { totaal, contactmomenten: rijen.map((rij) => toContactmoment(actor, rij)) }
}

/** One contact, for who wrote it and wants to correct it. Null outside the scope. */
export async function getContactmoment(actor: Actor, id: string) {
  const rij = await db().contactmoment.findFirst({
    where: { AND: [contactmomentScope(actor), { id }] },
    select: CONTACTMOMENT_SELECT,
  })
  return rij && { ...toContactmoment(actor, rij), werkgever: rij.werkgever }
}

const TIJD = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' })
const DATUM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** A moment on the clock of the Netherlands, as the form of a contact asks it: yyyy-mm-dd and hh:mm. Without one: now. */
export function nuInvoer(op: Date = now()): { datum: string; tijd: string } {
  return { datum: DATUM.format(op), tijd: TIJD.format(op) }
}

/** Colleagues who can have taken part: adviseurs and jobcoaches who can log in. */
export async function listCollegas(): Promise<{ id: string; naam: string }[]> {
  return db().account.findMany({
    where: { geblokkeerdOp: null, rollen: { some: { rol: { in: ['adviseur', 'jobcoach'] } } } },
    select: { id: true, naam: true },
    orderBy: [{ naam: 'asc' }, { id: 'asc' }],
  })
}

/** "Jan Jansen en Els de Boer": who took part, besides who wrote it down. */
export function namenOf(rij: Pick<ContactmomentRij, 'deelnemers' | 'doorId'>): string[] {
  return rij.deelnemers.flatMap(({ contactpersoon, account }) => {
    if (contactpersoon) return contactpersoon.naam
    return account && account.id !== rij.doorId ? account.naam : []
  })
}

function toContactmoment(actor: Actor, rij: ContactmomentRij) {
  return {
    id: rij.id,
    versie: rij.versie,
    soort: rij.soort,
    op: rij.op.toISOString(),
    verslag: rij.verslag,
    door: rij.door.naam,
    met: namenOf(rij),
    contactpersoonIds: rij.deelnemers.flatMap(({ contactpersoon }) => contactpersoon?.id ?? []),
    collegaIds: rij.deelnemers.flatMap(({ account }) => account?.id ?? []),
    taken: rij.taken.map(({ id, titel, gedaanOp }) => ({ id, titel, isGedaan: gedaanOp !== null })),
    magWijzigen: canEditContactmoment(actor, rij),
  }
}
