import { plaatsingScope } from '#app/domain/plaatsing/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import type { PlaatsingKeuze } from './invulling.ts'

/** A list on one form; an employer with more plaatsingen finds the newest here. */
const MEESTE = 200

/**
 * The plaatsingen of a contractor that began, newest first, with the contract for which one counts. Only what both sides agreed:
 * no name and no group.
 */
export async function listPlaatsingKeuzes(
  actor: Extract<Actor, { rol: 'adviseur' | 'werkgever' }>,
  werkgeverId: string,
): Promise<PlaatsingKeuze[]> {
  const rijen = await db().plaatsing.findMany({
    where: {
      AND: [
        plaatsingScope(actor),
        { bemiddeling: { vacature: { werkgeverId } } },
        { OR: [{ eindeReden: null }, { eindeReden: { not: 'niet_begonnen' } }] },
      ],
    },
    orderBy: [{ startdatum: 'desc' }, { id: 'desc' }],
    take: MEESTE,
    select: {
      id: true,
      startdatum: true,
      beeindigdOp: true,
      bemiddeling: { select: { vacature: { select: { titel: true } } } },
      invullingen: {
        where: { status: { notIn: ['afgewezen', 'ingetrokken'] } },
        select: { verplichting: { select: { contractnummer: true } } },
      },
    },
  })
  return rijen.map(({ id, startdatum, beeindigdOp, bemiddeling, invullingen }) => ({
    id,
    functie: bemiddeling.vacature.titel ?? 'Werk zonder titel',
    startdatum: isoDay(startdatum),
    beeindigdOp: isoDayOrNull(beeindigdOp),
    teltBij: invullingen[0]?.verplichting.contractnummer ?? null,
  }))
}
