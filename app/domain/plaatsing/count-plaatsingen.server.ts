import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { toonAantallen, type Getoond } from './cijfers.ts'
import { eenJaarVerder, verbergGemeenten } from './verbergen.ts'

export type PlaatsingCijfers = Getoond & { gemeente: string }

/**
 * Plaatsingen by the gemeente at the start, for one calendar year and only for the gemeenten granted to the rapporteur.
 * Counts only, none from 1 to 4, also not with the page about retention beside it (`verbergGemeenten`), no person. Definition: a plaatsing counts in the quarter of its first working day, and not when
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
  const vandaag = today()
  const tellingen = gemeenten.map(({ code }) => {
    const eigen = plaatsingen.filter(({ gemeenteCode }) => gemeenteCode === code)
    const verder = eigen.filter(({ startdatum }) => eenJaarVerder(isoDay(startdatum)) < vandaag)
    return {
      perKwartaal: perKwartaalVan(eigen),
      verderPerKwartaal: perKwartaalVan(verder),
      garantiebanen: eigen.filter(({ isGarantiebaan }) => isGarantiebaan).length,
      totaal: eigen.length,
      verder: verder.length,
    }
  })
  const verborgen = verbergGemeenten(tellingen.map(({ totaal, verder }) => ({ gestart: totaal, verder })))
  return gemeenten.flatMap(({ naam }, index) => {
    const telling = tellingen[index]
    return telling ? [{ gemeente: naam, ...toonAantallen(telling, verborgen.has(index)) }] : []
  })
}

function perKwartaalVan(plaatsingen: readonly { startdatum: Date }[]) {
  const inKwartaal = (kwartaal: number) =>
    plaatsingen.filter(({ startdatum }) => Math.floor(startdatum.getUTCMonth() / 3) === kwartaal).length
  return [inKwartaal(0), inKwartaal(1), inKwartaal(2), inKwartaal(3)] as const
}
