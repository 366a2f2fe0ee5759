import { Temporal } from 'temporal-polyfill'
import { amsterdamDay } from '#app/platform/iso-day.ts'

/**
 * The one clock of the process, so that a test, or who tries the demo, can move time forward. Kept outside this module: the pages
 * are built with a copy of it, and the server that starts them has another one.
 */
const shared = globalThis as { wspKlokMs?: number }

export function now(): Date {
  return new Date(Date.now() + (shared.wspKlokMs ?? 0))
}

/** Today in Europe/Amsterdam as yyyy-mm-dd. */
export function today(): string {
  return amsterdamDay(now())
}

/** A date without time, as Prisma wants it for a `date` column. */
export function dateOnly(iso: string): Date {
  return new Date(`${iso}T00:00:00.000Z`)
}

export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000)
}

/** Shifts the clock, for tests and for a demo that is to show what time brings (see DEMO_DAGEN_VOORUIT). */
export function moveClock(ms: number): void {
  shared.wspKlokMs = ms
}

/** The moment of a wall clock in the Netherlands: date yyyy-mm-dd and time hh:mm. */
export function amsterdamTime(date: string, time: string): Date {
  return new Date(Temporal.ZonedDateTime.from(`${date}T${time}[Europe/Amsterdam]`).epochMilliseconds)
}
