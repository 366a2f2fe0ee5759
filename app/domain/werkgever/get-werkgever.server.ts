import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { bereikbaarAanspreekpunt, bereikbaarSelect } from './bereikbaar.server.ts'
import { werkgeverScope } from './scope.server.ts'

/** One werkgever with who answers for it (who stands in while the aanspreekpunt is away or blocked) and the people who can log in for it. Null outside the scope. */
export async function getWerkgever(actor: Actor, id: string) {
  const rij = await db().werkgever.findFirst({
    where: { AND: [werkgeverScope(actor), { id }] },
    select: {
      id: true,
      naam: true,
      kvkNummer: true,
      sbiSectie: true,
      focussector: true,
      grootteklasse: true,
      relatiestatus: true,
      relatieSinds: true,
      straat: true,
      huisnummer: true,
      postcode: true,
      plaats: true,
      website: true,
      dienstcluster: { select: { naam: true } },
      gemeente: { select: { naam: true } },
      ...bereikbaarSelect(),
      rollen: {
        where: { rol: 'werkgever', account: { geblokkeerdOp: null } },
        select: { account: { select: { naam: true, functie: true, email: true, telefoon: true } } },
        orderBy: { account: { naam: 'asc' } },
      },
    },
  })
  if (!rij) return null
  const { dienstcluster, gemeente, rollen, relatieSinds, aanspreekpunt, vervanger, ...rest } = rij
  return {
    ...rest,
    relatieSinds: relatieSinds.toISOString().slice(0, 10),
    aanspreekpunt: aanspreekpuntVan({ aanspreekpunt, vervanger }),
    dienstcluster: dienstcluster.naam,
    gemeente: gemeente?.naam ?? null,
    contactpersonen: rollen.map(({ account }) => account),
  }
}

/** Without the id of the account: an employer has nothing to do with it. */
function aanspreekpuntVan(werkgever: Parameters<typeof bereikbaarAanspreekpunt>[0]) {
  const wie = bereikbaarAanspreekpunt(werkgever)
  const { naam, email, telefoon } = wie ?? werkgever.aanspreekpunt
  return { naam, email, telefoon, voor: wie?.voor ?? null, afwezigTot: wie?.afwezigTot ?? null }
}
