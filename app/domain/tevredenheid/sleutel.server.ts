import { config } from '#app/platform/config.server.ts'
import { equalInConstantTime, hmac } from '#app/platform/ids.server.ts'

/** The key in the link of a question. Derived from its id and the server's secret, so that it is stored nowhere. */
export function sleutelOf(onderzoekId: string): string {
  return hmac(config().http.sessionSecret, `tevredenheid:${onderzoekId}`).toString('base64url')
}

export function isSleutelVan(onderzoekId: string, sleutel: string): boolean {
  return equalInConstantTime(sleutel, sleutelOf(onderzoekId))
}
