import { ONDERWERP_LABEL, STATUS_LABEL } from '#app/domain/jobcoachaanvraag/aanvraag.ts'
import { aanvraagScope } from '#app/domain/jobcoachaanvraag/scope.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { TijdlijnBron } from '../bron.server.ts'

/** That the employer asked for a jobcoach, on that day. For whom and why stands on its own page. */
export const jobcoachaanvragen: TijdlijnBron = {
  soort: 'jobcoaching',
  async list({ actor, werkgeverIds, tot, aantal }) {
    const rijen = await db().jobcoachaanvraag.findMany({
      where: {
        AND: [aanvraagScope(actor), { werkgeverId: { in: werkgeverIds }, aangemaaktOp: { lte: tot } }],
      },
      select: {
        id: true,
        onderwerp: true,
        status: true,
        aangemaaktOp: true,
        behandelaar: { select: { naam: true } },
      },
      orderBy: [{ aangemaaktOp: 'desc' }, { id: 'desc' }],
      take: aantal,
    })
    return rijen.map(({ id, onderwerp, status, aangemaaktOp, behandelaar }) => ({
      id,
      soort: 'jobcoaching',
      op: aangemaaktOp,
      titel: `Jobcoach aangevraagd: ${ONDERWERP_LABEL[onderwerp].toLowerCase()}`,
      feiten: [STATUS_LABEL.adviseur[status], ...(behandelaar ? [`Bij ${behandelaar.naam}`] : [])],
      naar: `/adviseur/jobcoaching/${id}`,
    }))
  },
}
