import { MOMENT_LABEL, UITKOMST_LABEL } from '#app/domain/nazorg/nazorg.ts'
import { nazorgScope } from '#app/domain/nazorg/scope.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { TijdlijnBron } from '../bron.server.ts'

/** What was asked about who started, on the day of the answer or, while there is none, of the question. The candidate is a code. */
export const nazorg: TijdlijnBron = {
  soort: 'nazorg',
  async list({ actor, werkgeverIds, tot, aantal }) {
    const rijen = await db().nazorgmoment.findMany({
      where: {
        AND: [
          nazorgScope(actor),
          { plaatsing: { bemiddeling: { vacature: { werkgeverId: { in: werkgeverIds } } } } },
          { status: { in: ['gevraagd', 'beantwoord'] } },
        ],
      },
      select: {
        id: true,
        moment: true,
        uitkomst: true,
        gevraagdOp: true,
        afgerondOp: true,
        bellenOp: true,
        plaatsing: {
          select: {
            id: true,
            bemiddeling: {
              select: { profiel: { select: { code: true } }, vacature: { select: { titel: true } } },
            },
          },
        },
      },
    })
    return rijen
      .flatMap(({ id, moment, uitkomst, gevraagdOp, afgerondOp, bellenOp, plaatsing }) => {
        const op = afgerondOp ?? gevraagdOp
        if (!op || op > tot) return []
        const { profiel, vacature } = plaatsing.bemiddeling
        const open = bellenOp ? 'Geen antwoord: bel de werkgever' : 'Wacht op antwoord'
        return [
          {
            id,
            soort: 'nazorg' as const,
            op,
            titel: `Nazorg na ${MOMENT_LABEL[moment]}: ${profiel.code}, ${vacature.titel ?? 'zonder titel'}`,
            feiten: [uitkomst ? UITKOMST_LABEL[uitkomst] : open],
            naar: `/adviseur/plaatsingen/${plaatsing.id}`,
          },
        ]
      })
      .sort((a, b) => b.op.getTime() - a.op.getTime() || b.id.localeCompare(a.id))
      .slice(0, aantal)
  },
}
