import type { Waarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { werkgeversVan } from '#app/domain/werkgever/werk-van.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { plaatsingScope, standWhere } from './scope.server.ts'

/** At the employers that this adviseur answers for today: how many contracts end soon, and how many are past their end. */
export async function countPlaatsingenTeDoen(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  waarneming: Waarneming,
): Promise<{ eindigt: number; voorbij: number }> {
  const mijn = [
    plaatsingScope(actor),
    { bemiddeling: { vacature: { werkgever: werkgeversVan(waarneming) } } },
  ]
  const [eindigt, voorbij] = await Promise.all(
    (['eindigt', 'voorbij'] as const).map((stand) =>
      db().plaatsing.count({ where: { AND: [...mijn, standWhere(stand)] } }),
    ),
  )
  return { eindigt: eindigt ?? 0, voorbij: voorbij ?? 0 }
}
