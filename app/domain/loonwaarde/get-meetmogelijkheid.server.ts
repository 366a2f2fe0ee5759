import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { listMetingenVan } from './list-metingen.server.ts'
import { teMetenScope } from './scope.server.ts'

/** What there is of one bemiddeling: its measurements, and whether the adviseur can begin one now. */
export async function getMeetmogelijkheid(actor: Actor, bemiddelingId: string) {
  const [metingen, aantal] = await Promise.all([
    listMetingenVan(actor, bemiddelingId),
    db().bemiddeling.count({
      where: {
        AND: [teMetenScope(actor), { id: bemiddelingId, metingen: { none: { stand: 'loopt' } } }],
      },
    }),
  ])
  return { metingen, magBeginnen: aantal > 0 }
}
