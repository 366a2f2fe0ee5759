import { afspraakPagina, toAfspraak } from '#app/domain/bemiddeling/afspraak.ts'
import { amsterdamTime, dateOnly } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { amsterdamDay, isoDay, plusDays } from '#app/platform/iso-day.ts'
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
      kennismakingOp: { gte: amsterdamTime(van, '00:00'), lt: amsterdamTime(plusDays(tot, 1), '00:00') },
    },
    select: { ...OVER, kennismakingOp: true, kennismakingPlaats: true },
  })
  return rijen.flatMap(({ kennismakingOp, kennismakingPlaats, ...rij }) => {
    if (!kennismakingOp) return []
    const afspraak = toAfspraak(
      {
        bemiddelingId: rij.id,
        versie: rij.versie,
        kennismakingOp,
        kennismakingPlaats,
        titel: rij.vacature.titel ?? '',
        werkgever: rij.vacature.werkgever.naam,
        code: rij.profiel.code,
      },
      'adviseur',
      config().http.publicUrl,
    )
    return [
      {
        uid: afspraak.uid,
        versie: afspraak.versie,
        soort: 'kennismaking',
        titel: afspraak.titel,
        buiten: afspraak.titel,
        plaats: kennismakingPlaats,
        naar: afspraakPagina('adviseur', rij.id),
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
        naar: afspraakPagina('adviseur', rij.id),
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
