import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function hmac(secret: string, text: string): Buffer {
  return createHmac('sha256', secret).update(text).digest()
}

export function randomToken(): string {
  return randomBytes(32).toString('base64url')
}

export function equalInConstantTime(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(a)), Buffer.from(sha256(b)))
}

/** Letters and digits that are not easily misread. */
export const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A profile code such as K-7F3Q: random, without letters that are easily misread. */
export function randomProfielCode(length = 4): string {
  return `K-${randomLetters(length)}`
}

/** Random letters and digits of the alphabet above, each equally likely. */
export function randomLetters(length: number): string {
  let code = ''
  while (code.length < length) {
    const byte = randomBytes(1)[0] ?? 255
    // Reject the tail of the byte range: every letter equally likely.
    if (byte < 240) code += ALPHABET[byte % ALPHABET.length]
  }
  return code
}
