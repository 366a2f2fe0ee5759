import { isKlein } from '#app/domain/plaatsing/cijfers.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

export type SroiTelling = {
  gemeente: string
  /** Null: too few to show. */
  plaatsingen: number | null
  overigWerk: number
}

/**
 * The two counters of the report, "aantal plaatsingen" and "overig werk", of one calendar year for the gemeenten of a rapporteur:
 * approved work that began in the year, by the gemeente where it counts. One plaatsing counts once. Numbers of plaatsingen from 1
 * to 4 are not shown. None for other roles.
 */
export async function countInvullingen(actor: Actor, jaar: number): Promise<SroiTelling[]> {
  if (actor.rol !== 'rapporteur') return []
  const [gemeenten, groepen] = await Promise.all([
    db().gemeente.findMany({
      where: { code: { in: actor.gemeenteCodes } },
      orderBy: { naam: 'asc' },
      select: { code: true, naam: true },
    }),
    db().sroiInvulling.groupBy({
      by: ['gemeenteCode', 'soort'],
      where: {
        status: 'goedgekeurd',
        gemeenteCode: { in: actor.gemeenteCodes },
        van: { gte: dateOnly(`${jaar}-01-01`), lt: dateOnly(`${jaar + 1}-01-01`) },
      },
      _count: true,
    }),
  ])
  return gemeenten.map(({ code, naam }) => {
    const som = (isPlaatsing: boolean) =>
      groepen
        .filter((groep) => groep.gemeenteCode === code && (groep.soort === 'plaatsing') === isPlaatsing)
        .reduce((totaal, { _count }) => totaal + _count, 0)
    const plaatsingen = som(true)
    return { gemeente: naam, plaatsingen: isKlein(plaatsingen) ? null : plaatsingen, overigWerk: som(false) }
  })
}
