import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { listAfspraken } from './list-afspraken.server.ts'
import { listEigenUrgent } from './list-urgent.server.ts'
import { trajectScope } from './scope.server.ts'

/**
 * The guidance of a candidate, for the candidate: who the coach is, what comes, the goals and the agreements. Running ones only;
 * never a report or a profile.
 */
export async function listMijnJobcoach(actor: Extract<Actor, { rol: 'kandidaat' }>) {
  const rows = await db().jobcoachtraject.findMany({
    where: { AND: [trajectScope(actor), { status: 'lopend' }] },
    orderBy: [{ startdatum: 'desc' }, { id: 'asc' }],
    take: 5,
    select: {
      id: true,
      einddatum: true,
      aanpak: true,
      werkgever: { select: { naam: true } },
      jobcoach: { select: { naam: true, email: true, telefoon: true } },
      doelen: {
        where: { status: { not: 'losgelaten' } },
        orderBy: [{ volgorde: 'asc' }, { id: 'asc' }],
        select: { id: true, tekst: true, deadline: true, status: true },
      },
      gesprekken: {
        where: { status: 'gepland', op: { gte: now() }, met: { in: ['werknemer', 'samen'] } },
        orderBy: [{ op: 'asc' }, { id: 'asc' }],
        take: 5,
        select: { id: true, op: true, met: true, vorm: true, plaats: true },
      },
    },
  })
  return Promise.all(
    rows.map(async ({ werkgever, einddatum, doelen, gesprekken, ...row }) => ({
      ...row,
      werkgever: werkgever.naam,
      einddatum: isoDay(einddatum),
      doelen: doelen.map((doel) => ({ ...doel, deadline: isoDay(doel.deadline) })),
      gesprekken: gesprekken.map((gesprek) => ({ ...gesprek, op: gesprek.op.toISOString() })),
      afspraken: await listAfspraken(actor, row.id),
      meldingen: await listEigenUrgent(actor, row.id),
    })),
  )
}
