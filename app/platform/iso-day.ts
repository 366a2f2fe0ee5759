/** A `date` column, which the database gives as UTC midnight, as yyyy-mm-dd. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}
