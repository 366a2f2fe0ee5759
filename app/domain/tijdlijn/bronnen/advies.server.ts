import { ONDERWERP_LABEL, STATUS_LABEL } from '#app/domain/advies/advies.ts'
import { adviesScope } from '#app/domain/advies/scope.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { TijdlijnBron } from '../bron.server.ts'

/** What the employer asked the WSP, on the day of the question. What was said stands on its own page. */
export const advies: TijdlijnBron = {
  soort: 'advies',
  async list({ actor, werkgeverIds, tot, aantal }) {
    const rijen = await db().adviesaanvraag.findMany({
      where: { AND: [adviesScope(actor), { werkgeverId: { in: werkgeverIds }, aangemaaktOp: { lte: tot } }] },
      select: {
        id: true,
        titel: true,
        onderwerp: true,
        status: true,
        aangemaaktOp: true,
        behandelaar: { select: { naam: true } },
      },
      orderBy: [{ aangemaaktOp: 'desc' }, { id: 'desc' }],
      take: aantal,
    })
    return rijen.map(({ id, titel, onderwerp, status, aangemaaktOp, behandelaar }) => ({
      id,
      soort: 'advies',
      op: aangemaaktOp,
      titel: `Adviesaanvraag: ${titel}`,
      feiten: [
        ONDERWERP_LABEL[onderwerp],
        STATUS_LABEL.adviseur[status],
        ...(behandelaar ? [`Bij ${behandelaar.naam}`] : []),
      ],
      naar: `/adviseur/advies/${id}`,
    }))
  },
}
