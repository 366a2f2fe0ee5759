import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { relatieScope } from '#app/domain/werkgever/scope.server.ts'
import { vacatureScope } from '#app/domain/vacature/scope.server.ts'
import type { Prisma, Relatiestatus, VacatureStatus } from '#prisma/generated/client.ts'
import type { RelatieSoort } from '#search/query/relatie-soort.ts'

export type Treffer =
  | {
      soort: 'werkgever'
      id: string
      naam: string
      plaatsen: string[]
      kvkNummer: string
      relatiestatus: Relatiestatus
      aanspreekpunt: string
      isMijn: boolean
    }
  | {
      soort: 'contactpersoon'
      id: string
      naam: string
      functie: string | null
      email: string | null
      telefoon: string | null
      werkgever: { id: string; naam: string }
    }
  | {
      soort: 'vacature'
      id: string
      nummer: number
      titel: string | null
      plaats: string | null
      status: VacatureStatus
      werkgever: { id: string; naam: string }
    }

/** The fences of the three kinds: what the actor may read, and what there is to find. */
export function werkgeverTreffers(actor: Actor): Prisma.WerkgeverWhereInput {
  return relatieScope(actor)
}

export function contactpersoonTreffers(actor: Actor): Prisma.ContactpersoonWhereInput {
  return { actief: true, werkgever: relatieScope(actor) }
}

export function vacatureTreffers(actor: Actor): Prisma.VacatureWhereInput {
  return { AND: [vacatureScope(actor), { werkgever: relatieScope(actor) }] }
}

/** The records with these ids as they are now and as far as the actor may read them, in the order of the ids. */
export async function readTreffers(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  ids: Record<RelatieSoort, string[]>,
): Promise<Record<RelatieSoort, Treffer[]>> {
  const [werkgevers, contactpersonen, vacatures] = await Promise.all([
    readWerkgevers(actor, ids.werkgever),
    readContactpersonen(actor, ids.contactpersoon),
    readVacatures(actor, ids.vacature),
  ])
  return {
    werkgever: inOrder(ids.werkgever, werkgevers),
    contactpersoon: inOrder(ids.contactpersoon, contactpersonen),
    vacature: inOrder(ids.vacature, vacatures),
  }
}

async function readWerkgevers(actor: Extract<Actor, { rol: 'adviseur' }>, ids: string[]): Promise<Treffer[]> {
  if (ids.length === 0) return []
  const rijen = await db().werkgever.findMany({
    where: { AND: [werkgeverTreffers(actor), { id: { in: ids } }] },
    select: {
      id: true,
      naam: true,
      kvkNummer: true,
      relatiestatus: true,
      aanspreekpuntId: true,
      aanspreekpunt: { select: { naam: true } },
      vestigingen: { select: { plaats: true }, orderBy: [{ isHoofdvestiging: 'desc' }, { plaats: 'asc' }] },
    },
  })
  return rijen.map(({ vestigingen, aanspreekpunt, aanspreekpuntId, ...rij }) => ({
    soort: 'werkgever',
    ...rij,
    plaatsen: [...new Set(vestigingen.map(({ plaats }) => plaats))],
    aanspreekpunt: aanspreekpunt.naam,
    isMijn: aanspreekpuntId === actor.accountId,
  }))
}

async function readContactpersonen(actor: Actor, ids: string[]): Promise<Treffer[]> {
  if (ids.length === 0) return []
  const rijen = await db().contactpersoon.findMany({
    where: { AND: [contactpersoonTreffers(actor), { id: { in: ids } }] },
    select: {
      id: true,
      naam: true,
      functie: true,
      email: true,
      telefoon: true,
      werkgever: { select: { id: true, naam: true } },
    },
  })
  return rijen.map((rij) => ({ soort: 'contactpersoon', ...rij }))
}

async function readVacatures(actor: Actor, ids: string[]): Promise<Treffer[]> {
  if (ids.length === 0) return []
  const rijen = await db().vacature.findMany({
    where: { AND: [vacatureTreffers(actor), { id: { in: ids } }] },
    select: {
      id: true,
      nummer: true,
      titel: true,
      plaats: true,
      status: true,
      werkgever: { select: { id: true, naam: true } },
    },
  })
  return rijen.map((rij) => ({ soort: 'vacature', ...rij }))
}

function inOrder(ids: string[], treffers: Treffer[]): Treffer[] {
  const perId = new Map(treffers.map((treffer) => [treffer.id, treffer]))
  return ids.flatMap((id) => perId.get(id) ?? [])
}
