import { db } from '#app/platform/db.server.ts'
import type { Taxonomie, TermInfo } from '#search/matching/model.ts'
import { toKaartProfiel, type KaartProfielRow } from '#app/domain/kandidaatprofiel/kaart-profiel.server.ts'
import { toWerkgeverskaart, type Werkgeverskaart } from '#app/domain/kandidaatprofiel/werkgeverskaart.ts'

/** The card of a row, with the words of its terms. Without a vacature, so without a distance. */
export async function loadKaart(row: KaartProfielRow): Promise<Werkgeverskaart> {
  const profiel = toKaartProfiel(row)
  const termIds = [
    ...profiel.kenmerken.map(({ termId }) => termId),
    ...profiel.gewensteBeroepen,
    ...profiel.gewerkteBeroepen,
  ]
  return toWerkgeverskaart(profiel, await loadTermen(termIds), { afstandKm: null })
}

async function loadTermen(termIds: string[]): Promise<Taxonomie> {
  const rows = await db().term.findMany({
    where: { id: { in: [...new Set(termIds)] } },
    select: { id: true, soort: true, label: true, groep: true, idf: true },
  })
  const perId = new Map<string, TermInfo>(rows.map((row) => [row.id, row]))
  return { term: (id) => perId.get(id) }
}
