import { data } from 'react-router'
import { z } from 'zod'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import type { Reden, Refused, Result } from '#app/platform/result.ts'

const STATUS: Record<Reden, number> = { invalid: 400, 'not-found': 404, 'not-allowed': 403, conflict: 409 }

const MELDING: Record<Reden, string> = {
  invalid: 'Dat kon niet. Kijk uw gegevens na en probeer het opnieuw.',
  'not-found': 'Niet gevonden.',
  'not-allowed': 'U mag dit niet doen.',
  conflict: 'Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw.',
}

/** Narrows to the value, or answers 404. Outside one's scope and not existing look the same. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw data(null, { status: 404, statusText: 'Niet gevonden' })
  return value
}

/** A record id from the URL. Anything that is not a uuid cannot exist, so it is a 404 and never reaches the database. */
export function parseId(value: string | undefined): string {
  const parsed = z.uuid().safeParse(value)
  if (!parsed.success) throw data(null, { status: 404, statusText: 'Niet gevonden' })
  return parsed.data
}

export function meldingOf(refused: Refused): string {
  return refused.melding ?? MELDING[refused.reden]
}

/**
 * Answers the result of a command that has no form of its own: on success what `ok` makes, on a refusal that the user
 * can do something about back to `terug` with the message, otherwise the error page.
 */
export async function respond<T>(
  result: Result<T>,
  options: { terug: string; ok: (value: T) => Response | Promise<Response> },
): Promise<Response> {
  if (result.ok) return options.ok(result.data)
  if (result.reden === 'not-found' || result.reden === 'not-allowed') {
    throw data(result.melding ?? null, { status: STATUS[result.reden], statusText: MELDING[result.reden] })
  }
  return redirectWithMelding(options.terug, meldingOf(result), 'fout')
}

/** The status of a refused command on a page that shows its form again. Throws the error page for 403 and 404. */
export function statusOf(refused: Refused): number {
  if (refused.reden === 'not-found' || refused.reden === 'not-allowed') {
    throw data(refused.melding ?? null, { status: STATUS[refused.reden], statusText: MELDING[refused.reden] })
  }
  return STATUS[refused.reden]
}
