import type { Taxonomie, TermInfo } from '#search/matching/model.ts'
import { db } from '#app/platform/db.server.ts'

// The dictionary changes with a release, when the processes start anew; this bounds what a change by hand can do.
const FRESH_MS = 10 * 60_000

let cache = { terms: new Map<string, TermInfo>(), until: 0 }

/**
 * The terms with these ids, for the match. Read from memory; what is missing there comes from the database in one query.
 * An id that is not in the dictionary gives undefined.
 */
export async function loadTaxonomie(termIds: Iterable<string>): Promise<Taxonomie> {
  if (performance.now() > cache.until) cache = { terms: new Map(), until: performance.now() + FRESH_MS }
  // Held here: a refill while the query runs must not empty what this caller gets.
  const { terms } = cache
  const missing = [...new Set(termIds)].filter((id) => !terms.has(id))
  if (missing.length > 0) {
    const rows = await db().term.findMany({
      where: { id: { in: missing } },
      select: { id: true, soort: true, label: true, groep: true, idf: true },
    })
    for (const row of rows) terms.set(row.id, row)
  }
  return { term: (id) => terms.get(id) }
}
