import type { Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { somVan, toonPlaatsingen, type Telperiode } from './periode.ts'

export type SroiTelling = {
  gemeente: string
  /** Null: too few to show, or enough to work out what is. */
  plaatsingen: number | null
  overigWerk: number
}

/**
 * The two counters of the report, "aantal plaatsingen" and "overig werk", of a period for the gemeenten of a rapporteur: approved work
 * of which the first day is in the period, by the gemeente where it counts. One plaatsing counts once. Which numbers of plaatsingen are
 * shown: `toonPlaatsingen`. None for other roles.
 */
export async function countInvullingen(
  actor: Actor,
  { jaar, periode }: { jaar: number; periode: Telperiode },
): Promise<SroiTelling[]> {
  if (actor.rol !== 'rapporteur') return []
  const [gemeenten, invullingen] = await Promise.all([
    db().gemeente.findMany({
      where: { code: { in: actor.gemeenteCodes } },
      orderBy: { naam: 'asc' },
      select: { code: true, naam: true },
    }),
    db().sroiInvulling.groupBy({
      by: ['gemeenteCode', 'soort', 'van'],
      where: {
        status: 'goedgekeurd',
        gemeenteCode: { in: actor.gemeenteCodes },
        van: { gte: dateOnly(`${jaar}-01-01`), lt: dateOnly(`${jaar + 1}-01-01`) },
      },
      _count: true,
    }),
  ])
  return gemeenten.map(({ code, naam }) => {
    const perKwartaal = (isPlaatsing: boolean) => {
      const uit: [number, number, number, number] = [0, 0, 0, 0]
      for (const { gemeenteCode, soort, van, _count } of invullingen)
        if (gemeenteCode === code && (soort === 'plaatsing') === isPlaatsing) uit[kwartaalVan(van)] += _count
      return uit
    }
    return {
      gemeente: naam,
      plaatsingen: toonPlaatsingen(periode, perKwartaal(true)),
      overigWerk: somVan(periode, perKwartaal(false)),
    }
  })
}

const kwartaalVan = (dag: Date) => Math.floor(dag.getUTCMonth() / 3) as 0 | 1 | 2 | 3
