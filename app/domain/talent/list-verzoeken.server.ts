import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { bemiddelingScope } from '#app/domain/bemiddeling/scope.server.ts'
import { canWithdrawVerzoek } from '#app/domain/talent/policy.ts'
import { verzoekScope } from '#app/domain/talent/scope.server.ts'
import { talentId } from '#app/domain/talent/talentcode.server.ts'
import { werkgeversVan } from '#app/domain/werkgever/werk-van.server.ts'
import { getWaarneming, voorVan, type Waarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { LOPENDE_VERZOEKEN, stapVoorWerkgever, type VerzoekStatus } from '#app/domain/talent/verzoek.ts'

export const PER_PAGINA = 50

export type EigenVerzoek = {
  id: string
  code: string
  talentId: string
  waarvoor: string
  status: VerzoekStatus
  stap: string
  /** What the adviseur wrote with the answer. */
  toelichting: string | null
  gedaanOp: string
  /** The introduction that came of it, once the employer may know of it. */
  bemiddelingId: string | null
  magIntrekken: boolean
}

/** The requests of an employer, newest first. */
export async function listEigenVerzoeken(
  actor: Extract<Actor, { rol: 'werkgever' }>,
): Promise<EigenVerzoek[]> {
  const rows = await db().kennismakingsverzoek.findMany({
    where: verzoekScope(actor),
    orderBy: [{ aangemaaktOp: 'desc' }, { id: 'desc' }],
    take: PER_PAGINA,
    select: {
      id: true,
      code: true,
      profielId: true,
      status: true,
      reden: true,
      toelichting: true,
      functie: true,
      aangemaaktOp: true,
      vacature: { select: { titel: true } },
      profiel: {
        select: {
          bemiddelingen: {
            where: { AND: [bemiddelingScope(actor), { status: { not: 'beeindigd' } }] },
            orderBy: { id: 'desc' },
            select: { id: true, aangemaaktOp: true },
          },
        },
      },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    talentId: talentId(actor.werkgeverId, row.profielId),
    waarvoor: row.vacature?.titel ?? row.functie ?? '',
    status: row.status,
    stap: stapVoorWerkgever(row.status, row.reden),
    toelichting: row.status === 'gevraagd' || row.status === 'gesloten' ? row.toelichting : null,
    gedaanOp: row.aangemaaktOp.toISOString(),
    bemiddelingId: LOPENDE_VERZOEKEN.includes(row.status)
      ? (row.profiel.bemiddelingen.find(({ aangemaaktOp }) => aangemaaktOp >= row.aangemaaktOp)?.id ?? null)
      : null,
    magIntrekken: canWithdrawVerzoek(actor, row),
  }))
}

export type VerzoekFilter = { alleenMijn: boolean; alleenLopend: boolean; pagina: number }

/** The requests of all employers for an adviseur, the longest waiting first. `alleenMijn`: of the own relations. */
export async function listVerzoeken(actor: Extract<Actor, { rol: 'adviseur' }>, filter: VerzoekFilter) {
  const waarneming = filter.alleenMijn ? await getWaarneming(actor.accountId) : null
  const where: Prisma.KennismakingsverzoekWhereInput = {
    AND: [
      verzoekScope(actor),
      waarneming ? { werkgever: werkgeversVan(waarneming) } : {},
      filter.alleenLopend ? { status: { in: [...LOPENDE_VERZOEKEN] } } : {},
    ],
  }
  const [totaal, rows] = await Promise.all([
    db().kennismakingsverzoek.count({ where }),
    db().kennismakingsverzoek.findMany({
      where,
      orderBy: filter.alleenLopend
        ? [{ status: 'asc' }, { aangemaaktOp: 'asc' }]
        : [{ aangemaaktOp: 'desc' }, { id: 'desc' }],
      skip: (filter.pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
      select: {
        id: true,
        status: true,
        functie: true,
        aangemaaktOp: true,
        werkgever: { select: { naam: true, aanspreekpunt: { select: { id: true, naam: true } } } },
        vacature: { select: { titel: true } },
        profiel: { select: { code: true } },
      },
    }),
  ])
  return {
    totaal,
    regels: rows.map((row) => ({
      id: row.id,
      status: row.status,
      werkgever: row.werkgever.naam,
      isMijn: row.werkgever.aanspreekpunt.id === actor.accountId,
      voor: waarneming && voorVan(waarneming, row.werkgever.aanspreekpunt),
      waarvoor: row.vacature?.titel ?? row.functie ?? '',
      profielcode: row.profiel.code,
      gedaanOp: row.aangemaaktOp.toISOString(),
    })),
  }
}

/** The first requests of the own relations that nobody has answered yet, longest waiting first. */
export async function listOpenVerzoeken(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  waarneming: Waarneming,
  aantal: number,
) {
  const rows = await db().kennismakingsverzoek.findMany({
    where: { AND: [verzoekScope(actor), { status: 'open', werkgever: werkgeversVan(waarneming) }] },
    orderBy: [{ aangemaaktOp: 'asc' }, { id: 'asc' }],
    take: aantal,
    select: {
      id: true,
      functie: true,
      aangemaaktOp: true,
      werkgever: { select: { naam: true, aanspreekpunt: { select: { id: true, naam: true } } } },
      vacature: { select: { titel: true } },
      profiel: { select: { code: true } },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    voor: voorVan(waarneming, row.werkgever.aanspreekpunt),
    werkgever: row.werkgever.naam,
    waarvoor: row.vacature?.titel ?? row.functie ?? '',
    profielcode: row.profiel.code,
    gedaanOp: row.aangemaaktOp.toISOString(),
  }))
}

/** How many requests of the own relations nobody has answered yet. */
export async function countOpenVerzoeken(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  waarneming: Waarneming,
): Promise<number> {
  return db().kennismakingsverzoek.count({
    where: {
      AND: [verzoekScope(actor), { status: 'open', werkgever: werkgeversVan(waarneming) }],
    },
  })
}
