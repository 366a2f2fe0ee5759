import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import { toContract } from './change-plaatsing.server.ts'
import { contractOp } from './contract.ts'
import { lopendeWhere, plaatsingScope } from './scope.server.ts'
import { standOp, type PlaatsingStand } from './stand.ts'

export type JobcoachPlaatsing = {
  id: string
  kandidaat: string
  telefoon: string | null
  werkgever: string
  functie: string
  startdatum: string
  /** The agreed last day, or the real one when the end is known. */
  tot: string | null
  stand: PlaatsingStand
  urenPerWeek: number
}

/** The plaatsingen that a jobcoach carries and that run, newest first: own ones only, with the name, because the coach works with them. */
export async function listJobcoachPlaatsingen(actor: Actor): Promise<JobcoachPlaatsing[]> {
  if (actor.rol !== 'jobcoach') return []
  const rows = await db().plaatsing.findMany({
    where: { AND: [plaatsingScope(actor), lopendeWhere()] },
    orderBy: [{ startdatum: 'desc' }, { id: 'asc' }],
    take: 200,
    select: {
      id: true,
      startdatum: true,
      einddatum: true,
      beeindigdOp: true,
      eindeReden: true,
      contracten: {
        orderBy: { volgnummer: 'asc' },
        select: { volgnummer: true, soort: true, aanleiding: true, van: true, tot: true, urenPerWeek: true },
      },
      bemiddeling: {
        select: {
          vacature: { select: { titel: true, werkgever: { select: { naam: true } } } },
          profiel: {
            select: { kandidaat: { select: { voornaam: true, achternaam: true, telefoon: true } } },
          },
        },
      },
    },
  })
  return rows.map(({ id, bemiddeling: { vacature, profiel }, ...row }) => {
    const dagen = { einddatum: isoDayOrNull(row.einddatum), beeindigdOp: isoDayOrNull(row.beeindigdOp) }
    return {
      id,
      kandidaat: `${profiel.kandidaat.voornaam} ${profiel.kandidaat.achternaam}`,
      telefoon: profiel.kandidaat.telefoon,
      werkgever: vacature.werkgever.naam,
      functie: vacature.titel ?? '',
      startdatum: isoDay(row.startdatum),
      tot: dagen.beeindigdOp ?? dagen.einddatum,
      stand: standOp({ ...dagen, eindeReden: row.eindeReden }, today()),
      urenPerWeek: contractOp(row.contracten.map(toContract), today())?.urenPerWeek ?? 0,
    }
  })
}
