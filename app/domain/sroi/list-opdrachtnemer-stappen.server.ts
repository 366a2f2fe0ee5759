import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { sroiScope } from './scope.server.ts'
import { stapVoorOpdrachtnemer, type OpdrachtnemerStap } from './opdrachtnemer-stap.ts'

/** Every contract of a contractor that runs, with what happens now. */
export async function listOpdrachtnemerStappen(
  actor: Extract<Actor, { rol: 'werkgever' }>,
): Promise<({ id: string; contractnummer: string; opdrachtgever: string } & OpdrachtnemerStap)[]> {
  const rijen = await db().sroiVerplichting.findMany({
    where: { AND: [sroiScope(actor), { status: { notIn: ['voldaan', 'niet_voldaan'] } }] },
    orderBy: { herstelTot: 'asc' },
    take: 100,
    select: {
      id: true,
      contractnummer: true,
      status: true,
      gemeldOp: true,
      meldenVoor: true,
      herstelTot: true,
      planReactie: true,
      opdrachtgever: { select: { naam: true } },
      _count: { select: { invullingen: { where: { status: 'aanvullen' } } } },
    },
  })
  return rijen.map(({ id, contractnummer, opdrachtgever, _count, ...rij }) => ({
    id,
    contractnummer,
    opdrachtgever: opdrachtgever.naam,
    ...stapVoorOpdrachtnemer({
      status: rij.status,
      isGemeld: rij.gemeldOp !== null,
      isTeruggestuurd: rij.planReactie !== null,
      aanvullen: _count.invullingen,
      meldenVoor: isoDay(rij.meldenVoor),
      herstelTot: isoDay(rij.herstelTot),
    }),
  }))
}
