/** A `date` column, which the database gives as UTC midnight, as yyyy-mm-dd. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** The same of a column that may be empty. */
export function isoDayOrNull(date: Date | null): string | null {
  return date && isoDay(date)
}

/** True for a day of the calendar as yyyy-mm-dd. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

/** The day so many days later (or earlier, with a negative number), as yyyy-mm-dd. */
export function plusDays(iso: string, days: number): string {
  return isoDay(new Date(Date.parse(`${iso}T00:00:00.000Z`) + days * 86_400_000))
}

/** The day on the calendar of Amsterdam, as yyyy-mm-dd, of a moment. */
export function amsterdamDay(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment)
}
