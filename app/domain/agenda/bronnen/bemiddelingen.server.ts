import { addDays, amsterdamTime, dateOnly } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { amsterdamDay, isoDay } from '#app/platform/iso-day.ts'
import type { AgendaBron } from '../bron.server.ts'

const OVER = {
  id: true,
  versie: true,
  profiel: { select: { code: true } },
  vacature: { select: { titel: true, werkgever: { select: { naam: true } } } },
} as const

/** Meetings that the adviseur planned, as long as they are to happen or have just been. */
export const kennismakingen: AgendaBron = async (actor, { van, tot }) => {
  if (actor.rol !== 'adviseur') return []
  const rijen = await db().bemiddeling.findMany({
    where: {
      adviseurId: actor.accountId,
      status: 'kennismaking',
      kennismakingOp: { gte: amsterdamTime(van, '00:00'), lt: addDays(amsterdamTime(tot, '00:00'), 1) },
    },
    select: { ...OVER, kennismakingOp: true, kennismakingPlaats: true },
  })
  return rijen.flatMap(({ kennismakingOp, kennismakingPlaats, ...rij }) => {
    if (!kennismakingOp) return []
    const titel = `Kennismaking ${wie(rij)}`
    return [
      {
        uid: `${rij.id}.kennismaking`,
        versie: rij.versie,
        soort: 'kennismaking',
        titel,
        buiten: titel,
        plaats: kennismakingPlaats,
        naar: `/adviseur/bemiddelingen/${rij.id}`,
        dag: amsterdamDay(kennismakingOp),
        begin: kennismakingOp.toISOString(),
      },
    ]
  })
}

/** The last day of a trial: before it somebody decides what comes after. */
export const proefplaatsingen: AgendaBron = async (actor, { van, tot }) => {
  if (actor.rol !== 'adviseur') return []
  const rijen = await db().bemiddeling.findMany({
    where: {
      adviseurId: actor.accountId,
      status: 'proefplaatsing',
      proefplaatsingTot: { gte: dateOnly(van), lte: dateOnly(tot) },
    },
    select: { ...OVER, proefplaatsingTot: true },
  })
  return rijen.flatMap(({ proefplaatsingTot, ...rij }) => {
    if (!proefplaatsingTot) return []
    return [
      {
        uid: `${rij.id}.proefplaatsing`,
        versie: rij.versie,
        soort: 'proefplaatsing',
        titel: wie(rij),
        buiten: `Laatste dag proefplaatsing ${wie(rij)}`,
        plaats: null,
        naar: `/adviseur/bemiddelingen/${rij.id}`,
        dag: isoDay(proefplaatsingTot),
        begin: null,
      },
    ]
  })
}

type Rij = {
  profiel: { code: string }
  vacature: { titel: string | null; werkgever: { naam: string } }
}

function wie({ profiel, vacature }: Rij): string {
  return `${profiel.code} bij ${vacature.werkgever.naam}${vacature.titel ? `: ${vacature.titel}` : ''}`
}
