import type { Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

export type PlaatsingCijfers = {
  gemeente: string
  /** Plaatsingen that started in the year, per quarter. */
  perKwartaal: [number, number, number, number]
  garantiebanen: number
  totaal: number
}

/**
 * Plaatsingen by the gemeente at the start, for one calendar year and only for the gemeenten granted to the rapporteur.
 * Counts only, no person. Definition: a plaatsing counts in the quarter of its first working day.
 */
export async function countPlaatsingen(actor: Actor, jaar: number): Promise<PlaatsingCijfers[]> {
  if (actor.rol !== 'rapporteur') return []
  const [gemeenten, plaatsingen] = await Promise.all([
    db().gemeente.findMany({
      where: { code: { in: actor.gemeenteCodes } },
      orderBy: { naam: 'asc' },
      select: { code: true, naam: true },
    }),
    db().plaatsing.findMany({
      where: {
        gemeenteCode: { in: actor.gemeenteCodes },
        startdatum: { gte: dateOnly(`${jaar}-01-01`), lt: dateOnly(`${jaar + 1}-01-01`) },
      },
      select: { gemeenteCode: true, startdatum: true, isGarantiebaan: true },
    }),
  ])
  return gemeenten.map(({ code, naam }) => {
    const eigen = plaatsingen.filter(({ gemeenteCode }) => gemeenteCode === code)
    const inKwartaal = (kwartaal: number) =>
      eigen.filter(({ startdatum }) => Math.floor(startdatum.getUTCMonth() / 3) === kwartaal).length
    return {
      gemeente: naam,
      perKwartaal: [inKwartaal(0), inKwartaal(1), inKwartaal(2), inKwartaal(3)],
      garantiebanen: eigen.filter(({ isGarantiebaan }) => isGarantiebaan).length,
      totaal: eigen.length,
    }
  })
}
