import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/**
 * Which trajecten exist for the actor: a jobcoach has only the own, from the day of taking over until the day that another one
 * does. An employer and a candidate have theirs, an adviseur all. What each of them reads of one is decided by the reads: report
 * and profiles are for the coach alone.
 */
export function trajectScope(actor: Actor): Prisma.JobcoachtrajectWhereInput {
  switch (actor.rol) {
    case 'jobcoach':
      return { jobcoachId: actor.accountId }
    case 'kandidaat':
      return { kandidaatId: actor.kandidaatId }
    case 'werkgever':
      return { werkgeverId: actor.werkgeverId }
    case 'adviseur':
    case 'systeem':
      return {}
    case 'rapporteur':
    case 'beheerder':
      return { id: { in: [] } }
  }
}
