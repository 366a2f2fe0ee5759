import { lopendeWhere, plaatsingScope } from '#app/domain/plaatsing/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { Meetplek } from './meetaanvraag.ts'

const MEESTE = 100

/** The plaatsingen at an employer that run and of which no measurement runs, newest first. Not who works there. */
export async function listMeetplekken(actor: Extract<Actor, { rol: 'werkgever' }>): Promise<Meetplek[]> {
  const rijen = await db().plaatsing.findMany({
    where: {
      AND: [
        plaatsingScope(actor),
        lopendeWhere(),
        { bemiddeling: { metingen: { none: { stand: 'loopt' } } } },
      ],
    },
    orderBy: [{ startdatum: 'desc' }, { id: 'asc' }],
    take: MEESTE,
    select: {
      id: true,
      startdatum: true,
      bemiddeling: { select: { vacature: { select: { titel: true } } } },
    },
  })
  return rijen.map(({ id, startdatum, bemiddeling }) => ({
    plaatsingId: id,
    functie: bemiddeling.vacature.titel ?? 'Functie zonder naam',
    startdatum: isoDay(startdatum),
  }))
}
