import type { Taxonomie, TermInfo } from '#search/matching/model.ts'
import { db } from '#app/platform/db.server.ts'

const cache = new Map<string, TermInfo>()
/** About all terms of the dictionary; beyond it the cache starts again. */
const MAX_CACHED = 10_000

/**
 * The dictionary for these terms. Terms change only with a release that loads new reference data, so they are kept in
 * memory. An id that the dictionary lacks stays unknown.
 */
export async function loadTaxonomie(termIds: Iterable<string>): Promise<Taxonomie> {
  const wanted = [...new Set(termIds)]
  const missing = wanted.filter((id) => !cache.has(id))
  if (missing.length > 0) {
    const rows = await db().term.findMany({
      where: { id: { in: missing } },
      select: { id: true, soort: true, label: true, groep: true, idf: true },
    })
    if (cache.size + rows.length > MAX_CACHED) cache.clear()
    for (const row of rows) cache.set(row.id, row)
    // After a restart of the cache the terms that were there before must be read again.
    if (wanted.some((id) => !cache.has(id) && !missing.includes(id))) return loadTaxonomie(wanted)
  }
  return { term: (id) => cache.get(id) }
}
