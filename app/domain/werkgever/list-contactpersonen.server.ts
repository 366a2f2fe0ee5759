import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { adresTekst } from './adres-tekst.ts'
import { relatieScope } from './scope.server.ts'

const SELECT = {
  id: true,
  versie: true,
  naam: true,
  functie: true,
  email: true,
  telefoon: true,
  notitie: true,
  isEerste: true,
  actief: true,
  vestigingId: true,
  accountId: true,
  vestiging: { select: { naam: true, plaats: true } },
  account: { select: { geblokkeerdOp: true, rollen: { select: { werkgeverId: true } } } },
  werkgever: { select: { id: true, naam: true } },
} satisfies Prisma.ContactpersoonSelect

type Rij = Prisma.ContactpersoonGetPayload<{ select: typeof SELECT }>

/** The contactpersonen of an employer, the first one first and who left last. Empty outside the scope: staff only. */
export async function listContactpersonen(actor: Actor, werkgeverId: string) {
  const rijen = await db().contactpersoon.findMany({
    where: { werkgeverId, werkgever: relatieScope(actor) },
    select: SELECT,
    orderBy: [{ actief: 'desc' }, { isEerste: 'desc' }, { naam: 'asc' }, { id: 'asc' }],
  })
  return rijen.map(toContactpersoon)
}

/** One contactpersoon, for the form. Null outside the scope. */
export async function getContactpersoon(actor: Actor, id: string) {
  const rij = await db().contactpersoon.findFirst({
    where: { id, werkgever: relatieScope(actor) },
    select: SELECT,
  })
  return rij && { ...toContactpersoon(rij), werkgever: rij.werkgever }
}

/** What the form about a contactpersoon offers: vestigingen, and accounts of this employer that are nobody's yet. */
export async function listContactpersoonKeuzes(
  actor: Actor,
  werkgeverId: string,
  huidigAccountId: string | null = null,
) {
  const werkgever = { AND: [relatieScope(actor), { id: werkgeverId }] }
  const [vestigingen, rollen, gekoppeld] = await Promise.all([
    db().vestiging.findMany({
      where: { werkgever },
      select: { id: true, naam: true, straat: true, huisnummer: true, postcode: true, plaats: true },
      orderBy: [{ isHoofdvestiging: 'desc' }, { plaats: 'asc' }],
    }),
    db().rolToekenning.findMany({
      where: { werkgever, rol: 'werkgever', account: { geblokkeerdOp: null } },
      select: { account: { select: { id: true, naam: true, email: true, telefoon: true, functie: true } } },
      orderBy: { account: { naam: 'asc' } },
    }),
    db().contactpersoon.findMany({
      where: { werkgever, accountId: { not: null } },
      select: { accountId: true },
    }),
  ])
  const bezet = new Set(gekoppeld.map(({ accountId }) => accountId))
  return {
    vestigingen: vestigingen.map(({ id, naam, ...adres }) => ({
      id,
      label: naam ? `${naam}, ${adres.plaats}` : adresTekst(adres),
    })),
    accounts: rollen
      .map(({ account }) => account)
      .filter(({ id }) => id === huidigAccountId || !bezet.has(id)),
  }
}

function toContactpersoon({ vestiging, account, werkgever, ...rij }: Rij) {
  return {
    ...rij,
    vestiging: vestiging && (vestiging.naam ?? vestiging.plaats),
    kanInloggen:
      account !== null &&
      account.geblokkeerdOp === null &&
      account.rollen.some(({ werkgeverId }) => werkgeverId === werkgever.id),
  }
}
