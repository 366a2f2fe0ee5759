import { personenTekst, SOORT_LABEL } from '#app/domain/evenement/evenement.ts'
import { db } from '#app/platform/db.server.ts'
import type { TijdlijnBron } from '../bron.server.ts'

/** Events for which the employer registered, on the day of registering; how many people, never who. */
export const evenementen: TijdlijnBron = {
  soort: 'evenement',
  async list({ actor, werkgeverIds, tot, aantal }) {
    if (actor.rol !== 'adviseur') return []
    const rijen = await db().aanmelding.findMany({
      where: { werkgeverId: { in: werkgeverIds }, bevestigdOp: { not: null }, aangemaaktOp: { lte: tot } },
      select: {
        id: true,
        aangemaaktOp: true,
        vervallenOp: true,
        evenementId: true,
        evenement: { select: { titel: true, soort: true } },
        stand: { select: { vervallenOp: true } },
        inschrijvingen: { where: { status: 'ingeschreven' }, select: { ingechecktOp: true } },
      },
      orderBy: [{ aangemaaktOp: 'desc' }, { id: 'desc' }],
      take: aantal,
    })
    return rijen.map(({ id, aangemaaktOp, vervallenOp, evenementId, evenement, stand, inschrijvingen }) => {
      const personen = inschrijvingen.length
      const waren = inschrijvingen.filter(({ ingechecktOp }) => ingechecktOp !== null).length
      return {
        id,
        soort: 'evenement',
        op: aangemaaktOp,
        titel: `${vervallenOp ? 'Afgemeld voor' : 'Aangemeld voor'}: ${evenement.titel}`,
        feiten: [
          SOORT_LABEL[evenement.soort],
          ...(vervallenOp ? [] : [personenTekst(personen)]),
          ...(stand && stand.vervallenOp === null ? ['Met een stand'] : []),
          ...(waren > 0 ? [`${waren} aanwezig`] : []),
        ],
        naar: `/adviseur/evenementen/${evenementId}/inschrijvingen/${id}`,
      }
    })
  },
}
