import { getWaarneming, voorVan, type Waarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { bereikbaarAanspreekpunt, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import { klokVan } from '#app/platform/werkdagen.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { stapVoorWerkgever } from './advies.ts'
import { adviesScope, adviesVanMij } from './scope.server.ts'

export const PER_PAGINA = 50

/** The requests of an employer: those that wait for the employer first, then what runs, newest first; closed ones last. */
export async function listEigenAdvies(actor: Extract<Actor, { rol: 'werkgever' }>) {
  const rows = await db().adviesaanvraag.findMany({
    where: adviesScope(actor),
    orderBy: [{ aangemaaktOp: 'desc' }, { id: 'desc' }],
    take: PER_PAGINA,
    select: {
      id: true,
      onderwerp: true,
      titel: true,
      status: true,
      reactieVoor: true,
      volgendeStap: true,
      volgendeStapOp: true,
      uitkomst: true,
      uiterlijk: true,
      aangemaaktOp: true,
    },
  })
  const plek = { wacht_op_werkgever: 0, in_behandeling: 1, nieuw: 1, afgesloten: 2 }
  return rows
    .map(({ aangemaaktOp, uiterlijk, ...row }) => {
      const stand = {
        ...row,
        reactieVoor: isoDayOrNull(row.reactieVoor),
        volgendeStapOp: isoDayOrNull(row.volgendeStapOp),
      }
      return {
        id: row.id,
        onderwerp: row.onderwerp,
        titel: row.titel,
        status: row.status,
        gedaanOp: aangemaaktOp.toISOString(),
        stap: stapVoorWerkgever(stand),
        isTeLaat: uiterlijk !== null && isoDay(uiterlijk) < today(),
      }
    })
    .sort((a, b) => plek[a.status] - plek[b.status])
}

export type AdviesFilter = { alleenMijn: boolean; stand: 'lopend' | 'afgesloten'; pagina: number }

/**
 * Requests for an adviseur. What runs is sorted by the day on which the WSP must have done something, so overdue ones come
 * first and what waits for the employer last; what is closed by the day of closing.
 */
export async function listAdvies(actor: Extract<Actor, { rol: 'adviseur' }>, filter: AdviesFilter) {
  const waarneming = filter.alleenMijn ? await getWaarneming(actor.accountId) : null
  const where: Prisma.AdviesaanvraagWhereInput = {
    AND: [
      adviesScope(actor),
      waarneming ? adviesVanMij(waarneming) : {},
      { status: filter.stand === 'lopend' ? { not: 'afgesloten' } : 'afgesloten' },
    ],
  }
  const [totaal, rows] = await Promise.all([
    db().adviesaanvraag.count({ where }),
    db().adviesaanvraag.findMany({
      where,
      orderBy:
        filter.stand === 'lopend'
          ? [{ uiterlijk: { sort: 'asc', nulls: 'last' } }, { aangemaaktOp: 'asc' }, { id: 'asc' }]
          : [{ afgeslotenOp: 'desc' }, { id: 'desc' }],
      skip: (filter.pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
      select: {
        id: true,
        onderwerp: true,
        titel: true,
        status: true,
        wachtSinds: true,
        uiterlijk: true,
        volgendeStap: true,
        uitkomst: true,
        behandelaar: { select: { id: true, naam: true } },
        werkgever: { select: { naam: true, ...bereikbaarSelect() } },
      },
    }),
  ])
  const vandaag = today()
  return {
    totaal,
    regels: rows.map(({ uiterlijk, wachtSinds, behandelaar, werkgever, ...row }) => ({
      ...row,
      werkgever: werkgever.naam,
      bij: behandelaar?.naam ?? (bereikbaarAanspreekpunt(werkgever) ?? werkgever.aanspreekpunt).naam,
      isGenomen: behandelaar !== null,
      voor: waarneming && voorVan(waarneming, behandelaar ?? werkgever.aanspreekpunt),
      wacht: wachtSinds !== null,
      uiterlijk: isoDayOrNull(uiterlijk),
      klok: uiterlijk && klokVan(isoDay(uiterlijk), vandaag),
    })),
  }
}

/** The first requests that lie with this adviseur and ask for something today, the day that comes first first. */
export async function listAdviesTeDoen(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  waarneming: Waarneming,
  aantal: number,
) {
  const vandaag = today()
  const rows = await db().adviesaanvraag.findMany({
    where: {
      AND: [
        adviesScope(actor),
        adviesVanMij(waarneming),
        { OR: [{ wachtSinds: { not: null } }, { uiterlijk: { lte: dateOnly(vandaag) } }] },
      ],
    },
    orderBy: [{ uiterlijk: { sort: 'asc', nulls: 'last' } }, { aangemaaktOp: 'asc' }, { id: 'asc' }],
    take: aantal,
    select: {
      id: true,
      titel: true,
      wachtSinds: true,
      uiterlijk: true,
      volgendeStap: true,
      behandelaar: { select: { id: true, naam: true } },
      werkgever: { select: { naam: true, aanspreekpunt: { select: { id: true, naam: true } } } },
    },
  })
  return rows.map(({ wachtSinds, uiterlijk, behandelaar, werkgever, ...row }) => ({
    ...row,
    voor: voorVan(waarneming, behandelaar ?? werkgever.aanspreekpunt),
    werkgever: werkgever.naam,
    wacht: wachtSinds !== null,
    uiterlijk: isoDayOrNull(uiterlijk),
    klok: uiterlijk && klokVan(isoDay(uiterlijk), vandaag),
  }))
}

/** How many requests that lie with this adviseur ask for something today: all that wait for a reaction, and how many are late. */
export async function countAdviesTeDoen(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  waarneming: Waarneming,
): Promise<{ wachtend: number; teLaat: number }> {
  const mijn: Prisma.AdviesaanvraagWhereInput[] = [adviesScope(actor), adviesVanMij(waarneming)]
  const vandaag = dateOnly(today())
  const [wachtend, teLaat] = await Promise.all([
    db().adviesaanvraag.count({
      where: { AND: [...mijn, { OR: [{ wachtSinds: { not: null } }, { uiterlijk: { lte: vandaag } }] }] },
    }),
    db().adviesaanvraag.count({ where: { AND: [...mijn, { uiterlijk: { lt: vandaag } }] } }),
  ])
  return { wachtend, teLaat }
}
