import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { now } from '#app/platform/clock.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'

/** One entry of a calendar file. It leaves the portal, so it holds no name of a candidate and no free text about one. */
export type Kalenderitem = {
  /** The same for the same appointment, whatever changes about it: the calendar then changes its entry. */
  uid: string
  /** Goes up with every change of the appointment. */
  versie: number
  titel: string
  toelichting?: string
  plaats?: string | null
  /** Address of the page about it. */
  url: string
  /** The appointment is off: the calendar strikes its entry out. */
  isVervallen?: boolean
} & ({ dag: string } | { begin: Date; minuten: number })

export const KALENDER_TYPE = 'text/calendar; charset=utf-8'

/**
 * Entries as a calendar file (RFC 5545). Moments are in UTC, so that no calendar needs to know the time zone; days are whole
 * days without one. `naam` names a feed, of which programs ask the new state once an hour.
 */
export function renderKalender(items: readonly Kalenderitem[], { naam }: { naam?: string } = {}): string {
  const kalender = new ICalCalendar({
    prodId: { company: 'WSP Zuid-Kennemerland en IJmond', product: 'WSP-portaal', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
    ...(naam && { name: naam, ttl: 3600 }),
  })
  for (const item of items) {
    kalender.createEvent({
      id: item.uid,
      sequence: item.versie,
      stamp: now(),
      summary: item.titel,
      description: [item.toelichting, item.url].filter(Boolean).join('\n'),
      location: item.plaats ?? null,
      url: item.url,
      status: item.isVervallen ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...whenOf(item),
    })
  }
  return kalender.toString()
}

function whenOf(item: Kalenderitem) {
  if ('dag' in item) return { allDay: true, start: localDay(item.dag), end: localDay(plusDays(item.dag, 1)) }
  return { start: item.begin, end: new Date(item.begin.getTime() + item.minuten * 60_000) }
}

/** The library writes a whole day by the clock of the machine, so the day is made by that clock too. */
function localDay(dag: string): Date {
  const [jaar = 0, maand = 1, nummer = 1] = dag.split('-').map(Number)
  return new Date(jaar, maand - 1, nummer)
}
