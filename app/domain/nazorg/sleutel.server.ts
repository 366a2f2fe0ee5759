import { config } from '#app/platform/config.server.ts'
import { equalInConstantTime, hmac } from '#app/platform/ids.server.ts'

/** For whom a link is: the employer, or the jobcoach who had the plaatsing when the mail went out. */
export type Lezer = { soort: 'werkgever' } | { soort: 'jobcoach'; accountId: string }

/**
 * The key in the link of a moment, of this reader alone. Derived from both and the server's secret, so that it is stored
 * nowhere. How long it opens anything is decided by the moment itself.
 */
export function sleutelOf(momentId: string, lezer: Lezer): string {
  const wie = lezer.soort === 'jobcoach' ? `jobcoach:${lezer.accountId}` : 'werkgever'
  return hmac(config().http.sessionSecret, `nazorg:${momentId}:${wie}`).toString('base64url')
}

/** Which of the readers holds this key; null for a key that is not right, also that of a jobcoach who left. */
export function lezerVan(momentId: string, jobcoachId: string | null, sleutel: string): Lezer | null {
  const lezers: Lezer[] = [
    { soort: 'werkgever' },
    ...(jobcoachId ? [{ soort: 'jobcoach' as const, accountId: jobcoachId }] : []),
  ]
  return lezers.find((lezer) => equalInConstantTime(sleutel, sleutelOf(momentId, lezer))) ?? null
}
