import { taakScope } from '#app/domain/taak/scope.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { TijdlijnBron } from '../bron.server.ts'

/** Tasks that were done. Open ones stand on their own page. */
export const taken: TijdlijnBron = {
  soort: 'taak',
  async list({ actor, werkgeverIds, tot, aantal }) {
    const rijen = await db().taak.findMany({
      where: { AND: [taakScope(actor), { werkgeverId: { in: werkgeverIds }, gedaanOp: { lte: tot } }] },
      select: {
        id: true,
        titel: true,
        toelichting: true,
        gedaanOp: true,
        gedaanDoor: { select: { naam: true } },
      },
      orderBy: [{ gedaanOp: 'desc' }, { id: 'desc' }],
      take: aantal,
    })
    return rijen.flatMap(({ id, titel, toelichting, gedaanOp, gedaanDoor }) =>
      gedaanOp
        ? [
            {
              id,
              soort: 'taak' as const,
              op: gedaanOp,
              titel: `Gedaan: ${titel}`,
              tekst: toelichting,
              door: gedaanDoor?.naam ?? null,
            },
          ]
        : [],
    )
  },
}
