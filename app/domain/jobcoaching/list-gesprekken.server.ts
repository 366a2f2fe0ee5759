import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Coach } from './get-traject.server.ts'
import { trajectScope } from './scope.server.ts'

const SELECT = {
  id: true,
  op: true,
  met: true,
  vorm: true,
  plaats: true,
  status: true,
  verslag: true,
  afspraken: true,
  versie: true,
} as const

/** The meetings of an own traject with their reports: to come first, the nearest first, then what was, newest first. */
export async function listGesprekken(actor: Coach, trajectId: string) {
  const rows = await db().jobcoachgesprek.findMany({
    where: { trajectId, traject: trajectScope(actor) },
    orderBy: [{ op: 'desc' }, { id: 'desc' }],
    take: 200,
    select: SELECT,
  })
  const gesprekken = rows.map((rij) => ({ ...rij, ...standVan(rij) }))
  return {
    komt: gesprekken.filter(({ stand }) => stand === 'komt').reverse(),
    teDoen: gesprekken.filter(({ stand }) => stand === 'verslag').reverse(),
    geweest: gesprekken.filter(({ stand }) => stand === 'voorbij'),
  }
}

/** One meeting of an own traject, for its forms. Null outside the scope. */
export async function getGesprek(actor: Coach, { trajectId, id }: { trajectId: string; id: string }) {
  const rij = await db().jobcoachgesprek.findFirst({
    where: { id, trajectId, traject: trajectScope(actor) },
    select: SELECT,
  })
  return rij && { ...rij, ...standVan(rij) }
}

export type Gesprek = NonNullable<Awaited<ReturnType<typeof getGesprek>>>

type Stand = 'komt' | 'verslag' | 'voorbij'

/** To come, waiting for its report, or over. */
function standVan({ op, status }: { op: Date; status: string }): { op: string; stand: Stand } {
  const stand = status !== 'gepland' ? 'voorbij' : op > now() ? 'komt' : 'verslag'
  return { op: op.toISOString(), stand }
}
