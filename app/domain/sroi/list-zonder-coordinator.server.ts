import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { NIET_GESLOTEN } from './scope.server.ts'

/**
 * Who coordinates contracts but cannot log in, with of how many, for the beheerder who has to transfer them: numbers alone. Empty
 * for anyone else.
 */
export async function listZonderCoordinator(
  actor: Actor,
): Promise<{ id: string; naam: string; contracten: number }[]> {
  if (actor.rol !== 'beheerder') return []
  const rijen = await db().account.findMany({
    where: { geblokkeerdOp: { not: null }, sroiVerplichtingen: { some: NIET_GESLOTEN } },
    orderBy: [{ naam: 'asc' }, { id: 'asc' }],
    select: { id: true, naam: true, _count: { select: { sroiVerplichtingen: { where: NIET_GESLOTEN } } } },
  })
  return rijen.map(({ id, naam, _count }) => ({ id, naam, contracten: _count.sroiVerplichtingen }))
}
