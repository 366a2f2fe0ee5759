import { z } from 'zod'
import { phoneNumber, postcode } from '#app/platform/form-values.ts'

/** Fields that several forms about an employer ask. Each message says how to mend it. */

/** Digits with spaces or dots between them, as people copy a number. */
const cijfers = (text: string) => text.replace(/[\s.]/g, '')

export const KvkNummerSchema = z
  .string({ error: 'Vul het KVK-nummer in.' })
  .transform(cijfers)
  .pipe(z.string().regex(/^[0-9]{8}$/, 'Een KVK-nummer heeft 8 cijfers. Kijk het nummer na op kvk.nl.'))

export const VestigingsnummerSchema = z
  .string()
  .transform(cijfers)
  .pipe(
    z.string().regex(/^[0-9]{12}$/, 'Een vestigingsnummer heeft 12 cijfers. Kijk het nummer na op kvk.nl.'),
  )

export const PostcodeSchema = postcode('Vul de postcode in.')

export const TelefoonSchema = phoneNumber(
  'Vul een telefoonnummer in van 10 cijfers, bijvoorbeeld 0251 123 456.',
)

/**
 * A website as people type it, kept as https address of the site alone: "www.bedrijf.nl/contact" is "https://www.bedrijf.nl".
 * What it is shown as and compared by is its domain.
 */
export const WebsiteSchema = z
  .string()
  .trim()
  .max(200, 'Het adres van de website is te lang. Gebruik hooguit 200 tekens.')
  .transform((text, ctx) => {
    const url = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`
    const parsed = URL.canParse(url) ? new URL(url) : null
    if (parsed && /^https?:$/.test(parsed.protocol) && /^[a-z0-9.-]+\.[a-z]{2,}$/i.test(parsed.hostname)) {
      return `${parsed.protocol}//${parsed.hostname.toLowerCase()}`
    }
    ctx.addIssue({ code: 'custom', message: 'Vul het adres van de website in, bijvoorbeeld www.bedrijf.nl.' })
    return z.NEVER
  })

/** Obligatory text on one line. */
export function regel(leeg: string, max: number) {
  return z
    .string({ error: leeg })
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, leeg).max(max, `Gebruik hooguit ${max} tekens.`))
}

/** Straat, huisnummer, postcode: plaats and gemeente follow from the postcode. */
export const adresVelden = {
  straat: regel('Vul de straat in.', 70),
  huisnummer: regel('Vul het huisnummer in.', 12),
  postcode: PostcodeSchema,
}

export type AdresInput = { straat: string; huisnummer: string; postcode: string }

/** Shown beside the field, because the list of postcodes is in the database and not in the schema. */
export const POSTCODE_ONBEKEND = 'Deze postcode kennen wij niet. Kijk de 4 cijfers na.'
