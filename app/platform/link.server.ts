import { config } from '#app/platform/config.server.ts'
import { equalInConstantTime, hmac } from '#app/platform/ids.server.ts'

/** The key in a link of a mail: derived from what it opens and the server's secret, so that it is stored nowhere. */
export function linkSleutel(waarvan: string): string {
  return hmac(config().http.sessionSecret, waarvan).toString('base64url')
}

export function isLinkSleutel(waarvan: string, sleutel: string): boolean {
  return equalInConstantTime(sleutel, linkSleutel(waarvan))
}
