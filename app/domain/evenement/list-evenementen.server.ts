import type { Actor } from '#app/platform/actor.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { amsterdamDay } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import {
  DEELNEMERSROLLEN,
  EVENEMENT_SOORTEN,
  standVan,
  type Deelnemersrol,
  type EvenementSoort,
} from './evenement.ts'
import { evenementScope } from './scope.server.ts'

export const PER_PAGINA = 30

const regelSelect = {
  id: true,
  soort: true,
  status: true,
  titel: true,
  titelEn: true,
  samenvatting: true,
  samenvattingEn: true,
  start: true,
  einde: true,
  locatie: true,
  plaats: true,
  aanmeldenVan: true,
  aanmeldenTot: true,
  gemeente: { select: { code: true, naam: true } },
  capaciteiten: { select: { rol: true, plaatsen: true, bezet: true } },
} satisfies Prisma.EvenementSelect

type Rij = Prisma.EvenementGetPayload<{ select: typeof regelSelect }>

function toRegel({ capaciteiten, aanmeldenVan, aanmeldenTot, ...row }: Rij) {
  return {
    ...row,
    ...standVan({ ...row, aanmeldenVan, aanmeldenTot, capaciteiten }, now()),
    /** Of the start, in Amsterdam, as yyyy-mm. */
    maand: amsterdamDay(row.start).slice(0, 7),
    start: row.start.toISOString(),
    einde: row.einde.toISOString(),
  }
}

export type KalenderFilter = {
  soort?: EvenementSoort | undefined
  rol?: Deelnemersrol | undefined
  /** Code of a gemeente. */
  gemeente?: string | undefined
}

/** More than the region ever has ahead; keeps the page small whatever happens. */
const MEESTE_KOMEND = 200

/**
 * Announced events that are not over, the first first, with for each value of a filter how many there would be. Cancelled ones
 * stay, so that who wanted to come reads it.
 */
export async function listKalender(filter: KalenderFilter) {
  const rows = await db().evenement.findMany({
    where: {
      AND: [evenementScope(null), { status: { in: ['gepubliceerd', 'geannuleerd'] }, einde: { gt: now() } }],
    },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    take: MEESTE_KOMEND,
    select: regelSelect,
  })
  const past = (row: Rij, { soort, rol, gemeente }: KalenderFilter) =>
    (!soort || row.soort === soort) &&
    (!rol || row.capaciteiten.some((een) => een.rol === rol)) &&
    (!gemeente || row.gemeente?.code === gemeente)
  const tel = (anders: KalenderFilter) => rows.filter((row) => past(row, { ...filter, ...anders })).length
  const gemeenten = new Map(
    rows.flatMap(({ gemeente }) => (gemeente ? [[gemeente.code, gemeente.naam]] : [])),
  )
  const basis = config().http.publicUrl
  return {
    /** The full addresses of the calendar in each language. */
    adressen: { nl: `${basis}/evenementen`, en: `${basis}/en/events` },
    evenementen: rows.filter((row) => past(row, filter)).map(toRegel),
    facetten: {
      soort: EVENEMENT_SOORTEN.map((soort) => ({ waarde: soort, aantal: tel({ soort }) })),
      rol: DEELNEMERSROLLEN.map((rol) => ({ waarde: rol, aantal: tel({ rol }) })),
      gemeente: [...gemeenten]
        .map(([waarde = '', naam = '']) => ({ waarde, naam, aantal: tel({ gemeente: waarde }) }))
        .sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    },
  }
}
export type KalenderRegel = Awaited<ReturnType<typeof listKalender>>['evenementen'][number]

/** The next announced events that go on, the first first. */
export async function listKomend(aantal: number) {
  const rows = await db().evenement.findMany({
    where: { status: 'gepubliceerd', start: { gt: now() } },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    take: aantal,
    select: regelSelect,
  })
  return rows.map(toRegel)
}

export type EvenementenFilter = { stand: 'komend' | 'concept' | 'voorbij'; pagina: number }

/** Events for the WSP: what comes and the concepts with the first first, what is over or cancelled with the last first. */
export async function listEvenementen(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  { stand, pagina }: EvenementenFilter,
) {
  const nu = now()
  const keuze: Record<EvenementenFilter['stand'], Prisma.EvenementWhereInput> = {
    komend: { status: 'gepubliceerd', einde: { gt: nu } },
    concept: { status: 'concept' },
    voorbij: {
      OR: [{ status: { in: ['geannuleerd', 'afgerond'] } }, { status: 'gepubliceerd', einde: { lte: nu } }],
    },
  }
  const where = { AND: [evenementScope(actor), keuze[stand]] }
  const [totaal, rows] = await Promise.all([
    db().evenement.count({ where }),
    db().evenement.findMany({
      where,
      orderBy: [{ start: stand === 'voorbij' ? 'desc' : 'asc' }, { id: 'asc' }],
      skip: (pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
      select: { ...regelSelect, organisator: { select: { naam: true } } },
    }),
  ])
  return {
    totaal,
    regels: rows.map(({ organisator, ...row }) => ({ ...toRegel(row), organisator: organisator.naam })),
  }
}

/** Events of the next seven days that this adviseur organises, the first first, with how many places are taken. */
export async function listDezeWeek(actor: Extract<Actor, { rol: 'adviseur' }>) {
  const nu = now()
  const rows = await db().evenement.findMany({
    where: {
      organisatorId: actor.accountId,
      status: 'gepubliceerd',
      einde: { gt: nu },
      start: { lt: addDays(nu, 7) },
    },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    select: { id: true, titel: true, start: true, einde: true, capaciteiten: { select: { bezet: true } } },
  })
  return rows.map(({ capaciteiten, start, einde, ...row }) => ({
    ...row,
    start: start.toISOString(),
    einde: einde.toISOString(),
    komen: capaciteiten.reduce((som, { bezet }) => som + bezet, 0),
  }))
}
