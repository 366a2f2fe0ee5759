/** The engine reads ten words; more characters than this are no search but a paste. */
const MAXIMUM = 200

/** What a person typed, as the engine takes it: one line, without the signs that the engine reads as orders. */
export function toQueryText(q: string): string {
  return q
    .slice(0, MAXIMUM)
    .replace(/["\p{Cc}]/gu, ' ')
    .replace(/(^|\s)-+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
