import { relatieScope } from '#app/domain/werkgever/scope.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { TijdlijnBron } from '../bron.server.ts'

/** The question after a finished service: on the day of the answer, or of the question while there is none. */
export const tevredenheid: TijdlijnBron = {
  soort: 'tevredenheid',
  async list({ actor, werkgeverIds, tot, aantal }) {
    const werkgever = { AND: [{ id: { in: werkgeverIds } }] }
    const select = {
      id: true,
      gevraagdOp: true,
      beantwoordOp: true,
      cijfer: true,
      verbeterpunt: true,
    } as const
    if ((await db().werkgever.count({ where: { AND: [relatieScope(actor), werkgever] } })) === 0) return []
    const [antwoorden, vragen] = await Promise.all([
      db().tevredenheidsonderzoek.findMany({
        where: { werkgever, beantwoordOp: { lte: tot } },
        select,
        orderBy: [{ beantwoordOp: 'desc' }, { id: 'desc' }],
        take: aantal,
      }),
      db().tevredenheidsonderzoek.findMany({
        where: { werkgever, beantwoordOp: null, gevraagdOp: { lte: tot } },
        select,
        orderBy: [{ gevraagdOp: 'desc' }, { id: 'desc' }],
        take: aantal,
      }),
    ])
    return [...antwoorden, ...vragen]
      .map(({ id, gevraagdOp, beantwoordOp, cijfer, verbeterpunt }) => ({
        id,
        soort: 'tevredenheid' as const,
        op: beantwoordOp ?? gevraagdOp,
        titel: beantwoordOp
          ? `De werkgever geeft ons een ${cijfer}`
          : 'Gevraagd hoe tevreden de werkgever is',
        tekst: verbeterpunt,
        feiten: beantwoordOp ? [] : ['Nog geen antwoord'],
      }))
      .sort((a, b) => b.op.getTime() - a.op.getTime())
      .slice(0, aantal)
  },
}
