import type { Voor } from '#app/domain/afwezigheid/afwezigheid.ts'
import { voorVan, type Waarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { relatieScope } from './scope.server.ts'
import { werkgeversVan } from './werk-van.server.ts'
import { ZONDER_CONTACT_DAGEN } from './werkgever.ts'

const DAG_MS = 86_400_000

export type StilleRelatie = {
  id: string
  naam: string
  /** Whole days since the last contact, or since the WSP knows this employer when there was none. */
  dagen: number
  /** ISO moment of the last contact; null when none was ever recorded. */
  laatsteContact: string | null
  /** The colleague whose relation this is; null for the own. */
  voor: Voor | null
}

/**
 * Relations that nobody spoke to for ZONDER_CONTACT_DAGEN, and that have been there as long. Who ended the relation is left
 * alone.
 */
export function zonderContact(nu: Date): Prisma.WerkgeverWhereInput {
  const sinds = addDays(nu, -ZONDER_CONTACT_DAGEN)
  return {
    relatiestatus: { not: 'beeindigd' },
    contactmomenten: { none: { op: { gte: sinds } } },
    OR: [{ nieuweRelatieOp: { lt: sinds } }, { nieuweRelatieOp: null, aangemaaktOp: { lt: sinds } }],
  }
}

/** The silent relations that the actor answers for, longest silent first; at most `aantal` of them, with how many there are. */
export async function listStilleRelaties(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  waarneming: Waarneming,
  aantal: number,
): Promise<{ totaal: number; relaties: StilleRelatie[] }> {
  const nu = now()
  const rijen = await db().werkgever.findMany({
    where: { AND: [relatieScope(actor), werkgeversVan(waarneming), zonderContact(nu)] },
    select: {
      id: true,
      naam: true,
      aanspreekpunt: { select: { id: true, naam: true } },
      nieuweRelatieOp: true,
      aangemaaktOp: true,
      contactmomenten: { select: { op: true }, orderBy: { op: 'desc' }, take: 1 },
    },
    orderBy: [{ naam: 'asc' }, { id: 'asc' }],
  })
  const relaties = rijen
    .map(({ nieuweRelatieOp, aangemaaktOp, contactmomenten, aanspreekpunt, ...rij }) => {
      const laatste = contactmomenten[0]?.op ?? null
      const sinds = laatste ?? nieuweRelatieOp ?? aangemaaktOp
      return {
        ...rij,
        dagen: Math.floor((nu.getTime() - sinds.getTime()) / DAG_MS),
        voor: voorVan(waarneming, aanspreekpunt),
        laatsteContact: laatste?.toISOString() ?? null,
      }
    })
    .sort((a, b) => b.dagen - a.dagen)
  return { totaal: relaties.length, relaties: relaties.slice(0, aantal) }
}
