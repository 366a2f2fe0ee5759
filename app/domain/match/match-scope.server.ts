import { zichtbaarWhere } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'

/** Whose match the actor may see: an adviseur that of every visible profile, a kandidaat their own. Null: nobody's. */
export function matchProfielScope(actor: Actor): Prisma.KandidaatprofielWhereInput | null {
  switch (actor.rol) {
    case 'adviseur':
      return zichtbaarWhere(now())
    case 'kandidaat':
      return { kandidaatId: actor.kandidaatId }
    case 'werkgever':
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return null
  }
}

/** Against which vacatures: open ones, and for a kandidaat only those that anyone may see. */
export function matchVacatureScope(actor: Actor, vandaag: Date): Prisma.VacatureWhereInput {
  return {
    status: 'gepubliceerd',
    sluitingsdatum: { gte: vandaag },
    ...(actor.rol === 'kandidaat' && { bereik: 'openbaar' as const }),
  }
}
