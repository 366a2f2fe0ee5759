import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Which requests exist for the actor: an employer's own; all for the adviseurs, who stand in for each other. */
export function verzoekScope(actor: Actor): Prisma.KennismakingsverzoekWhereInput {
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
