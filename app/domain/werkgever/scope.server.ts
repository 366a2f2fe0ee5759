import type { Actor } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/**
 * The read fence of werkgevers: an employer the own, the staff of the WSP all of the region, anyone else none. What is left
 * of a merged one is a signpost and no employer (see get-doorverwijzing.server.ts).
 */
export function werkgeverScope(actor: Actor | null): Prisma.WerkgeverWhereInput {
  switch (actor?.rol) {
    case 'werkgever':
      return { id: actor.werkgeverId, samengevoegdMetId: null }
    case 'adviseur':
    case 'beheerder':
    case 'systeem':
      return { samengevoegdMetId: null }
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case undefined:
      return { id: { in: [] } }
  }
}

/** What the WSP keeps about an employer for itself: contactpersonen with notes, contactmomenten, taken. Staff only. */
export function relatieScope(actor: Actor | null): Prisma.WerkgeverWhereInput {
  switch (actor?.rol) {
    case 'adviseur':
    case 'systeem':
      return werkgeverScope(actor)
    case 'werkgever':
    case 'beheerder':
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case undefined:
      return { id: { in: [] } }
  }
}
