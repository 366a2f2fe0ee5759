import { toGesprekAfspraak } from '#app/domain/jobcoaching/gesprek-afspraak.ts'
import { trajectScope } from '#app/domain/jobcoaching/scope.server.ts'
import { amsterdamTime, dateOnly } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { amsterdamDay, isoDay, plusDays } from '#app/platform/iso-day.ts'
import type { AgendaBron } from '../bron.server.ts'

const OVER = {
  werkgever: { select: { naam: true } },
  kandidaat: { select: { profiel: { select: { code: true } } } },
} as const

/** Meetings that the coach planned, also those that have just been. By code, outside and inside. */
export const jobcoachgesprekken: AgendaBron = async (actor, { van, tot }) => {
  if (actor.rol !== 'jobcoach') return []
  const rijen = await db().jobcoachgesprek.findMany({
    where: {
      status: 'gepland',
      op: { gte: amsterdamTime(van, '00:00'), lt: amsterdamTime(plusDays(tot, 1), '00:00') },
      traject: { AND: [trajectScope(actor), { status: 'lopend' }] },
    },
    select: {
      id: true,
      versie: true,
      op: true,
      plaats: true,
      traject: { select: { id: true, ...OVER } },
    },
  })
  return rijen.map(({ id, versie, op, plaats, traject }) => {
    const naar = `/jobcoach/trajecten/${traject.id}/gesprekken`
    const code = traject.kandidaat?.profiel?.code ?? null
    const over = { coach: '', werkgever: traject.werkgever.naam, functie: null, code }
    const afspraak = toGesprekAfspraak({ id, versie, op, plaats, ...over }, 'jobcoach', naar)
    return {
      uid: afspraak.uid,
      versie,
      soort: 'jobcoachgesprek',
      titel: wie(traject),
      buiten: afspraak.titel,
      plaats,
      naar,
      dag: amsterdamDay(op),
      begin: op.toISOString(),
    }
  })
}

/** The agreed last day of a traject: before it the coach decides whether it stops or goes on. */
export const trajecten: AgendaBron = async (actor, { van, tot }) => {
  if (actor.rol !== 'jobcoach') return []
  const rijen = await db().jobcoachtraject.findMany({
    where: {
      AND: [trajectScope(actor), { status: 'lopend', einddatum: { gte: dateOnly(van), lte: dateOnly(tot) } }],
    },
    select: { id: true, versie: true, einddatum: true, ...OVER },
  })
  return rijen.map(({ id, versie, einddatum, ...traject }) => ({
    uid: `${id}.traject`,
    versie,
    soort: 'traject',
    titel: wie(traject),
    buiten: `Laatste dag begeleiding ${wie(traject)}`,
    plaats: null,
    naar: `/jobcoach/trajecten/${id}`,
    dag: isoDay(einddatum),
    begin: null,
  }))
}

type Over = { werkgever: { naam: string }; kandidaat: { profiel: { code: string } | null } | null }

function wie({ werkgever, kandidaat }: Over): string {
  return kandidaat?.profiel ? `${kandidaat.profiel.code} bij ${werkgever.naam}` : werkgever.naam
}
