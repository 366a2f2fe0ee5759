import { isLinkSleutel, linkSleutel } from '#app/platform/link.server.ts'

/** For whom a link is: the employer, or the jobcoach who had the plaatsing when the mail went out. */
export type Lezer = { soort: 'werkgever' } | { soort: 'jobcoach'; accountId: string }

/**
 * The key in the link of a moment, of this reader alone. Derived from both and the server's secret, so that it is stored
 * nowhere. How long it opens anything is decided by the moment itself.
 */
export function sleutelOf(momentId: string, lezer: Lezer): string {
  return linkSleutel(waarvan(momentId, lezer))
}

/** Which of the readers holds this key; null for a key that is not right, also that of a jobcoach who left. */
export function lezerVan(momentId: string, jobcoachId: string | null, sleutel: string): Lezer | null {
  const lezers: Lezer[] = [
    { soort: 'werkgever' },
    ...(jobcoachId ? [{ soort: 'jobcoach' as const, accountId: jobcoachId }] : []),
  ]
  return lezers.find((lezer) => isLinkSleutel(waarvan(momentId, lezer), sleutel)) ?? null
}

function waarvan(momentId: string, lezer: Lezer): string {
  return `nazorg:${momentId}:${lezer.soort === 'jobcoach' ? `jobcoach:${lezer.accountId}` : 'werkgever'}`
}
