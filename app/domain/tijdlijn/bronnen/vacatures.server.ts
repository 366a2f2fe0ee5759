import { vacatureScope } from '#app/domain/vacature/scope.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { EventType } from '#app/platform/events.ts'
import type { BronVraag, TijdlijnBron } from '../bron.server.ts'
import { listGebeurtenissen } from '../list-gebeurtenissen.server.ts'
import type { TijdlijnItem } from '../tijdlijn.ts'

const TITEL = {
  'vacature.ingediend': 'Vacature ingediend',
  'vacature.gepubliceerd': 'Vacature gepubliceerd',
  'vacature.opgeschort': 'Vacature tijdelijk gestopt',
  'vacature.hervat': 'Vacature weer gepubliceerd',
  'vacature.vervuld': 'Vacature vervuld',
  'vacature.ingetrokken': 'Vacature ingetrokken',
  'vacature.verlopen': 'Vacature verlopen',
} as const satisfies Partial<Record<EventType, string>>

/** The life of each vacature of the employer. */
export const vacatures: TijdlijnBron = {
  soort: 'vacature',
  async list({ actor, werkgeverIds, ...vraag }) {
    const rijen = await db().vacature.findMany({
      where: { AND: [vacatureScope(actor), { werkgeverId: { in: werkgeverIds } }] },
      select: { id: true, titel: true, gepubliceerdOp: true },
    })
    const titels = new Map(rijen.map(({ id, titel }) => [id, titel ?? 'Zonder titel']))
    const gebeurtenissen = await listGebeurtenissen(
      [...titels.keys()],
      Object.keys(TITEL) as (keyof typeof TITEL)[],
      vraag,
    )
    const regels: TijdlijnItem[] = gebeurtenissen.map(({ id, type, onderwerpId, opgetredenOp, door }) => ({
      id,
      soort: 'vacature',
      op: opgetredenOp,
      door,
      titel: `${TITEL[type as keyof typeof TITEL]}: ${titels.get(onderwerpId)}`,
      naar: `/vacaturebeheer/${onderwerpId}`,
    }))
    return [...regels, ...(await listZonderSpoor(rijen, vraag))]
      .sort((a, b) => b.op.getTime() - a.op.getTime())
      .slice(0, vraag.aantal)
  },
}

type Rij = { id: string; titel: string | null; gepubliceerdOp: Date | null }

/** Vacatures that came in as a whole (an import, the demo) have a day of publication and no line in the audit trail. */
async function listZonderSpoor(rijen: Rij[], { tot }: Pick<BronVraag, 'tot'>): Promise<TijdlijnItem[]> {
  const metSpoor = await db().gebeurtenis.findMany({
    where: { onderwerpId: { in: rijen.map(({ id }) => id) }, type: 'vacature.gepubliceerd' },
    select: { onderwerpId: true },
    distinct: ['onderwerpId'],
  })
  const bekend = new Set(metSpoor.map(({ onderwerpId }) => onderwerpId))
  return rijen.flatMap(({ id, titel, gepubliceerdOp }) =>
    gepubliceerdOp && gepubliceerdOp <= tot && !bekend.has(id)
      ? {
          id: `gepubliceerd-${id}`,
          soort: 'vacature' as const,
          op: gepubliceerdOp,
          titel: `${TITEL['vacature.gepubliceerd']}: ${titel ?? 'Zonder titel'}`,
          naar: `/vacaturebeheer/${id}`,
        }
      : [],
  )
}
