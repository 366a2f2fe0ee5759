import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** What still has a coordinator to guide it. */
export const NIET_GESLOTEN = {
  status: { notIn: ['voldaan', 'niet_voldaan'] },
} satisfies Prisma.SroiVerplichtingWhereInput

/**
 * Which contracts exist for the actor: all for the adviseurs, who stand in for each other; for a contractor and for the
 * opdrachtgever's rapporteurs their own ones that are no draft.
 */
export function sroiScope(actor: Actor): Prisma.SroiVerplichtingWhereInput {
  switch (actor.rol) {
    case 'adviseur':
    case 'systeem':
      return {}
    case 'werkgever':
      return { werkgeverId: actor.werkgeverId, status: { not: 'concept' } }
    case 'rapporteur':
      return { opdrachtgever: { organisatieId: actor.organisatieId }, status: { not: 'concept' } }
    case 'kandidaat':
    case 'jobcoach':
    case 'beheerder':
      return { id: { in: [] } }
  }
}
