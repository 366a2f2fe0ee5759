import type { Voor } from '#app/domain/afwezigheid/afwezigheid.ts'
import { getWaarneming, voorVan, type Waarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { werkVoorAnderen } from '#app/domain/werkgever/werk-van.server.ts'
import { AFGELOPEN, type BemiddelingStatus } from '#app/domain/bemiddeling/bemiddeling.ts'
import { bemiddelingScope, zichtbaarAanbod } from '#app/domain/bemiddeling/scope.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

export const PER_PAGINA = 50

export type BemiddelingRegel = {
  id: string
  status: BemiddelingStatus
  vacatureId: string
  vacatureNummer: number
  titel: string
  werkgever: string
  /** Profile code; the name is never in a list. */
  code: string
  adviseur: string
  isMijn: boolean
  /** The colleague whose work it is, in the list of who stands in. */
  voor: Voor | null
  kennismakingOp: string | null
  bijgewerktOp: string
}

export type BemiddelingFilter = {
  status?: BemiddelingStatus
  /** Only those of this adviseur and of whom they stand in for. */
  alleenMijn?: boolean
  vacatureId?: string
  profielId?: string
  /** Leave out what ended or was placed. */
  alleenLopend?: boolean
  pagina?: number
}

/** Bemiddelingen in the scope of the actor, last changed first, with counts per status within the same filter. */
export async function listBemiddelingen(
  actor: Actor,
  filter: BemiddelingFilter = {},
): Promise<{
  regels: BemiddelingRegel[]
  totaal: number
  perStatus: Partial<Record<BemiddelingStatus, number>>
}> {
  const { pagina = 1 } = filter
  const waarneming =
    filter.alleenMijn && actor.rol === 'adviseur' ? await getWaarneming(actor.accountId) : null
  const binnen: Prisma.BemiddelingWhereInput = {
    AND: [
      bemiddelingScope(actor),
      visibleTo(actor),
      waarneming ? bemiddelingenVan(waarneming) : {},
      whereOf(filter),
    ],
  }
  const where: Prisma.BemiddelingWhereInput = filter.status
    ? { AND: [binnen, { status: filter.status }] }
    : binnen
  const [groepen, totaal, rows] = await Promise.all([
    db().bemiddeling.groupBy({ by: ['status'], where: binnen, _count: true }),
    db().bemiddeling.count({ where }),
    db().bemiddeling.findMany({
      where,
      orderBy: [{ bijgewerktOp: 'desc' }, { id: 'desc' }],
      skip: (pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
      select: {
        id: true,
        status: true,
        vacatureId: true,
        adviseurId: true,
        kennismakingOp: true,
        bijgewerktOp: true,
        vacature: { select: { nummer: true, titel: true, werkgever: { select: { naam: true } } } },
        profiel: { select: { code: true } },
        adviseur: { select: { id: true, naam: true } },
      },
    }),
  ])
  return {
    totaal,
    perStatus: Object.fromEntries(groepen.map((groep) => [groep.status, groep._count])),
    regels: rows.map((row) => ({
      id: row.id,
      status: row.status,
      vacatureId: row.vacatureId,
      titel: row.vacature.titel ?? '',
      vacatureNummer: row.vacature.nummer,
      werkgever: row.vacature.werkgever.naam,
      code: row.profiel.code,
      adviseur: row.adviseur.naam,
      isMijn: actor.rol === 'adviseur' && row.adviseurId === actor.accountId,
      voor: waarneming && voorVan(waarneming, row.adviseur),
      kennismakingOp: row.kennismakingOp?.toISOString() ?? null,
      bijgewerktOp: row.bijgewerktOp.toISOString(),
    })),
  }
}

/**
 * Before a kennismaking an employer sees a profile only while it is visible: when the candidate or the adviseur turns a
 * key, it leaves the employer's lists at once. After that the consent for this employer decides.
 */
function visibleTo(actor: Actor): Prisma.BemiddelingWhereInput {
  if (actor.rol !== 'werkgever') return {}
  return {
    OR: [{ status: { notIn: ['aangeboden', 'belangstelling'] } }, zichtbaarAanbod(now())],
  }
}

function whereOf(filter: BemiddelingFilter): Prisma.BemiddelingWhereInput {
  return {
    ...(filter.vacatureId && { vacatureId: filter.vacatureId }),
    ...(filter.profielId && { profielId: filter.profielId }),
    ...(filter.alleenLopend && { status: { notIn: AFGELOPEN } }),
  }
}

/** The own ones, and those of colleagues whose work this adviseur does today. */
export function bemiddelingenVan(waarneming: Waarneming): Prisma.BemiddelingWhereInput {
  return {
    OR: [
      { adviseurId: waarneming.ik },
      ...werkVoorAnderen(waarneming).map(({ eigenaar, werkgever }) => ({
        adviseur: eigenaar,
        vacature: { werkgever },
      })),
    ],
  }
}

/** What waits for a step of this adviseur. */
function aanZet(waarneming: Waarneming): Prisma.BemiddelingWhereInput {
  return {
    AND: [bemiddelingenVan(waarneming)],
    OR: [
      { status: 'akkoord_kandidaat' },
      { status: 'belangstelling', toestemmingen: { some: { soort: 'kennismaking', ingetrokkenOp: null } } },
      { status: 'kennismaking', kennismakingOp: { lt: now() } },
      { status: 'proefplaatsing', proefplaatsingTot: { lt: now() } },
    ],
  }
}

/** How many wait for the actor: an answer of the candidate or employer, or a step of the adviseur. */
export async function countWachtend(actor: Actor): Promise<number> {
  const wacht: Partial<Record<Actor['rol'], Prisma.BemiddelingWhereInput>> = {
    werkgever: { status: 'aangeboden' },
    kandidaat: {
      OR: [
        { status: 'voorgesteld' },
        { status: 'belangstelling', toestemmingen: { none: { ingetrokkenOp: null } } },
      ],
    },
    ...(actor.rol === 'adviseur' && { adviseur: aanZet(await getWaarneming(actor.accountId)) }),
  }
  const eigen = wacht[actor.rol]
  if (!eigen) return 0
  return db().bemiddeling.count({ where: { AND: [bemiddelingScope(actor), visibleTo(actor), eigen] } })
}

const WERKBANK_SELECT = {
  id: true,
  status: true,
  kennismakingOp: true,
  vacature: { select: { titel: true, werkgever: { select: { naam: true } } } },
  profiel: { select: { code: true } },
  adviseur: { select: { id: true, naam: true } },
} satisfies Prisma.BemiddelingSelect

/** Meetings this many days ahead stand on the start page of an adviseur. */
const KOMENDE_DAGEN = 7

/**
 * For the start page of an adviseur: the first bemiddelingen that wait for a step of theirs, longest waiting first, and the
 * meetings of the coming week. Candidates are codes.
 */
export async function listVoorWerkbank(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  waarneming: Waarneming,
  aantal: number,
) {
  const nu = now()
  const toRegel = (row: WerkbankRij) => toWerkbankRegel(row, waarneming)
  const lijst = (where: Prisma.BemiddelingWhereInput, op: 'bijgewerktOp' | 'kennismakingOp') =>
    db().bemiddeling.findMany({
      where: { AND: [bemiddelingScope(actor), where] },
      select: WERKBANK_SELECT,
      orderBy: [{ [op]: 'asc' }, { id: 'asc' }],
      take: aantal,
    })
  const [wachtend, gepland] = await Promise.all([
    lijst(aanZet(waarneming), 'bijgewerktOp'),
    lijst(
      {
        AND: [bemiddelingenVan(waarneming)],
        status: 'kennismaking',
        kennismakingOp: { gte: nu, lt: addDays(nu, KOMENDE_DAGEN) },
      },
      'kennismakingOp',
    ),
  ])
  return { wachtend: wachtend.map(toRegel), gepland: gepland.map(toRegel) }
}

type WerkbankRij = Prisma.BemiddelingGetPayload<{ select: typeof WERKBANK_SELECT }>

function toWerkbankRegel(row: WerkbankRij, waarneming: Waarneming) {
  return {
    id: row.id,
    voor: voorVan(waarneming, row.adviseur),
    code: row.profiel.code,
    titel: row.vacature.titel ?? '',
    werkgever: row.vacature.werkgever.naam,
    status: row.status,
    kennismakingOp: row.kennismakingOp?.toISOString() ?? null,
  }
}
