import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** The read fence of werkgevers: an employer the own, the staff of the WSP all, anyone else none. */
export function werkgeverScope(actor: Actor | null): Prisma.WerkgeverWhereInput {
  switch (actor?.rol) {
    case 'werkgever':
      return { id: actor.werkgeverId }
    case 'adviseur':
    case 'beheerder':
    case 'systeem':
      return {}
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case undefined:
      return { id: { in: [] } }
  }
}
