import type { Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { toonAantallen, type Getoond } from './cijfers.ts'

export type PlaatsingCijfers = Getoond & { gemeente: string }

/**
 * Plaatsingen by the gemeente at the start, for one calendar year and only for the gemeenten granted to the rapporteur.
 * Counts only, none from 1 to 4, no person. Definition: a plaatsing counts in the quarter of its first working day, and not when
 * the person never began.
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
        OR: [{ eindeReden: null }, { eindeReden: { not: 'niet_begonnen' } }],
      },
      select: { gemeenteCode: true, startdatum: true, isGarantiebaan: true },
    }),
  ])
  return gemeenten.map(({ code, naam }) => {
    const eigen = plaatsingen.filter(({ gemeenteCode }) => gemeenteCode === code)
    const inKwartaal = (kwartaal: number) =>
      eigen.filter(({ startdatum }) => Math.floor(startdatum.getUTCMonth() / 3) === kwartaal).length
    const aantallen = {
      perKwartaal: [inKwartaal(0), inKwartaal(1), inKwartaal(2), inKwartaal(3)] as const,
      garantiebanen: eigen.filter(({ isGarantiebaan }) => isGarantiebaan).length,
      totaal: eigen.length,
    }
    return { gemeente: naam, ...toonAantallen(aantallen) }
  })
}
