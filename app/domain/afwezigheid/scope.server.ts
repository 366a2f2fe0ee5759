import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Whose absences exist for the actor: an adviseur the own, a beheerder all. What colleagues need of it is in waarneming.server.ts. */
export function afwezigheidScope(actor: Actor): Prisma.AfwezigheidWhereInput {
  switch (actor.rol) {
    case 'adviseur':
      return { accountId: actor.accountId }
    case 'beheerder':
    case 'systeem':
      return {}
    case 'werkgever':
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
      return { id: { in: [] } }
  }
}
