import { ZICHTBAAR_VOOR_WERKGEVER } from '#app/domain/bemiddeling/bemiddeling.ts'
import { zichtbaarWhere } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'

const NIETS: Prisma.BemiddelingWhereInput = { id: { in: [] } }

/**
 * Which bemiddelingen exist for the actor. For an employer: those on its own vacatures, from the day that the profile
 * was offered, also when they ended after that. A candidate sees all of their own.
 */
export function bemiddelingScope(actor: Actor): Prisma.BemiddelingWhereInput {
  switch (actor.rol) {
    case 'werkgever':
      return {
        vacature: { werkgeverId: actor.werkgeverId },
        OR: [
          { status: { in: [...ZICHTBAAR_VOOR_WERKGEVER] } },
          { status: 'beeindigd', eindeVanuit: { in: [...ZICHTBAAR_VOOR_WERKGEVER] } },
        ],
      }
    case 'kandidaat':
      return { profiel: { kandidaatId: actor.kandidaatId } }
    case 'adviseur':
    case 'systeem':
      return {}
    case 'jobcoach':
      return { plaatsing: { jobcoachId: actor.accountId } }
    case 'rapporteur':
    case 'beheerder':
      return NIETS
  }
}

/**
 * Which offers an employer may look at now. Before a kennismaking both keys decide, and the vacature must still need
 * somebody: an employer who withdrew it has no reason left to read a profile.
 */
export function zichtbaarAanbod(nu: Date): Prisma.BemiddelingWhereInput {
  return {
    status: { in: ['aangeboden', 'belangstelling'] },
    profiel: zichtbaarWhere(nu),
    vacature: { status: { notIn: ['ingetrokken', 'vervuld'] } },
  }
}
