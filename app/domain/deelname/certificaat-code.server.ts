import { config } from '#app/platform/config.server.ts'
import { hmac, randomLetters } from '#app/platform/ids.server.ts'
import { plainCode, plainNaam } from './certificaat.ts'

/** A new code of a certificate: twelve letters and digits, 58 bits, so that trying leads nowhere. */
export function newCode(): string {
  return plainCode(randomLetters(12))
}

/** What is kept of the name: whoever knows name and code can check them, whoever reads the table learns no name. */
export function naamControleOf(code: string, naam: string): string {
  return hmac(config().http.sessionSecret, `certificaat:${code}:${plainNaam(naam)}`).toString('hex')
}
