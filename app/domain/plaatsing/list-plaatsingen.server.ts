import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

export type JobcoachPlaatsing = {
  id: string
  kandidaat: string
  telefoon: string | null
  werkgever: string
  functie: string
  startdatum: string
  urenPerWeek: number
}

/** The plaatsingen that a jobcoach carries, newest first: own ones only, with the name, because the coach works with them. */
export async function listJobcoachPlaatsingen(actor: Actor): Promise<JobcoachPlaatsing[]> {
  if (actor.rol !== 'jobcoach') return []
  const rows = await db().plaatsing.findMany({
    where: { jobcoachId: actor.accountId },
    orderBy: [{ startdatum: 'desc' }, { id: 'asc' }],
    take: 200,
    select: {
      id: true,
      startdatum: true,
      urenPerWeek: true,
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
  return rows.map(({ id, startdatum, urenPerWeek, bemiddeling: { vacature, profiel } }) => ({
    id,
    kandidaat: `${profiel.kandidaat.voornaam} ${profiel.kandidaat.achternaam}`,
    telefoon: profiel.kandidaat.telefoon,
    werkgever: vacature.werkgever.naam,
    functie: vacature.titel ?? '',
    startdatum: startdatum.toISOString().slice(0, 10),
    urenPerWeek,
  }))
}
