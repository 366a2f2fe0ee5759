import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** One's own, in the role one has now: nobody reads or stops what another follows. */
export function volgopdrachtScope(actor: Actor): Prisma.VolgopdrachtWhereInput {
  switch (actor.rol) {
    case 'adviseur':
    case 'kandidaat':
      return { accountId: actor.accountId, rol: actor.rol }
    case 'systeem':
      return {}
    case 'werkgever':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
      return { id: { in: [] } }
  }
}
