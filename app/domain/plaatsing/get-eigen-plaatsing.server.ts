import { bereikbaarAanspreekpunt, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { toContract } from './change-plaatsing.server.ts'
import { contractOp } from './contract.ts'
import { aanzegdagVan } from './remind-contracten.server.ts'
import { plaatsingScope } from './scope.server.ts'
import { standOp } from './stand.ts'

export const EIGEN_MEEST = 200

/**
 * The plaatsingen of an employer or of a candidate: what runs first, what ends first on top. Only what both sides agreed: the
 * kind of plaatsing, the benefit, the partner and the reason of an end tell something about the person and are left out.
 */
export async function listEigenPlaatsingen(actor: Extract<Actor, { rol: 'werkgever' | 'kandidaat' }>) {
  const rows = await db().plaatsing.findMany({
    where: plaatsingScope(actor),
    orderBy: [{ startdatum: 'desc' }, { id: 'desc' }],
    take: EIGEN_MEEST,
    select: eigenSelect(),
  })
  const volgorde = { voorbij: 0, eindigt: 1, lopend: 2, beeindigd: 3 }
  return rows.map(toEigen).sort((a, b) => volgorde[a.stand] - volgorde[b.stand])
}

/** One of them. Null outside the scope and for other roles. */
export async function getEigenPlaatsing(
  actor: Extract<Actor, { rol: 'werkgever' | 'kandidaat' }>,
  id: string,
) {
  const row = await db().plaatsing.findFirst({
    where: { AND: [plaatsingScope(actor), { id }] },
    select: eigenSelect(),
  })
  return row && toEigen(row)
}

function eigenSelect() {
  return {
    id: true,
    startdatum: true,
    einddatum: true,
    beeindigdOp: true,
    eindeReden: true,
    bemiddelingId: true,
    jobcoach: { select: { naam: true, email: true, telefoon: true } },
    contracten: {
      orderBy: { volgnummer: 'asc' },
      select: { volgnummer: true, soort: true, aanleiding: true, van: true, tot: true, urenPerWeek: true },
    },
    bemiddeling: {
      select: {
        profiel: {
          select: {
            kandidaat: { select: { werkcoach: { select: { naam: true, email: true, telefoon: true } } } },
          },
        },
        vacature: { select: { titel: true, werkgever: { select: { naam: true, ...bereikbaarSelect() } } } },
      },
    },
  } satisfies Prisma.PlaatsingSelect
}

function toEigen(row: Prisma.PlaatsingGetPayload<{ select: ReturnType<typeof eigenSelect> }>) {
  const { werkgever, titel } = row.bemiddeling.vacature
  const dagen = { einddatum: isoDayOrNull(row.einddatum), beeindigdOp: isoDayOrNull(row.beeindigdOp) }
  const contracten = row.contracten.map(toContract)
  const stand = standOp({ ...dagen, eindeReden: row.eindeReden }, today())
  const { naam, email, telefoon } = bereikbaarAanspreekpunt(werkgever) ?? werkgever.aanspreekpunt
  return {
    id: row.id,
    bemiddelingId: row.bemiddelingId,
    functie: titel ?? 'Werk zonder titel',
    werkgever: werkgever.naam,
    startdatum: isoDay(row.startdatum),
    ...dagen,
    isNietBegonnen: row.eindeReden === 'niet_begonnen',
    stand,
    contracten,
    nu: contractOp(contracten, today()),
    /** Only while there is something to decide. */
    aanzeggen: dagen.beeindigdOp === null && stand === 'eindigt' ? aanzegdagVan(contracten) : null,
    jobcoach: row.jobcoach,
    /** Who answers for the employer, for the employer. */
    adviseur: { naam, email, telefoon },
    /** Who guides the candidate, for the candidate. */
    werkcoach: row.bemiddeling.profiel.kandidaat.werkcoach,
  }
}
