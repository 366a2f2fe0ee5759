import { GEBEURTENIS_TEKST } from '#app/domain/bemiddeling/gebeurtenis-tekst.ts'
import { bemiddelingScope } from '#app/domain/bemiddeling/scope.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { EventType } from '#app/platform/events.ts'
import type { TijdlijnBron } from '../bron.server.ts'
import { listGebeurtenissen } from '../list-gebeurtenissen.server.ts'

// Looking at a name is in the log of the bemiddeling; here it would drown the rest.
const TYPES = Object.keys(GEBEURTENIS_TEKST).filter(
  (type) => type !== 'bemiddeling.identiteit-getoond',
) as EventType[]

/** The steps of each bemiddeling at this employer. The candidate is a code, also for who may know the name. */
export const bemiddelingen: TijdlijnBron = {
  soort: 'bemiddeling',
  async list({ actor, werkgeverIds, ...vraag }) {
    const rijen = await db().bemiddeling.findMany({
      where: { AND: [bemiddelingScope(actor), { vacature: { werkgeverId: { in: werkgeverIds } } }] },
      select: { id: true, profiel: { select: { code: true } }, vacature: { select: { titel: true } } },
    })
    const bekend = new Map(rijen.map(({ id, ...rij }) => [id, rij]))
    const gebeurtenissen = await listGebeurtenissen([...bekend.keys()], TYPES, vraag)
    return gebeurtenissen.map(({ id, type, onderwerpId, opgetredenOp, door }) => {
      const rij = bekend.get(onderwerpId)
      return {
        id,
        soort: 'bemiddeling',
        op: opgetredenOp,
        door,
        titel: `${rij?.profiel.code}: ${GEBEURTENIS_TEKST[type]}`,
        feiten: [`Voor ${rij?.vacature.titel ?? 'een vacature zonder titel'}`],
        naar: `/adviseur/bemiddelingen/${onderwerpId}`,
      }
    })
  },
}
