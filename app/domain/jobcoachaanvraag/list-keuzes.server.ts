import { getIdentiteit } from '#app/domain/bemiddeling/get-identiteit.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { OPEN_STATUSSEN } from './aanvraag.ts'
import { lopendePlaatsing } from './scope.server.ts'

/** More than nearly any employer has; who has more asks for the organisation, or calls. */
const MEESTE = 100

export type Keuze = {
  plaatsingId: string
  functie: string
  startdatum: string
  /** The name for who may know it, the code of the profile for an adviseur; null otherwise. */
  wie: string | null
  /** The request that runs already. */
  aanvraagId: string | null
  /** The jobcoach who guides already. */
  coach: string | null
}

/**
 * For whom at an employer a jobcoach can be asked: everybody who works there through the WSP, newest first, with the request or
 * the guidance that runs for them already. An employer reads a name only through getIdentiteit, which writes an audit line.
 */
export async function listKeuzes(
  actor: Extract<Actor, { rol: 'werkgever' | 'adviseur' }>,
  werkgeverId: string,
): Promise<Keuze[]> {
  const rows = await db().plaatsing.findMany({
    where: lopendePlaatsing(actor, werkgeverId),
    orderBy: [{ startdatum: 'desc' }, { id: 'asc' }],
    take: MEESTE,
    select: {
      id: true,
      startdatum: true,
      bemiddeling: {
        select: { id: true, profiel: { select: { code: true } }, vacature: { select: { titel: true } } },
      },
      jobcoachaanvragen: {
        where: { status: { in: [...OPEN_STATUSSEN] } },
        select: { id: true },
      },
      trajecten: { where: { status: 'lopend' }, select: { jobcoach: { select: { naam: true } } } },
    },
  })
  const keuzes: Keuze[] = []
  for (const { id, startdatum, bemiddeling, jobcoachaanvragen, trajecten } of rows) {
    keuzes.push({
      plaatsingId: id,
      functie: bemiddeling.vacature.titel ?? 'Functie zonder naam',
      startdatum: isoDay(startdatum),
      wie:
        actor.rol === 'adviseur'
          ? bemiddeling.profiel.code
          : ((await getIdentiteit(actor, bemiddeling.id))?.naam ?? null),
      aanvraagId: jobcoachaanvragen[0]?.id ?? null,
      coach: trajecten[0]?.jobcoach.naam ?? null,
    })
  }
  return keuzes
}
