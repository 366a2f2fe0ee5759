import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { vacatureScope } from '#app/domain/vacature/scope.server.ts'

const MEESTE = 6

/** The work for which the employer is looking: its open vacatures with the ISCO group of three digits, newest first. */
export async function listEigenWerk(
  actor: Extract<Actor, { rol: 'werkgever' }>,
): Promise<{ vacatureId: string; titel: string; groep: string }[]> {
  const rows = await db().vacature.findMany({
    where: { AND: [vacatureScope(actor), { status: { in: ['ingediend', 'gepubliceerd'] } }] },
    orderBy: { id: 'desc' },
    take: MEESTE,
    select: { id: true, titel: true, beroep: { select: { groep: true } } },
  })
  return rows.flatMap(({ id, titel, beroep }) =>
    beroep?.groep && titel ? [{ vacatureId: id, titel, groep: beroep.groep.slice(0, 3) }] : [],
  )
}
