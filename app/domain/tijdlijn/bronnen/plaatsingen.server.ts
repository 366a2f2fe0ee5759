import { bemiddelingScope } from '#app/domain/bemiddeling/scope.server.ts'
import { SOORT_LABEL } from '#app/domain/vacature/vacature.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { formatDatumKort, formatUren } from '#app/ui/format.ts'
import type { TijdlijnBron } from '../bron.server.ts'

/** Who started, on the day that it was recorded. The candidate is a code. */
export const plaatsingen: TijdlijnBron = {
  soort: 'plaatsing',
  async list({ actor, werkgeverIds, tot, aantal }) {
    const rijen = await db().plaatsing.findMany({
      where: {
        bemiddeling: { AND: [bemiddelingScope(actor), { vacature: { werkgeverId: { in: werkgeverIds } } }] },
        aangemaaktOp: { lte: tot },
      },
      select: {
        id: true,
        soort: true,
        startdatum: true,
        urenPerWeek: true,
        aangemaaktOp: true,
        bemiddeling: {
          select: {
            profiel: { select: { code: true } },
            vacature: { select: { titel: true } },
            adviseur: { select: { naam: true } },
          },
        },
      },
      orderBy: [{ aangemaaktOp: 'desc' }, { id: 'desc' }],
      take: aantal,
    })
    return rijen.map(({ id, soort, startdatum, urenPerWeek, aangemaaktOp, bemiddeling }) => ({
      id,
      soort: 'plaatsing',
      op: aangemaaktOp,
      titel: `Plaatsing van ${bemiddeling.profiel.code}: ${bemiddeling.vacature.titel ?? 'zonder titel'}`,
      feiten: [
        `Start ${formatDatumKort(isoDay(startdatum))}`,
        formatUren(urenPerWeek, urenPerWeek),
        SOORT_LABEL[soort],
      ],
      naar: `/adviseur/plaatsingen/${id}`,
      door: bemiddeling.adviseur.naam,
    }))
  },
}
