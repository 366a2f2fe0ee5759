import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { sendHerbouwInTransaction } from '#app/platform/jobs.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

export type ZoekindexStand = {
  achterstand: number
  oudste: string | null
  metFout: number
  laatsteHerbouw: string | null
}

/** How far the search engine is behind the database. For the beheerder alone. */
export async function getZoekindexStand(actor: Actor): Promise<ZoekindexStand | null> {
  if (actor.rol !== 'beheerder') return null
  const [stand, metFout, herbouw] = await Promise.all([
    db().zoekWijziging.aggregate({ _count: true, _min: { aangemaaktOp: true } }),
    db().zoekWijziging.count({ where: { pogingen: { gt: 0 } } }),
    db().gebeurtenis.findFirst({
      where: { type: 'zoekindex.herbouwd' },
      orderBy: { id: 'desc' },
      select: { opgetredenOp: true },
    }),
  ])
  return {
    achterstand: stand._count,
    oudste: stand._min.aangemaaktOp?.toISOString() ?? null,
    metFout,
    laatsteHerbouw: herbouw?.opgetredenOp.toISOString() ?? null,
  }
}

/** Asks the worker to rebuild every index beside the live ones. Asking twice makes one rebuild. */
export async function requestHerbouw(actor: Actor): Promise<Result<null>> {
  if (actor.rol !== 'beheerder') return refuse('not-allowed')
  return inTransaction(actor, async (tx) => {
    await sendHerbouwInTransaction(tx)
    return done(null)
  })
}
