import { addDays, dateOnly } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { amsterdamDay } from '#app/platform/iso-day.ts'
import type { AgendaBron } from '../bron.server.ts'

/** Announced events that this adviseur organises, on the day they begin. */
export const evenementen: AgendaBron = async (actor, { van, tot }) => {
  if (actor.rol !== 'adviseur') return []
  const rijen = await db().evenement.findMany({
    where: {
      organisatorId: actor.accountId,
      status: { in: ['gepubliceerd', 'afgerond'] },
      // A day wider on both sides than the days in Amsterdam, which are filtered below.
      start: { gte: addDays(dateOnly(van), -1), lt: addDays(dateOnly(tot), 2) },
    },
    select: { id: true, versie: true, titel: true, start: true, einde: true, locatie: true, plaats: true },
  })
  return rijen
    .map(({ id, versie, titel, start, einde, locatie, plaats }) => ({
      uid: `${id}.evenement`,
      versie,
      soort: 'evenement' as const,
      titel,
      buiten: titel,
      plaats: `${locatie}, ${plaats}`,
      naar: `/adviseur/evenementen/${id}`,
      dag: amsterdamDay(start),
      begin: start.toISOString(),
      minuten: Math.round((einde.getTime() - start.getTime()) / 60_000),
    }))
    .filter(({ dag }) => dag >= van && dag <= tot)
}
