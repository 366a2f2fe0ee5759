import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDayOrNull } from '#app/platform/iso-day.ts'
import { werkgeverStand } from './voor-werkgever.ts'

const MEESTE = 100

/**
 * What an employer may know of the measurements at its own workplaces: for which function, where it is, the day, and what it has
 * to do. Never whom it is about, what for, why it stopped or what came out: that is health data, and the gemeente tells the
 * outcome. Only from the contact with the employer on: before it nothing was agreed.
 */
export async function listEigenMetingen(actor: Extract<Actor, { rol: 'werkgever' }>) {
  const rijen = await db().loonwaardemeting.findMany({
    where: {
      bemiddeling: { vacature: { werkgeverId: actor.werkgeverId } },
      stappen: { some: { stap: 'contact_werkgever', klaarOp: { not: null } } },
    },
    orderBy: [{ aangemaaktOp: 'desc' }, { id: 'desc' }],
    take: MEESTE,
    select: {
      id: true,
      stand: true,
      stap: true,
      geplandOp: true,
      bemiddeling: { select: { vacature: { select: { titel: true } } } },
    },
  })
  return rijen.map(({ id, stand, stap, geplandOp, bemiddeling }) => ({
    id,
    functie: bemiddeling.vacature.titel ?? '',
    loopt: stand === 'loopt',
    geplandOp: stand === 'loopt' ? isoDayOrNull(geplandOp) : null,
    ...werkgeverStand(stand, stap),
  }))
}
