import { getWaarneming, voorVan, type Waarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { klokVan } from '#app/platform/werkdagen.ts'
import { bereikbaarAanspreekpunt, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { isOpen, OPEN_STATUSSEN, stapVoorWerkgever } from './aanvraag.ts'
import { aanvraagScope, aanvragenVanMij } from './scope.server.ts'

export const PER_PAGINA = 50

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

const PLAATSING = {
  select: { startdatum: true, bemiddeling: { select: { vacature: { select: { titel: true } } } } },
} as const

function toPlaatsing(
  row: { startdatum: Date; bemiddeling: { vacature: { titel: string | null } } } | null,
): { functie: string; startdatum: string } | null {
  return (
    row && {
      functie: row.bemiddeling.vacature.titel ?? 'Functie zonder naam',
      startdatum: isoDay(row.startdatum),
    }
  )
}

/** The requests of an employer: those that wait for the employer first, then what runs, newest first; what is over last. */
export async function listEigenAanvragen(actor: Extract<Actor, { rol: 'werkgever' }>) {
  const rows = await db().jobcoachaanvraag.findMany({
    where: aanvraagScope(actor),
    orderBy: [{ aangemaaktOp: 'desc' }, { id: 'desc' }],
    take: PER_PAGINA,
    select: {
      id: true,
      onderwerp: true,
      haast: true,
      status: true,
      reactieVoor: true,
      aangemaaktOp: true,
      plaatsing: PLAATSING,
    },
  })
  const plek = (status: (typeof rows)[number]['status']) =>
    status === 'wacht_op_werkgever' ? 0 : isOpen(status) ? 1 : 2
  return rows
    .map(({ aangemaaktOp, reactieVoor, plaatsing, ...row }) => {
      const voor = isoDayOrNull(reactieVoor)
      return {
        ...row,
        gedaanOp: aangemaaktOp.toISOString(),
        plaatsing: toPlaatsing(plaatsing),
        stap: stapVoorWerkgever({ status: row.status, reactieVoor: voor }),
        isTeLaat: voor !== null && voor < today(),
      }
    })
    .sort((a, b) => plek(a.status) - plek(b.status))
}

export type AanvraagFilter = { alleenMijn: boolean; stand: 'lopend' | 'afgesloten'; pagina: number }

/**
 * Requests for an adviseur. What runs is sorted by the day on which the WSP must have reacted, so overdue ones come first and what
 * waits for the employer last; what is over by the day on which it ended.
 */
export async function listAanvragen(actor: Adviseur, filter: AanvraagFilter) {
  const waarneming = filter.alleenMijn ? await getWaarneming(actor.accountId) : null
  const open = { in: [...OPEN_STATUSSEN] }
  const where: Prisma.JobcoachaanvraagWhereInput = {
    AND: [
      aanvraagScope(actor),
      waarneming ? aanvragenVanMij(waarneming) : {},
      filter.stand === 'lopend' ? { status: open } : { NOT: { status: open } },
    ],
  }
  const [totaal, rows] = await Promise.all([
    db().jobcoachaanvraag.count({ where }),
    db().jobcoachaanvraag.findMany({
      where,
      orderBy:
        filter.stand === 'lopend'
          ? [{ reactieVoor: { sort: 'asc', nulls: 'last' } }, { aangemaaktOp: 'asc' }, { id: 'asc' }]
          : [{ afgeslotenOp: 'desc' }, { id: 'desc' }],
      skip: (filter.pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
      select: {
        id: true,
        onderwerp: true,
        haast: true,
        status: true,
        reactieVoor: true,
        plaatsing: PLAATSING,
        behandelaar: { select: { id: true, naam: true } },
        werkgever: { select: { naam: true, ...bereikbaarSelect() } },
      },
    }),
  ])
  const vandaag = today()
  return {
    totaal,
    regels: rows.map(({ reactieVoor, plaatsing, behandelaar, werkgever, ...row }) => ({
      ...row,
      plaatsing: toPlaatsing(plaatsing),
      werkgever: werkgever.naam,
      bij: behandelaar?.naam ?? (bereikbaarAanspreekpunt(werkgever) ?? werkgever.aanspreekpunt).naam,
      isGenomen: behandelaar !== null,
      voor: waarneming && voorVan(waarneming, behandelaar ?? werkgever.aanspreekpunt),
      reactieVoor: isoDayOrNull(reactieVoor),
      klok: reactieVoor && klokVan(isoDay(reactieVoor), vandaag),
    })),
  }
}

/** The first requests that lie with this adviseur and wait for the WSP, the day that comes first first; and how many there are. */
export async function listAanvragenTeDoen(actor: Adviseur, waarneming: Waarneming, aantal: number) {
  const mijn: Prisma.JobcoachaanvraagWhereInput[] = [aanvraagScope(actor), aanvragenVanMij(waarneming)]
  const vandaag = today()
  const where: Prisma.JobcoachaanvraagWhereInput = { AND: [...mijn, { wachtSinds: { not: null } }] }
  const [wachtend, teLaat, rows] = await Promise.all([
    db().jobcoachaanvraag.count({ where }),
    db().jobcoachaanvraag.count({ where: { AND: [...mijn, { reactieVoor: { lt: dateOnly(vandaag) } }] } }),
    db().jobcoachaanvraag.findMany({
      where,
      orderBy: [{ reactieVoor: 'asc' }, { aangemaaktOp: 'asc' }, { id: 'asc' }],
      take: aantal,
      select: {
        id: true,
        onderwerp: true,
        haast: true,
        status: true,
        reactieVoor: true,
        behandelaar: { select: { id: true, naam: true } },
        werkgever: { select: { naam: true, aanspreekpunt: { select: { id: true, naam: true } } } },
      },
    }),
  ])
  return {
    aantallen: { wachtend, teLaat },
    regels: rows.map(({ reactieVoor, behandelaar, werkgever, ...row }) => ({
      ...row,
      werkgever: werkgever.naam,
      voor: voorVan(waarneming, behandelaar ?? werkgever.aanspreekpunt),
      reactieVoor: isoDayOrNull(reactieVoor),
      klok: reactieVoor && klokVan(isoDay(reactieVoor), vandaag),
    })),
  }
}
