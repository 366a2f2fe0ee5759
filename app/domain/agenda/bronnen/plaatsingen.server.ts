import { dateOnly } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { AgendaBron } from '../bron.server.ts'

/** The last day of a contract of somebody whom the jobcoach guides, or whom the adviseur placed. By code, outside and inside. */
export const plaatsingen: AgendaBron = async (actor, { van, tot }) => {
  const rijen = await db().plaatsing.findMany({
    where: {
      ...(actor.rol === 'jobcoach'
        ? { jobcoachId: actor.accountId }
        : { bemiddeling: { adviseurId: actor.accountId } }),
      beeindigdOp: null,
      einddatum: { gte: dateOnly(van), lte: dateOnly(tot) },
    },
    select: {
      id: true,
      versie: true,
      einddatum: true,
      bemiddeling: {
        select: {
          profiel: { select: { code: true } },
          vacature: { select: { werkgever: { select: { naam: true } } } },
        },
      },
    },
  })
  return rijen.flatMap(({ id, versie, einddatum, bemiddeling }) => {
    if (!einddatum) return []
    const wie = `${bemiddeling.profiel.code} bij ${bemiddeling.vacature.werkgever.naam}`
    return [
      {
        uid: `${id}.plaatsing`,
        versie,
        soort: 'plaatsing',
        titel: wie,
        buiten: `Laatste dag contract ${wie}`,
        plaats: null,
        naar: actor.rol === 'adviseur' ? `/adviseur/plaatsingen/${id}` : null,
        dag: isoDay(einddatum),
        begin: null,
      },
    ]
  })
}
