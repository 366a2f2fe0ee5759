import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { EINDIGT_BINNEN_DAGEN, type PlaatsingStand } from './stand.ts'

/**
 * Which plaatsingen exist for the actor: an employer's own, a candidate's own, those that a jobcoach carries, and all for the
 * adviseurs, who stand in for each other.
 */
export function plaatsingScope(actor: Actor): Prisma.PlaatsingWhereInput {
  switch (actor.rol) {
    case 'werkgever':
      return { bemiddeling: { vacature: { werkgeverId: actor.werkgeverId } } }
    case 'kandidaat':
      return { bemiddeling: { profiel: { kandidaatId: actor.kandidaatId } } }
    case 'jobcoach':
      return { jobcoachId: actor.accountId }
    case 'adviseur':
    case 'systeem':
      return {}
    case 'rapporteur':
    case 'beheerder':
      return { id: { in: [] } }
  }
}

/** An end that lies ahead; not of work that never begins, which is over at once. */
function eindeKomt(): Prisma.PlaatsingWhereInput {
  return { beeindigdOp: { gte: dateOnly(today()) }, eindeReden: { not: 'niet_begonnen' } }
}

/** The person still works there today: no end, or one that lies ahead. */
export function lopendeWhere(): Prisma.PlaatsingWhereInput {
  return { OR: [{ beeindigdOp: null }, eindeKomt()] }
}

/** The rule of `standOp` as a filter; `lopend` is everything that runs, also what ends soon or is past its contract. */
export function standWhere(stand: PlaatsingStand): Prisma.PlaatsingWhereInput {
  const vandaag = dateOnly(today())
  const straks = { gte: vandaag, lte: dateOnly(plusDays(today(), EINDIGT_BINNEN_DAGEN)) }
  switch (stand) {
    case 'lopend':
      return lopendeWhere()
    case 'eindigt':
      return { OR: [eindeKomt(), { beeindigdOp: null, einddatum: straks }] }
    case 'voorbij':
      return { beeindigdOp: null, einddatum: { lt: vandaag } }
    case 'beeindigd':
      return { OR: [{ beeindigdOp: { lt: vandaag } }, { eindeReden: 'niet_begonnen' }] }
  }
}
