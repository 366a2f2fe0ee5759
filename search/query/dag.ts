/** yyyy-mm-dd of a moment on the calendar of Amsterdam: a closing date ends there, not at midnight UTC. */
export function amsterdamseDag(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment)
}

/** A date as a `date` column gives it (UTC midnight), in whole seconds: the engine compares numbers only. */
export function dagSeconden(dag: string): number {
  return Date.parse(`${dag}T00:00:00.000Z`) / 1000
}

export function seconden(moment: Date): number {
  return Math.floor(moment.getTime() / 1000)
}
