import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { amsterdamDay, isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { functieVan, OVER_SELECT } from './get-traject.server.ts'
import { listAfspraken } from './list-afspraken.server.ts'
import { listEigenUrgent } from './list-urgent.server.ts'
import { trajectScope } from './scope.server.ts'

type Werkgever = Extract<Actor, { rol: 'werkgever' }>

const { plaatsing } = OVER_SELECT

/** No name, no goal, no reason: what an employer may know of the guidance. */
const SELECT = {
  id: true,
  status: true,
  startdatum: true,
  einddatum: true,
  beeindigdOp: true,
  plaatsing,
  jobcoach: { select: { naam: true, email: true, telefoon: true } },
} as const satisfies Prisma.JobcoachtrajectSelect

/** The guidance at the own company: which function, who the coach is and until when; what runs first. */
export async function listTrajectenVoorWerkgever(actor: Werkgever) {
  const rows = await db().jobcoachtraject.findMany({
    where: trajectScope(actor),
    orderBy: [{ status: 'asc' }, { einddatum: 'desc' }, { id: 'asc' }],
    take: 100,
    select: {
      ...SELECT,
      gesprekken: {
        where: { status: 'gepland', op: { gte: now() }, met: { in: ['werkgever', 'samen'] } },
        orderBy: { op: 'asc' },
        take: 1,
        select: { op: true },
      },
    },
  })
  return rows.map(({ gesprekken, ...row }) => ({
    ...toRegel(row),
    volgendOp: gesprekken[0]?.op.toISOString() ?? null,
  }))
}

/**
 * One of them with the meetings that the employer is at, the agreements, the own urgent calls and the last question to go on. Never a name, goal, profile or
 * report. Null outside the scope.
 */
export async function getTrajectVoorWerkgever(actor: Werkgever, id: string) {
  const row = await db().jobcoachtraject.findFirst({
    where: { AND: [trajectScope(actor), { id }] },
    select: {
      ...SELECT,
      gesprekken: {
        where: { status: 'gepland', op: { gte: now() }, met: { in: ['werkgever', 'samen'] } },
        orderBy: [{ op: 'asc' }, { id: 'asc' }],
        take: 10,
        select: { id: true, op: true, met: true, vorm: true, plaats: true },
      },
      verlengverzoeken: {
        orderBy: [{ op: 'desc' }, { id: 'desc' }],
        take: 1,
        select: { op: true, antwoord: true, antwoordTekst: true },
      },
    },
  })
  if (!row) return null
  const { gesprekken, verlengverzoeken, ...traject } = row
  const [verzoek] = verlengverzoeken
  return {
    ...toRegel(traject),
    gesprekken: gesprekken.map(({ op, ...gesprek }) => ({ ...gesprek, op: op.toISOString() })),
    verzoek: verzoek ? { ...verzoek, op: amsterdamDay(verzoek.op) } : null,
    mag: {
      vragen: row.status === 'lopend',
      verlengen: row.status === 'lopend' && verzoek?.antwoord !== null,
    },
    afspraken: await listAfspraken(actor, id),
    meldingen: await listEigenUrgent(actor, id),
  }
}

function toRegel(row: Prisma.JobcoachtrajectGetPayload<{ select: typeof SELECT }>) {
  return {
    id: row.id,
    status: row.status,
    functie: functieVan(row),
    coach: row.jobcoach,
    startdatum: isoDay(row.startdatum),
    einddatum: isoDay(row.einddatum),
    beeindigdOp: isoDayOrNull(row.beeindigdOp),
  }
}
