import { z } from 'zod'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { today } from '#app/platform/clock.server.ts'

const OUDSTE = 4
const GETOOND = 3

/**
 * The calendar year that a page of figures is about (`?jaar=`, the last one when it makes no sense), and the years to choose from.
 * `terug`: the last year that says something lies so many years back.
 */
export function readYear(url: URL, terug = 0): { jaar: number; jaren: number[] } {
  const ditJaar = Number(today().slice(0, 4)) - terug
  const { jaar } = parseQuery(
    url,
    z.object({
      jaar: z.coerce
        .number()
        .int()
        .min(ditJaar - OUDSTE)
        .max(ditJaar)
        .catch(ditJaar)
        .default(ditJaar),
    }),
  )
  return { jaar, jaren: Array.from({ length: GETOOND }, (_, eerder) => ditJaar - eerder) }
}
