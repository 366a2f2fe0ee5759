import type { Waarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { lopendeWhere, plaatsingScope } from '#app/domain/plaatsing/scope.server.ts'
import { werkgeversVan, werkVoorAnderen } from '#app/domain/werkgever/werk-van.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Which requests exist for the actor: an employer's own; all for the adviseurs, who stand in for each other. */
export function aanvraagScope(actor: Actor): Prisma.JobcoachaanvraagWhereInput {
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
 * What lies with this adviseur today: what they took, what nobody took at an employer that they answer for, and what colleagues
 * took who are away or cannot log in, when this adviseur does their work.
 */
export function aanvragenVanMij(waarneming: Waarneming): Prisma.JobcoachaanvraagWhereInput {
  return {
    OR: [
      { behandelaarId: waarneming.ik },
      { behandelaarId: null, werkgever: werkgeversVan(waarneming) },
      ...werkVoorAnderen(waarneming).map(({ eigenaar, werkgever }) => ({ behandelaar: eigenaar, werkgever })),
    ],
  }
}

/** The plaatsingen at an employer that can be asked for: they run, as far as the actor may know of them. */
export function lopendePlaatsing(actor: Actor, werkgeverId: string): Prisma.PlaatsingWhereInput {
  return { AND: [plaatsingScope(actor), lopendeWhere(), { bemiddeling: { vacature: { werkgeverId } } }] }
}
