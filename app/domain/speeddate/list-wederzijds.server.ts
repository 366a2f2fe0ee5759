import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

/**
 * The events of this organiser with talks after which both said yes and that lead to no bemiddeling yet, with how many; the last event
 * first.
 */
export async function listOpenWederzijds(actor: Extract<Actor, { rol: 'adviseur' }>) {
  const open = { antwoordWerkgever: 'ja', antwoordKandidaat: 'ja', bemiddelingId: null } as const
  const rijen = await db().evenement.findMany({
    where: { organisatorId: actor.accountId, gesprekken: { some: open } },
    orderBy: [{ start: 'desc' }, { id: 'asc' }],
    select: { id: true, titel: true, _count: { select: { gesprekken: { where: open } } } },
  })
  return rijen.map(({ _count, ...rij }) => ({ ...rij, aantal: _count.gesprekken }))
}
