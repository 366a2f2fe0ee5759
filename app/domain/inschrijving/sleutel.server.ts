import { isLinkSleutel, linkSleutel } from '#app/platform/link.server.ts'

const waarvan = (aanmeldingId: string) => `aanmelding:${aanmeldingId}`

/** The key in the mails of one aanmelding. Whoever holds it sees and changes that aanmelding alone. */
export function sleutelOf(aanmeldingId: string): string {
  return linkSleutel(waarvan(aanmeldingId))
}

/** True when this key opens this aanmelding. */
export function isSleutelOf(aanmeldingId: string, sleutel: string): boolean {
  return isLinkSleutel(waarvan(aanmeldingId), sleutel)
}
