import { werkgeverScope } from '#app/domain/werkgever/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { Harriebuddys } from './harriebuddys.ts'

/** The trained colleagues of an employer, as counts and a day; nobody's name. Null when there never were any, and outside the scope. */
export async function getHarriebuddys(actor: Actor, werkgeverId: string): Promise<Harriebuddys | null> {
  const rijen = await db().harriebuddys.findMany({
    where: { werkgeverId, werkgever: werkgeverScope(actor) },
    orderBy: { op: 'desc' },
    select: { aantal: true, vertrokken: true, op: true },
  })
  const [laatste] = rijen
  if (!laatste) return null
  const gevolgd = rijen.reduce((som, { aantal }) => som + aantal, 0)
  const weg = rijen.reduce((som, { vertrokken }) => som + vertrokken, 0)
  return { aantal: gevolgd - weg, gevolgd, laatst: isoDay(laatste.op) }
}
