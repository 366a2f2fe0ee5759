/** What a command answers: expected outcomes are values, only bugs are thrown. */
export type Reden = 'invalid' | 'not-found' | 'not-allowed' | 'conflict'

export type Done<T> = { ok: true; data: T }
export type Refused = { ok: false; reden: Reden; melding?: string }
export type Result<T> = Done<T> | Refused

export function done<T>(data: T): Done<T> {
  return { ok: true, data }
}

/** `melding` is shown to the user as it is: plain Dutch, no personal data. */
export function refuse(reden: Reden, melding?: string): Refused {
  return { ok: false, reden, melding }
}
