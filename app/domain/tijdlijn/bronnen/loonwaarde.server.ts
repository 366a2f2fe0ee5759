import { STAP_LABEL } from '#app/domain/loonwaarde/loonwaarde.ts'
import { loonwaardeScope } from '#app/domain/loonwaarde/scope.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { TijdlijnBron } from '../bron.server.ts'

const STAND = { loopt: 'Loopt', afgerond: 'Afgerond', gestopt: 'Gestopt' } as const

/** Measurements at the employer on the day that they began, of people whom the reader serves. Never what came out. */
export const loonwaarde: TijdlijnBron = {
  soort: 'loonwaarde',
  async list({ actor, werkgeverIds, tot, aantal }) {
    const rijen = await db().loonwaardemeting.findMany({
      where: {
        AND: [
          loonwaardeScope(actor),
          { bemiddeling: { vacature: { werkgeverId: { in: werkgeverIds } } }, aangemaaktOp: { lte: tot } },
        ],
      },
      select: {
        id: true,
        stand: true,
        stap: true,
        aangemaaktOp: true,
        behandelaar: { select: { naam: true } },
        bemiddeling: {
          select: { profiel: { select: { code: true } }, vacature: { select: { titel: true } } },
        },
      },
      orderBy: [{ aangemaaktOp: 'desc' }, { id: 'desc' }],
      take: aantal,
    })
    return rijen.map(({ id, stand, stap, aangemaaktOp, behandelaar, bemiddeling }) => ({
      id,
      soort: 'loonwaarde',
      op: aangemaaktOp,
      titel: `Loonwaardemeting van ${bemiddeling.profiel.code}: ${bemiddeling.vacature.titel ?? 'zonder titel'}`,
      feiten: [
        stand === 'loopt' ? `Nu: ${STAP_LABEL[stap].toLowerCase()}` : STAND[stand],
        `Bij ${behandelaar.naam}`,
      ],
      naar: `/adviseur/loonwaarde/${id}`,
    }))
  },
}
