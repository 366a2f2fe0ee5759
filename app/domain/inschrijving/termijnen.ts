const UUR = 3_600_000

/**
 * Until when a mail address can be confirmed: 24 hours, and never more than a quarter of the time that is left until the
 * event, so that others can still take the place.
 */
export function bevestigenVoor(nu: Date, start: Date): Date {
  return hoogstens(24 * UUR, nu, start)
}

/** Until when an offered place waits for an answer: 48 hours, and never more than a quarter of the time until the event. */
export function aangebodenTot(nu: Date, start: Date): Date {
  return hoogstens(48 * UUR, nu, start)
}

function hoogstens(ms: number, nu: Date, start: Date): Date {
  const rest = Math.max(0, start.getTime() - nu.getTime())
  return new Date(nu.getTime() + Math.min(ms, Math.floor(rest / 4)))
}
