import { z } from 'zod'
import { config } from '#app/platform/config.server.ts'
import { equalInConstantTime, hmac } from '#app/platform/ids.server.ts'

/**
 * The link that stops one mail without logging in. Signed with the server's secret, so that nobody makes one for another.
 * It stands in the query: the log holds paths. It does not expire: a mail can be read years later.
 */
export function afmeldUrl(volgopdrachtId: string): string {
  return `${config().http.publicUrl}/afmelden?t=${volgopdrachtId}.${signatureOf(volgopdrachtId)}`
}

/** The id in a link that we made; null for anything else. */
export function volgopdrachtOfToken(token: string): string | null {
  const [id = '', signature = '', ...rest] = token.split('.')
  if (rest.length > 0 || !z.uuid().safeParse(id).success || signature.length > 100) return null
  return equalInConstantTime(signature, signatureOf(id)) ? id : null
}

function signatureOf(volgopdrachtId: string): string {
  return hmac(config().http.sessionSecret, `afmelden:${volgopdrachtId}`).toString('base64url')
}
