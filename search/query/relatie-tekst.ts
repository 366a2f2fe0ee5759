import { toQueryText } from '#search/query/query-text.ts'

/** From so many digits on, digits with signs between them are one number: a KVK-nummer has eight, a telephone number ten. */
const ALS_NUMMER = 6

/**
 * What a colleague typed, as the index of relations knows it: a number without the spaces, dots and dashes that people write in
 * it and with the nought of the Netherlands, and no legal form, which half of the names lack.
 */
export function toRelatieTekst(q: string): string {
  return toQueryText(
    toQueryText(q)
      .replace(/(?<![\p{L}\p{N}])[+(]?\d[\d\s.()/-]*\d/gu, toOneNumber)
      .replace(/(?<![\p{L}\p{N}])(?:b\.?\s?v|n\.?\s?v|v\.?\s?o\.?\s?f)\b\.?(?![\p{L}\p{N}])/giu, ' '),
  )
}

/**
 * A telephone number as people type it: whole, and without the digits of the area or of the mobile network (two to four).
 * Nothing for what has no digits.
 */
export function nummerVormen(telefoon: string | null): string[] {
  const heel = toNational(telefoon ?? '')
  if (heel.length < ALS_NUMMER) return heel ? [heel] : []
  return [heel, ...[8, 7, 6].filter((lengte) => lengte < heel.length).map((lengte) => heel.slice(-lengte))]
}

function toOneNumber(text: string): string {
  const cijfers = toNational(text)
  return cijfers.length >= ALS_NUMMER ? cijfers : text
}

function toNational(text: string): string {
  return text
    .trim()
    .replace(/^\+\s*31[\s(]*0?\)?|^0031/, '0')
    .replace(/\D/g, '')
}
