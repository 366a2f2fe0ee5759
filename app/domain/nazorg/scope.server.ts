import type { Waarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { werkgeversVan } from '#app/domain/werkgever/werk-van.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Which moments exist for the actor: an employer's own, those of the plaatsingen a jobcoach carries, all for the adviseurs. */
export function nazorgScope(actor: Actor): Prisma.NazorgmomentWhereInput {
  switch (actor.rol) {
    case 'werkgever':
      return { plaatsing: { bemiddeling: { vacature: { werkgeverId: actor.werkgeverId } } } }
    case 'jobcoach':
      return { plaatsing: { jobcoachId: actor.accountId } }
    case 'adviseur':
    case 'systeem':
      return {}
    case 'kandidaat':
    case 'rapporteur':
    case 'beheerder':
      return { id: { in: [] } }
  }
}

/** The moments at the employers that this adviseur answers for today. */
export function nazorgVanMij(waarneming: Waarneming): Prisma.NazorgmomentWhereInput {
  return { plaatsing: { bemiddeling: { vacature: { werkgever: werkgeversVan(waarneming) } } } }
}
