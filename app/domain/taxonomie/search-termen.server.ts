import { searchTermen as askEngine } from '#search/query/search-termen.server.ts'
import { SearchAway } from '#search/search-away.ts'
import type { TermSoort } from '#search/matching/model.ts'
import type { TermKeuze } from '#app/domain/taxonomie/taxonomie.ts'
import { db } from '#app/platform/db.server.ts'
import { search } from '#app/platform/search.server.ts'

export type TermenVraag = { soort: TermSoort | TermSoort[]; q: string; limiet: number }

export type GevondenTermen = {
  resultaten: TermKeuze[]
  /** The search engine was away: typing errors were not forgiven. */
  beperkt: boolean
}

const MAX_WOORDEN = 8

/**
 * Terms that fit what was typed, best first. An empty question gives nothing. Never fails because the search engine is
 * away: PostgreSQL then looks for the very words.
 */
export async function searchTermen(vraag: TermenVraag): Promise<GevondenTermen> {
  // PostgreSQL has no NUL in a text.
  const q = vraag.q.replaceAll('\u0000', '').trim()
  if (q === '') return { resultaten: [], beperkt: false }
  try {
    const { ids } = await askEngine(search(), { ...vraag, q })
    return { resultaten: await readTermen(ids), beperkt: false }
  } catch (error) {
    if (!(error instanceof SearchAway)) throw error
    return { resultaten: await readTermen(await findInDatabase({ ...vraag, q })), beperkt: true }
  }
}

/** In the order of the ids; one that is no longer in the dictionary is left out. */
async function readTermen(ids: string[]): Promise<TermKeuze[]> {
  const rows = await db().term.findMany({
    where: { id: { in: ids } },
    select: { id: true, soort: true, label: true, uitleg: true, groepLabel: true },
  })
  const perId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = perId.get(id)
    if (!row) return []
    // The explanation of an occupation is a paragraph; its group tells enough to choose.
    const toelichting = (row.soort === 'beroep' ? row.groepLabel : row.uitleg) ?? undefined
    return [{ id, label: row.label, ...(toelichting && { toelichting }) }]
  })
}

async function findInDatabase({ soort, q, limiet }: TermenVraag): Promise<string[]> {
  const begin = `${escapeLike(q)}%`
  const woorden = q
    .split(/\s+/)
    .slice(0, MAX_WOORDEN)
    .map((woord) => `%${escapeLike(woord)}%`)
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM term
    WHERE soort::text = ANY (${[soort].flat()})
      AND (label || ' ' || array_to_string(synoniemen, ' ')) ILIKE ALL (${woorden})
    ORDER BY label ILIKE ${begin} DESC, label ILIKE ALL (${woorden}) DESC, length(label), volgorde, id
    LIMIT ${limiet}`
  return rows.map(({ id }) => id)
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
