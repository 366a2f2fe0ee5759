import { createCipheriv, createDecipheriv } from 'node:crypto'
import { config } from '#app/platform/config.server.ts'
import { ALPHABET, hmac } from '#app/platform/ids.server.ts'

const UUID_BYTES = 16

/**
 * Another name for a record, for one reader: it leads this reader back to the record, and tells two readers nothing when
 * they compare. `lezer` names the purpose and the reader. Depends on the secret of the server: a new secret, new names.
 */
export function pseudonym(lezer: string, uuid: string): string {
  // One block, so each uuid has one name and nothing repeats: the mode without a vector is what is meant here.
  const cipher = createCipheriv('aes-128-ecb', keyOf(lezer), null).setAutoPadding(false)
  return Buffer.concat([cipher.update(uuid.replaceAll('-', ''), 'hex'), cipher.final()]).toString('base64url')
}

/** The record behind the name, or null for what can be no name. Somebody else's name gives an id that does not exist. */
export function uuidOfPseudonym(lezer: string, naam: string): string | null {
  if (!/^[A-Za-z0-9_-]{22}$/.test(naam)) return null
  const bytes = Buffer.from(naam, 'base64url')
  if (bytes.length !== UUID_BYTES || bytes.toString('base64url') !== naam) return null
  const decipher = createDecipheriv('aes-128-ecb', keyOf(lezer), null).setAutoPadding(false)
  const hex = Buffer.concat([decipher.update(bytes), decipher.final()]).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** A short code for the same pair that a person can read aloud. Not unique, so never a key. */
export function spokenCode(lezer: string, uuid: string, length: number): string {
  const bytes = hmac(config().http.sessionSecret, `code|${lezer}|${uuid}`)
  return Array.from({ length }, (_, index) => ALPHABET[(bytes[index] ?? 0) % ALPHABET.length]).join('')
}

function keyOf(lezer: string): Buffer {
  return hmac(config().http.sessionSecret, `pseudonym|${lezer}`).subarray(0, UUID_BYTES)
}
