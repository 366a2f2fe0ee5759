import { verzoekScope } from '#app/domain/talent/scope.server.ts'
import { VERZOEK_LABEL } from '#app/domain/talent/verzoek.ts'
import { db } from '#app/platform/db.server.ts'
import type { TijdlijnBron } from '../bron.server.ts'

/** Requests to meet somebody from the talentverkenner, on the day of the request. The candidate is a code. */
export const verzoeken: TijdlijnBron = {
  soort: 'verzoek',
  async list({ actor, werkgeverIds, tot, aantal }) {
    const rijen = await db().kennismakingsverzoek.findMany({
      where: {
        AND: [verzoekScope(actor), { werkgeverId: { in: werkgeverIds }, aangemaaktOp: { lte: tot } }],
      },
      select: {
        id: true,
        status: true,
        functie: true,
        aangemaaktOp: true,
        vacature: { select: { titel: true } },
        profiel: { select: { code: true } },
      },
      orderBy: [{ aangemaaktOp: 'desc' }, { id: 'desc' }],
      take: aantal,
    })
    return rijen.map(({ id, status, functie, aangemaaktOp, vacature, profiel }) => ({
      id,
      soort: 'verzoek',
      op: aangemaaktOp,
      titel: `Verzoek om kennis te maken met ${profiel.code}`,
      feiten: [`Voor ${vacature?.titel ?? functie ?? 'werk zonder titel'}`, VERZOEK_LABEL[status]],
      naar: `/adviseur/verzoeken/${id}`,
    }))
  },
}
