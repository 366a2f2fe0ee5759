import { RELATIESTATUS_LABEL } from '#app/domain/werkgever/relatiestatus.ts'
import { db } from '#app/platform/db.server.ts'
import type { TijdlijnBron } from '../bron.server.ts'

/** Each step of the relation. */
export const relatiestatus: TijdlijnBron = {
  soort: 'relatie',
  async list({ werkgeverIds, tot, aantal }) {
    const rijen = await db().relatiestatusWijziging.findMany({
      where: { werkgeverId: { in: werkgeverIds }, op: { lte: tot } },
      select: {
        id: true,
        van: true,
        naar: true,
        op: true,
        toelichting: true,
        door: { select: { naam: true } },
      },
      orderBy: [{ op: 'desc' }, { id: 'desc' }],
      take: aantal,
    })
    return rijen.map(({ id, van, naar, op, toelichting, door }) => ({
      id,
      soort: 'relatie',
      op,
      titel: van
        ? `Relatie van ${RELATIESTATUS_LABEL[van].toLowerCase()} naar ${RELATIESTATUS_LABEL[naar].toLowerCase()}`
        : `In het netwerk als ${RELATIESTATUS_LABEL[naar].toLowerCase()}`,
      tekst: toelichting,
      door: door?.naam ?? null,
    }))
  },
}
