import type { Actor } from '#app/platform/actor.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { functieVan, OVER_SELECT } from './get-traject.server.ts'
import { listAfspraken } from './list-afspraken.server.ts'
import { PER_PAGINA } from './list-trajecten.server.ts'
import { listUrgent } from './list-urgent.server.ts'
import { canTransfer } from './policy.ts'
import { trajectScope } from './scope.server.ts'
import type { TrajectStatus } from './traject.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

const { plaatsing } = OVER_SELECT

/** By code, as everywhere where an adviseur does not serve the person; never a report or a profile. */
const SELECT = {
  id: true,
  status: true,
  versie: true,
  startdatum: true,
  einddatum: true,
  beeindigdOp: true,
  eindeReden: true,
  plaatsing,
  werkgever: { select: { id: true, naam: true } },
  kandidaat: { select: { profiel: { select: { code: true } } } },
  jobcoach: { select: { id: true, naam: true, email: true, telefoon: true, geblokkeerdOp: true } },
} as const satisfies Prisma.JobcoachtrajectSelect

const volgende = () =>
  ({
    where: { status: 'gepland', op: { gte: now() } },
    orderBy: { op: 'asc' },
    take: 1,
    select: { op: true },
  }) as const

export type TrajectenFilter = {
  status: TrajectStatus
  coachId: string | null
  werkgeverId: string | null
  pagina: number
}

/** The trajecten of the region, for adviseurs: what runs by its end. Those with an open urgent call come first on their page. */
export async function listTrajectenVoorAdviseur(
  actor: Adviseur,
  { status, coachId, werkgeverId, pagina }: TrajectenFilter,
) {
  const where: Prisma.JobcoachtrajectWhereInput = {
    AND: [
      trajectScope(actor),
      { status },
      coachId ? { jobcoachId: coachId } : {},
      werkgeverId ? { werkgeverId } : {},
    ],
  }
  const [totaal, rows] = await Promise.all([
    db().jobcoachtraject.count({ where }),
    db().jobcoachtraject.findMany({
      where,
      orderBy:
        status === 'lopend'
          ? [{ einddatum: 'asc' }, { id: 'asc' }]
          : [{ beeindigdOp: 'desc' }, { id: 'asc' }],
      skip: (pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
      select: {
        ...SELECT,
        gesprekken: volgende(),
        _count: { select: { urgenteMeldingen: { where: { afgehandeldOp: null } } } },
      },
    }),
  ])
  const regels = rows.map(({ gesprekken, _count, ...row }) => ({
    ...toRegel(row),
    volgendOp: gesprekken[0]?.op.toISOString() ?? null,
    urgent: _count.urgenteMeldingen,
  }))
  return { totaal, regels: regels.sort((a, b) => Number(b.urgent > 0) - Number(a.urgent > 0)) }
}

/** One of them with its agreements, urgent calls and who had it before. Null when there is none. */
export async function getTrajectVoorAdviseur(actor: Adviseur, id: string) {
  const row = await db().jobcoachtraject.findFirst({
    where: { AND: [trajectScope(actor), { id }] },
    select: {
      ...SELECT,
      gesprekken: volgende(),
      overdrachten: {
        orderBy: { op: 'desc' },
        take: 20,
        select: { id: true, op: true, van: { select: { naam: true } }, naar: { select: { naam: true } } },
      },
      verlengingen: {
        orderBy: { op: 'desc' },
        take: 20,
        select: { id: true, tot: true, reden: true, op: true },
      },
    },
  })
  if (!row) return null
  const { gesprekken, overdrachten, verlengingen, ...traject } = row
  const [afspraken, meldingen] = await Promise.all([listAfspraken(actor, id), listUrgent(actor, id)])
  return {
    ...toRegel(traject),
    volgendOp: gesprekken[0]?.op.toISOString() ?? null,
    overdrachten: overdrachten.map(({ id: overdrachtId, op, van, naar }) => ({
      id: overdrachtId,
      op: op.toISOString(),
      van: van?.naam ?? null,
      naar: naar?.naam ?? null,
    })),
    verlengingen: verlengingen.map(({ tot, op, ...een }) => ({
      ...een,
      tot: isoDay(tot),
      op: op.toISOString(),
    })),
    afspraken,
    meldingen,
    mag: { overdragen: canTransfer(actor, row) },
  }
}

function toRegel(row: Prisma.JobcoachtrajectGetPayload<{ select: typeof SELECT }>) {
  const { geblokkeerdOp, ...coach } = row.jobcoach
  return {
    id: row.id,
    status: row.status,
    versie: row.versie,
    code: row.kandidaat?.profiel?.code ?? null,
    werkgever: row.werkgever,
    functie: functieVan(row),
    coach: { ...coach, kanInloggen: geblokkeerdOp === null },
    startdatum: isoDay(row.startdatum),
    einddatum: isoDay(row.einddatum),
    isVoorbij: row.status === 'lopend' && isoDay(row.einddatum) < today(),
    beeindigdOp: isoDayOrNull(row.beeindigdOp),
    eindeReden: row.eindeReden,
  }
}
