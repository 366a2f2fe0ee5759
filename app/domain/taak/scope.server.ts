import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Tasks are work of the WSP for itself: every adviseur sees those of colleagues too, so that somebody can take over. */
export function taakScope(actor: Actor | null): Prisma.TaakWhereInput {
  switch (actor?.rol) {
    case 'adviseur':
    case 'systeem':
      return {}
    case 'werkgever':
    case 'beheerder':
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case undefined:
      return { id: { in: [] } }
  }
}
