import { z } from 'zod'
import { isDay } from '#app/platform/iso-day.ts'

/**
 * Values as people type them in a form. Every field may be empty (null): a concept is saved however little is known.
 * What is there must be right, and each message says how to mend it.
 */

/** Text on one line; spaces in a row become one. */
export function line(max: number, label: string) {
  return z
    .string()
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, `${label} is te lang. Gebruik hooguit ${max} tekens.`))
    .optional()
    .transform((text) => text || null)
}

/** Text with line ends. */
export function paragraphs(max: number, label: string) {
  return z
    .string()
    .trim()
    .max(max, `${label} is te lang. Gebruik hooguit ${max} tekens.`)
    .optional()
    .transform((text) => text || null)
}

/** A whole number within limits. */
export function wholeNumber(min: number, max: number, message: string) {
  return z
    .string()
    .trim()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .pipe(z.number().min(min, message).max(max, message))
    .optional()
    .transform((value) => value ?? null)
}

/** One of the codes of a list. */
export function choice<const T extends readonly [string, ...string[]]>(values: T, message: string) {
  return z
    .enum(values, message)
    .optional()
    .transform((value) => value ?? null)
}

/** Any number of codes of a list, each once. A browser sends one ticked box as one value. */
export function choices<const T extends string>(values: readonly T[], message: string) {
  const known = new Set<string>(values)
  return z
    .preprocess(
      (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
      z.array(z.string().refine((value) => known.has(value), message)).max(100, message),
    )
    .transform((list) => values.filter((value) => list.includes(value)))
}

/** A ticked box. */
export const ticked = z
  .preprocess((value) => value === 'on' || value === true, z.boolean())
  .transform((value) => value)

/** A postcode that must be filled in, as 1971AB: "1971 ab" is the same. */
export function postcode(empty: string) {
  return z
    .string({ error: empty })
    .transform((text) => text.replace(/\s/g, '').toUpperCase())
    .pipe(
      z
        .string()
        .regex(
          /^[1-9][0-9]{3}[A-Z]{2}$/,
          'Vul een postcode in van 4 cijfers en 2 letters, bijvoorbeeld 1971 AB.',
        ),
    )
}

/** A telephone number. Spaces, dots and dashes are how people write it; kept as digits with at most a plus in front. */
export function phoneNumber(message: string) {
  return z
    .string()
    .transform((text) => text.replace(/[\s().-]/g, ''))
    .pipe(z.string().regex(/^(\+|00)?[0-9]{10,14}$/, message))
}

/** A day that exists, as yyyy-mm-dd. */
export function day(message: string) {
  return z
    .string()
    .trim()
    .refine(isDay, message)
    .optional()
    .transform((value) => value || null)
}

/** A day that must be filled in, as yyyy-mm-dd. */
export function requiredDay(
  empty: string,
  message = 'Vul een datum in die bestaat, bijvoorbeeld 06-01-2027.',
) {
  return z.string({ error: empty }).trim().refine(isDay, message)
}

/** The same day a number of months later, or the last day of that month when it is shorter. Both as yyyy-mm-dd. */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = iso.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastDay)))
    .toISOString()
    .slice(0, 10)
}

/** Euros as people write them ("2.412,30", "€ 2412", "2412.30") to cents. Null when it is no amount. */
export function parseEuro(text: string): number | null {
  const bare = text.replace(/[€\s\u00a0]/g, '')
  const match = /^(\d{1,3}(?:\.\d{3})+|\d{1,7})(?:[.,](\d{1,2}|-))?$/.exec(bare)
  if (!match?.[1]) return null
  const cents = match[2] && match[2] !== '-' ? Number(match[2].padEnd(2, '0')) : 0
  return Number(match[1].replaceAll('.', '')) * 100 + cents
}

/** An amount in euros, to cents. */
export function euros(min: number, max: number, messages: { geenBedrag: string; buiten: string }) {
  return z
    .string()
    .trim()
    .refine((text) => parseEuro(text) !== null, messages.geenBedrag)
    .transform((text) => parseEuro(text) ?? 0)
    .pipe(z.number().min(min, messages.buiten).max(max, messages.buiten))
    .optional()
    .transform((cents) => cents ?? null)
}

/** The version of the row that the form was made from. */
export const versie = z.coerce.number().int().min(1).max(2_000_000_000)
