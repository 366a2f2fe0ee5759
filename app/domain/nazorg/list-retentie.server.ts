import { SOORT_LABEL } from '#app/domain/vacature/vacature.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import { maakRetentieTabel, telRetentie, type RetentiePlaatsing, type RetentieRij } from './retentie.ts'

export type Retentie = {
  totaal: RetentieRij
  perGemeente: RetentieRij[]
  perPartner: RetentieRij[]
  perSoort: RetentieRij[]
}

/**
 * Who still worked there 12 months after the start, of those who started in a calendar year in the gemeenten granted to the
 * rapporteur; null for others. By the gemeente, kind and partner of the plaatsing: the first two are frozen at the start. Whole
 * years alone: from periods that overlap a small number could be worked out. Numbers from 1 to 4 are hidden (`maakRetentieTabel`).
 */
export async function listRetentie(actor: Actor, jaar: number): Promise<Retentie | null> {
  if (actor.rol !== 'rapporteur') return null
  const vandaag = today()
  const [gemeenten, rijen] = await Promise.all([
    db().gemeente.findMany({
      where: { code: { in: actor.gemeenteCodes } },
      orderBy: { naam: 'asc' },
      select: { naam: true },
    }),
    db().plaatsing.findMany({
      where: {
        gemeenteCode: { in: actor.gemeenteCodes },
        startdatum: { gte: dateOnly(`${jaar}-01-01`), lt: dateOnly(`${jaar + 1}-01-01`) },
      },
      select: {
        startdatum: true,
        beeindigdOp: true,
        eindeReden: true,
        soort: true,
        gemeente: { select: { naam: true } },
        partner: { select: { naam: true } },
        nazorgmomenten: {
          where: { moment: 'maand_12' },
          select: { gevraagdOp: true, status: true, uitkomst: true },
        },
      },
    }),
  ])
  const groep = (namen: readonly string[], naamVan: (rij: (typeof rijen)[number]) => string) =>
    maakRetentieTabel(
      namen.map((naam) => ({
        naam,
        telling: telRetentie(rijen.filter((rij) => naamVan(rij) === naam).map(toPlaatsing), vandaag),
      })),
    )
  const telt = (rij: (typeof rijen)[number]) => telRetentie([toPlaatsing(rij)], vandaag).geplaatst > 0
  const namen = (naamVan: (rij: (typeof rijen)[number]) => string) =>
    [...new Set(rijen.filter(telt).map(naamVan))].sort((a, b) => a.localeCompare(b, 'nl'))
  const soortVan = (rij: (typeof rijen)[number]) => SOORT_LABEL[rij.soort]
  const partnerVan = (rij: (typeof rijen)[number]) => rij.partner.naam
  const perGemeente = groep(
    gemeenten.map(({ naam }) => naam),
    (rij) => rij.gemeente.naam,
  )
  return {
    totaal: perGemeente.totaal,
    perGemeente: perGemeente.rijen,
    perPartner: groep(namen(partnerVan), partnerVan).rijen,
    perSoort: groep(namen(soortVan), soortVan).rijen,
  }
}

function toPlaatsing(rij: {
  startdatum: Date
  beeindigdOp: Date | null
  eindeReden: string | null
  nazorgmomenten: {
    gevraagdOp: Date | null
    status: NonNullable<RetentiePlaatsing['maand12']>['status']
    uitkomst: NonNullable<RetentiePlaatsing['maand12']>['uitkomst']
  }[]
}): RetentiePlaatsing {
  const [maand12] = rij.nazorgmomenten
  return {
    startdatum: isoDay(rij.startdatum),
    beeindigdOp: isoDayOrNull(rij.beeindigdOp),
    isNietBegonnen: rij.eindeReden === 'niet_begonnen',
    maand12: maand12
      ? { isGevraagd: maand12.gevraagdOp !== null, status: maand12.status, uitkomst: maand12.uitkomst }
      : null,
  }
}
