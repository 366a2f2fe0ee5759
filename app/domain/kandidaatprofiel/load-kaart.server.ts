import { toKaartProfiel, type KaartProfielRow } from '#app/domain/kandidaatprofiel/kaart-profiel.server.ts'
import { toWerkgeverskaart, type Werkgeverskaart } from '#app/domain/kandidaatprofiel/werkgeverskaart.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'

/** The card of a row, with the words of its terms. Without a vacature, so without a distance. */
export async function loadKaart(row: KaartProfielRow): Promise<Werkgeverskaart> {
  const profiel = toKaartProfiel(row)
  const taxonomie = await loadTaxonomie([
    ...profiel.kenmerken.map(({ termId }) => termId),
    ...profiel.gewensteBeroepen,
    ...profiel.gewerkteBeroepen,
  ])
  return toWerkgeverskaart(profiel, taxonomie, { afstandKm: null })
}
