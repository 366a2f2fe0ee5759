import { werkgeversVan } from '#app/domain/werkgever/bereikbaar.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Which requests exist for the actor: an employer's own; all for the adviseurs, who stand in for each other. */
export function adviesScope(actor: Actor): Prisma.AdviesaanvraagWhereInput {
  switch (actor.rol) {
    case 'werkgever':
      return { werkgeverId: actor.werkgeverId }
    case 'adviseur':
    case 'systeem':
      return {}
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
      return { id: { in: [] } }
  }
}

/**
 * What lies with this adviseur: what they took, and what nobody took, or only somebody who cannot log in any more, at an
 * employer whose aanspreekpunt they are, or whose vervanger while the aanspreekpunt cannot log in.
 */
export function adviesVanMij(accountId: string): Prisma.AdviesaanvraagWhereInput {
  return {
    OR: [
      { behandelaarId: accountId },
      {
        OR: [{ behandelaarId: null }, { behandelaar: { geblokkeerdOp: { not: null } } }],
        werkgever: werkgeversVan(accountId),
      },
    ],
  }
}
