import type { Deelnemersrol } from '#app/domain/evenement/evenement.ts'
import { evenementScope } from '#app/domain/evenement/scope.server.ts'
import { containsText } from '#app/domain/werkgever/contains-text.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { InschrijvingStatus, Prisma } from '#prisma/generated/client.ts'
import { gaatDoor } from './change-aanmelding.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { VOORZIENINGEN } from './deelnemer.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

export const PER_PAGINA = 50

export type InschrijvingenVraag = {
  toon: 'komt' | 'wacht' | 'onbevestigd' | 'niet'
  rol: Deelnemersrol | 'alle'
  /** Part of a name, an organisation or a mail address; empty is everybody. */
  q: string
  /** Who chose this part of the programme; empty is everybody. */
  onderdeel: string
  pagina: number
}

const STATUSSEN: Record<InschrijvingenVraag['toon'], InschrijvingStatus[]> = {
  komt: ['ingeschreven'],
  wacht: ['wachtlijst', 'aangeboden'],
  onbevestigd: ['gereserveerd'],
  niet: ['geannuleerd', 'verlopen'],
}

/**
 * The people of an event for the WSP: by name, those who wait in the order of waiting, with what they need. How many there are of
 * each kind goes with it.
 */
export async function listInschrijvingen(
  actor: Adviseur,
  evenementId: string,
  { toon, rol, q, onderdeel, pagina }: InschrijvingenVraag,
) {
  const van = {
    evenementId,
    evenement: evenementScope(actor),
    ...(rol !== 'alle' && { rol }),
    ...(onderdeel && { keuzes: { some: { onderdeelId: onderdeel } } }),
    ...(q && {
      OR: [
        { naam: containsText(q) },
        { aanmelding: { OR: [{ organisatieNaam: containsText(q) }, { email: containsText(q) }] } },
      ],
    }),
  } satisfies Prisma.InschrijvingWhereInput
  const where = { ...van, status: { in: STATUSSEN[toon] } } satisfies Prisma.InschrijvingWhereInput
  const [perStatus, rows] = await Promise.all([
    db().inschrijving.groupBy({ by: ['status'], where: van, _count: true }),
    db().inschrijving.findMany({
      where,
      orderBy: toon === 'wacht' ? [{ wachtSinds: 'asc' }, { id: 'asc' }] : [{ naam: 'asc' }, { id: 'asc' }],
      skip: (pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
      select: {
        id: true,
        naam: true,
        rol: true,
        status: true,
        aangebodenTot: true,
        voorzieningen: true,
        voorzieningTekst: true,
        aanmelding: { select: { id: true, organisatieNaam: true, taal: true } },
      },
    }),
  ])
  const tel = (statussen: InschrijvingStatus[]) =>
    perStatus.filter(({ status }) => statussen.includes(status)).reduce((som, { _count }) => som + _count, 0)
  const aantallen = {
    komt: tel(STATUSSEN.komt),
    wacht: tel(STATUSSEN.wacht),
    onbevestigd: tel(STATUSSEN.onbevestigd),
    niet: tel(STATUSSEN.niet),
  }
  return {
    aantallen,
    aantalPaginas: Math.max(1, Math.ceil(aantallen[toon] / PER_PAGINA)),
    regels: rows.map(({ aanmelding, aangebodenTot, ...row }) => ({
      ...row,
      aangebodenTot: aangebodenTot?.toISOString() ?? null,
      aanmeldingId: aanmelding.id,
      organisatieNaam: aanmelding.organisatieNaam,
      taal: aanmelding.taal,
    })),
  }
}

/** How many people who come need each thing, for who makes the event ready; only what somebody needs. */
export async function countVoorzieningen(actor: Adviseur, evenementId: string) {
  const rows = await db().inschrijving.findMany({
    where: {
      evenementId,
      evenement: evenementScope(actor),
      status: 'ingeschreven',
      voorzieningen: { isEmpty: false },
    },
    select: { voorzieningen: true },
  })
  return VOORZIENINGEN.map((soort) => ({
    soort,
    aantal: rows.filter(({ voorzieningen }) => voorzieningen.includes(soort)).length,
  })).filter(({ aantal }) => aantal > 0)
}

/** One registration for the WSP, with everybody of it and how to reach them. Null outside the scope. */
export async function getInschrijving(actor: Adviseur, evenementId: string, aanmeldingId: string) {
  const row = await db().aanmelding.findFirst({
    where: { id: aanmeldingId, evenementId, evenement: evenementScope(actor) },
    include: {
      evenement: { select: { status: true, start: true } },
      werkgever: { select: { id: true, naam: true } },
      stand: true,
      inschrijvingen: {
        orderBy: { id: 'asc' },
        include: { keuzes: { select: { onderdeel: { select: { titel: true } } } } },
      },
    },
  })
  if (!row) return null
  return {
    id: row.id,
    rol: row.rol,
    taal: row.taal,
    email: row.email,
    telefoon: row.telefoon,
    organisatieNaam: row.organisatieNaam,
    werkgever: row.werkgever,
    kandidaatId: row.kandidaatId,
    accountId: row.accountId,
    namens: row.namens,
    isBevestigd: row.bevestigdOp !== null,
    aangemaaktOp: row.aangemaaktOp.toISOString(),
    magWijzigen: gaatDoor(row, now()),
    stand: row.stand && row.stand.vervallenOp === null ? row.stand : null,
    personen: row.inschrijvingen.map((een) => ({
      id: een.id,
      naam: een.naam,
      status: een.status,
      aangebodenTot: een.aangebodenTot?.toISOString() ?? null,
      voorzieningen: een.voorzieningen,
      voorzieningTekst: een.voorzieningTekst,
      onderdelen: een.keuzes.map(({ onderdeel }) => onderdeel.titel),
    })),
  }
}
