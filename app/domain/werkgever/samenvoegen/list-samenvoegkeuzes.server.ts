import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { containsText } from '../contains-text.ts'
import { findDubbelen, listBekenden, type Dubbel } from '../find-dubbelen.server.ts'
import { canMerge } from '../policy.ts'
import { werkgeverScope } from '../scope.server.ts'

export type Samenvoegkeuze = {
  id: string
  naam: string
  plaats: string
  kvkNummer: string
  redenen: Dubbel['redenen']
  aanspreekpunt: string
  mag: boolean
}

/**
 * With whom this employer may be one: who looks like it, and who is found by name or KVK number. Null when the employer is
 * not there for the actor.
 */
export async function listSamenvoegkeuzes(
  actor: Actor,
  werkgeverId: string,
  q: string,
): Promise<{ naam: string; lijktOp: Samenvoegkeuze[]; gevonden: Samenvoegkeuze[] } | null> {
  const bekenden = await listBekenden(actor)
  const zelf = bekenden.find(({ id }) => id === werkgeverId)
  if (!zelf) return null
  const redenen = new Map(
    findDubbelen(zelf, bekenden, werkgeverId).map((dubbel) => [dubbel.id, dubbel.redenen]),
  )
  const [zelfStand, rijen] = await Promise.all([
    db().werkgever.findUniqueOrThrow({
      where: { id: werkgeverId },
      select: { aanspreekpuntId: true, vervangerId: true },
    }),
    db().werkgever.findMany({
      where: {
        AND: [
          werkgeverScope(actor),
          { id: { not: werkgeverId } },
          {
            OR: [
              { id: { in: [...redenen.keys()] } },
              ...(q ? [{ naam: containsText(q) }, { kvkNummer: q }] : []),
            ],
          },
        ],
      },
      select: {
        id: true,
        naam: true,
        plaats: true,
        kvkNummer: true,
        aanspreekpuntId: true,
        vervangerId: true,
        aanspreekpunt: { select: { naam: true } },
      },
      orderBy: [{ naam: 'asc' }, { id: 'asc' }],
      take: 50,
    }),
  ])
  const keuzes = rijen.map(({ aanspreekpuntId, vervangerId, aanspreekpunt, ...rij }) => ({
    ...rij,
    redenen: redenen.get(rij.id) ?? [],
    aanspreekpunt: aanspreekpunt.naam,
    mag: canMerge(actor, zelfStand, { aanspreekpuntId, vervangerId }),
  }))
  return {
    naam: zelf.naam,
    lijktOp: keuzes.filter((keuze) => keuze.redenen.length > 0),
    gevonden: keuzes.filter((keuze) => keuze.redenen.length === 0),
  }
}
