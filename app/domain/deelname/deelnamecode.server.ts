import { config } from '#app/platform/config.server.ts'
import { linkSleutel } from '#app/platform/link.server.ts'

// 96 bits: short enough for a QR code that a cheap camera reads, too long to guess.
const TEKENS = 16

/** The code of one person at one event, as in the QR code: derived from the id and the server's secret, stored nowhere. */
export function deelnamecodeOf(inschrijvingId: string): string {
  return linkSleutel(`deelname:${inschrijvingId}`).slice(0, TEKENS)
}

/** The address in the QR code: the page of the door with this person on top, for who works there. */
export function deelnameAdres({ id, evenementId }: { id: string; evenementId: string }): string {
  return `${config().http.publicUrl}/adviseur/evenementen/${evenementId}/deur?code=${deelnamecodeOf(id)}`
}
