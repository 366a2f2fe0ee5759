import { amsterdamTime, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { amsterdamDay, isoDay, isoDayOrNull, plusDays } from '#app/platform/iso-day.ts'
import { teLaatVan, WERK_SOORTEN } from './coachwerk.ts'
import { functieVan, OVER_SELECT, wieVan, type Coach } from './get-traject.server.ts'
import { urgentStand } from './urgent.ts'
import { trajectScope } from './scope.server.ts'

/** More running trajecten than a coach has. */
const MEESTE = 200

/** The start page of a coach: what is late, the meetings of today, and those of the seven days after. */
export async function getCoachwerk(actor: Coach) {
  const vandaag = today()
  const nu = now()
  const tot = amsterdamTime(plusDays(vandaag, 8), '00:00')
  const rows = await db().jobcoachtraject.findMany({
    where: { AND: [trajectScope(actor), { status: 'lopend' }] },
    orderBy: [{ einddatum: 'asc' }, { id: 'asc' }],
    take: MEESTE,
    select: {
      id: true,
      startdatum: true,
      einddatum: true,
      ...OVER_SELECT,
      plaatsing: { select: { ...OVER_SELECT.plaatsing.select, beeindigdOp: true } },
      doelen: { select: { tekst: true, deadline: true, status: true }, orderBy: { volgorde: 'asc' } },
      gesprekken: {
        where: { status: 'gepland' },
        orderBy: [{ op: 'asc' }, { id: 'asc' }],
        select: { id: true, op: true, met: true, vorm: true, plaats: true },
      },
      urgenteMeldingen: {
        where: { afgehandeldOp: null },
        orderBy: [{ reactieVoor: 'asc' }, { id: 'asc' }],
        select: { id: true, soort: true, reactieVoor: true, opgepaktOp: true },
      },
      verlengverzoeken: { where: { antwoord: null }, select: { op: true } },
      evaluaties: {
        orderBy: [{ op: 'desc' }, { id: 'desc' }],
        take: 1,
        select: { op: true, volgendeOp: true },
      },
    },
  })
  const over = (row: (typeof rows)[number]) => ({
    trajectId: row.id,
    wie: wieVan(row),
    werkgever: row.werkgever.naam,
    functie: functieVan(row),
  })
  const gesprekken = rows
    .flatMap((row) => row.gesprekken.map((gesprek) => ({ ...over(row), ...gesprek })))
    .filter(({ op }) => op < tot && (op > nu || amsterdamDay(op) === vandaag))
    .sort((a, b) => a.op.getTime() - b.op.getTime())
    .map(({ op, ...gesprek }) => ({ ...gesprek, op: op.toISOString(), dag: amsterdamDay(op) }))
  const teLaat = rows
    .flatMap((row) => {
      const [evaluatie] = row.evaluaties
      const stand = {
        startdatum: isoDay(row.startdatum),
        einddatum: isoDay(row.einddatum),
        doelen: row.doelen.map((doel) => ({ ...doel, deadline: isoDay(doel.deadline) })),
        zonderVerslag: row.gesprekken
          .filter(({ op }) => op <= nu && amsterdamDay(op) < vandaag)
          .map(({ op }) => amsterdamDay(op)),
        heeftGesprek: row.gesprekken.some(({ op }) => op > nu || amsterdamDay(op) === vandaag),
        verlengingGevraagd: row.verlengverzoeken[0] ? amsterdamDay(row.verlengverzoeken[0].op) : null,
        laatsteWerkdag: isoDayOrNull(row.plaatsing?.beeindigdOp ?? null),
        laatsteEvaluatie: evaluatie
          ? { op: isoDay(evaluatie.op), volgendeOp: isoDayOrNull(evaluatie.volgendeOp) }
          : null,
      }
      return teLaatVan(stand, vandaag).map((werk) => ({ ...over(row), ...werk }))
    })
    .sort(
      (a, b) =>
        WERK_SOORTEN.indexOf(a.soort) - WERK_SOORTEN.indexOf(b.soort) || a.sinds.localeCompare(b.sinds),
    )
  const urgent = rows
    .flatMap((row) => row.urgenteMeldingen.map((melding) => ({ ...over(row), ...melding })))
    .sort((a, b) => Number(a.opgepaktOp !== null) - Number(b.opgepaktOp !== null))
    .map(({ opgepaktOp, ...melding }) => {
      const reactieVoor = isoDay(melding.reactieVoor)
      return {
        ...melding,
        reactieVoor,
        stand: urgentStand({ opgepaktOp, afgehandeldOp: null, reactieVoor }, vandaag),
      }
    })
  return {
    vandaag,
    lopend: rows.length,
    urgent,
    teLaat,
    vandaagGesprekken: gesprekken.filter(({ dag }) => dag === vandaag),
    week: gesprekken.filter(({ dag }) => dag > vandaag),
  }
}
