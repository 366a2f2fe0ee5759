const DAG = 86_400_000

/** `vandaag` (yyyy-mm-dd) plus a number of days, as a date without a time (midnight UTC). */
export function day(vandaag: string, dagen: number): Date {
  return new Date(Date.parse(`${vandaag}T00:00:00Z`) + dagen * DAG)
}

/** A moment in office hours on the day `dagen` from `vandaag`; `minuut` 0 is nine o'clock UTC. */
export function moment(vandaag: string, dagen: number, minuut = 0): Date {
  return new Date(day(vandaag, dagen).getTime() + 9 * 3_600_000 + minuut * 60_000)
}

/** Whole years between a birth date and `vandaag`. */
export function age(geboortedatum: Date, vandaag: string): number {
  const jaren = Number(vandaag.slice(0, 4)) - geboortedatum.getUTCFullYear()
  return geboortedatum.toISOString().slice(5, 10) > vandaag.slice(5, 10) ? jaren - 1 : jaren
}
