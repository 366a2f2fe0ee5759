import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, plusDays } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { functieVan, OVER_SELECT, wieVan, type Coach } from './get-traject.server.ts'
import { trajectScope } from './scope.server.ts'
import type { TrajectStatus, TrajectTonen } from './traject.ts'

export const PER_PAGINA = 50

const EINDIGT_BINNEN_DAGEN = 61

export type TrajectFilter = { status: TrajectStatus; tonen: TrajectTonen; zoek: string; pagina: number }

/** The own trajecten of a coach: what runs by its end, so what must be decided first comes first; what is over newest first. */
export async function listTrajecten(actor: Coach, { status, tonen, zoek, pagina }: TrajectFilter) {
  const where: Prisma.JobcoachtrajectWhereInput = {
    AND: [trajectScope(actor), { status }, tonenWhere(tonen), ...woorden(zoek).map(zoekWhere)],
  }
  const [totaal, rows] = await Promise.all([
    db().jobcoachtraject.count({ where }),
    db().jobcoachtraject.findMany({
      where,
      orderBy:
        status === 'lopend'
          ? [{ einddatum: 'asc' }, { id: 'asc' }]
          : [{ beeindigdOp: 'desc' }, { id: 'desc' }],
      skip: (pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
      select: {
        id: true,
        status: true,
        startdatum: true,
        einddatum: true,
        ...OVER_SELECT,
        gesprekken: {
          where: { status: 'gepland', op: { gte: now() } },
          orderBy: { op: 'asc' },
          take: 1,
          select: { op: true },
        },
        doelen: { select: { status: true } },
      },
    }),
  ])
  return {
    totaal,
    regels: rows.map(({ gesprekken, doelen, werkgever, startdatum, einddatum, ...row }) => ({
      id: row.id,
      status: row.status,
      wie: wieVan(row),
      functie: functieVan(row),
      werkgever: werkgever.naam,
      startdatum: isoDay(startdatum),
      einddatum: isoDay(einddatum),
      isVoorbij: row.status === 'lopend' && isoDay(einddatum) < today(),
      volgendOp: gesprekken[0]?.op.toISOString() ?? null,
      doelen: {
        totaal: doelen.length,
        behaald: doelen.filter((doel) => doel.status === 'behaald').length,
      },
    })),
  }
}

function tonenWhere(tonen: TrajectTonen): Prisma.JobcoachtrajectWhereInput {
  switch (tonen) {
    case 'alles':
      return {}
    case 'zonder_gesprek':
      return { gesprekken: { none: { status: 'gepland', op: { gte: now() } } } }
    case 'zonder_plan':
      return { doelen: { none: {} } }
    case 'eindigt':
      return { einddatum: { lte: dateOnly(plusDays(today(), EINDIGT_BINNEN_DAGEN)) } }
  }
}

const woorden = (zoek: string) => zoek.split(/\s+/).filter(Boolean).slice(0, 5)

function zoekWhere(woord: string): Prisma.JobcoachtrajectWhereInput {
  const bevat = { contains: woord, mode: 'insensitive' } as const
  return {
    OR: [
      { werkgever: { naam: bevat } },
      { kandidaat: { OR: [{ voornaam: bevat }, { achternaam: bevat }] } },
      { plaatsing: { bemiddeling: { vacature: { titel: bevat } } } },
    ],
  }
}
