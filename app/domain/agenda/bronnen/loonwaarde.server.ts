import { getWaarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { STAP_TE_DOEN } from '#app/domain/loonwaarde/loonwaarde.ts'
import { loonwaardeScope, metingVanMij } from '#app/domain/loonwaarde/scope.server.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { AgendaBron } from '../bron.server.ts'

/**
 * For the adviseur the last day of each step, and for the adviseur and the jobcoach the day of a measurement at the workplace.
 * Outside the portal only at which employer it is.
 */
export const loonwaarde: AgendaBron = async (actor, { van, tot }) => {
  const isAdviseur = actor.rol === 'adviseur'
  const periode = { gte: dateOnly(van), lte: dateOnly(tot) }
  const rijen = await db().loonwaardemeting.findMany({
    where: {
      AND: [
        isAdviseur ? metingVanMij(await getWaarneming(actor.accountId)) : loonwaardeScope(actor),
        { stand: 'loopt' },
        {
          OR: [
            { stap: 'gemeten', geplandOp: periode },
            ...(isAdviseur ? [{ stap: { not: 'gemeten' as const }, uiterlijk: periode }] : []),
          ],
        },
      ],
    },
    select: {
      id: true,
      versie: true,
      stap: true,
      uiterlijk: true,
      geplandOp: true,
      bemiddeling: {
        select: {
          profiel: { select: { code: true } },
          vacature: { select: { werkgever: { select: { naam: true } } } },
        },
      },
    },
  })
  return rijen.flatMap(({ id, versie, stap, uiterlijk, geplandOp, bemiddeling }) => {
    const dag = stap === 'gemeten' ? geplandOp : uiterlijk
    if (!dag) return []
    const werkgever = bemiddeling.vacature.werkgever.naam
    return [
      {
        uid: `${id}.loonwaarde`,
        versie,
        soort: 'loonwaarde',
        titel: `${STAP_TE_DOEN[stap]}: ${bemiddeling.profiel.code} bij ${werkgever}`,
        buiten: `Loonwaardemeting bij ${werkgever}`,
        plaats: null,
        naar: isAdviseur ? `/adviseur/loonwaarde/${id}` : null,
        dag: isoDay(dag),
        begin: null,
      },
    ]
  })
}
