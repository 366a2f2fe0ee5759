import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

export type ToestemmingRegel = {
  id: string
  soort: 'zichtbaarheid' | 'talentverkenner' | 'kennismaking'
  /** The employer and the work of a kennismaking. */
  werkgever: string | null
  vacature: string | null
  tekstversie: string
  gegevenOp: Date
  ingetrokkenOp: Date | null
  bemiddelingId: string | null
  /** False when there is nothing left to stop: withdrawn, or the bemiddeling is over. */
  kanIntrekken: boolean
}

/** Every consent that the candidate ever gave, standing ones first. */
export async function listToestemmingen(
  actor: Extract<Actor, { rol: 'kandidaat' }>,
): Promise<ToestemmingRegel[]> {
  const rows = await db().toestemming.findMany({
    where: { kandidaatId: actor.kandidaatId },
    select: {
      id: true,
      soort: true,
      tekstversie: true,
      gegevenOp: true,
      ingetrokkenOp: true,
      werkgever: { select: { naam: true } },
      bemiddelingId: true,
      bemiddeling: { select: { status: true, vacature: { select: { titel: true } } } },
    },
    orderBy: [{ gegevenOp: 'desc' }, { id: 'desc' }],
  })
  return rows
    .map(({ werkgever, bemiddeling, ...rest }) => ({
      ...rest,
      werkgever: werkgever?.naam ?? null,
      vacature: bemiddeling?.vacature.titel ?? null,
      kanIntrekken: rest.ingetrokkenOp === null && bemiddeling?.status !== 'beeindigd',
    }))
    .sort((a, b) => Number(a.ingetrokkenOp !== null) - Number(b.ingetrokkenOp !== null))
}
