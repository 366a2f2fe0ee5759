import { afstandKm } from '#search/matching/distance.ts'
import type { Uitkomst } from '#search/matching/model.ts'
import { ZICHTBAAR_VOOR_WERKGEVER } from '#app/domain/bemiddeling/bemiddeling.ts'
import { bemiddelingScope } from '#app/domain/bemiddeling/scope.server.ts'
import { KAART_PROFIEL_SELECT, toKaartProfiel } from '#app/domain/kandidaatprofiel/kaart-profiel.server.ts'
import { toWerkgeverskaart, type Werkgeverskaart } from '#app/domain/kandidaatprofiel/werkgeverskaart.ts'
import { toonUitkomst, type GetoondeUitkomst } from '#app/domain/match/toon-uitkomst.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

export type Werkgeversbeeld = { kaart: Werkgeverskaart; uitleg: GetoondeUitkomst }

/**
 * All that an employer sees of the candidate in one bemiddeling, apart from the identity: the card and the explanation in
 * words for an employer. The candidate and the adviseur read the same, so that what they are shown is what is shown.
 * The caller has established with getBemiddeling that the profile may be shown now; null outside the scope, and for an
 * employer when the bemiddeling ended.
 */
export async function getWerkgeversbeeld(
  actor: Actor,
  bemiddelingId: string,
): Promise<Werkgeversbeeld | null> {
  const row = await db().bemiddeling.findFirst({
    where: {
      AND: [
        bemiddelingScope(actor),
        { id: bemiddelingId },
        actor.rol === 'werkgever' ? { status: { in: [...ZICHTBAAR_VOOR_WERKGEVER] } } : {},
      ],
    },
    select: {
      uitleg: true,
      vacature: { select: { postcodegebied: { select: { lat: true, lon: true } } } },
      profiel: { select: KAART_PROFIEL_SELECT },
    },
  })
  if (!row) return null
  const profiel = toKaartProfiel(row.profiel)
  const taxonomie = await loadTaxonomie([
    ...profiel.kenmerken.map(({ termId }) => termId),
    ...profiel.gewensteBeroepen,
    ...profiel.gewerkteBeroepen,
  ])
  return {
    kaart: toWerkgeverskaart(profiel, taxonomie, {
      afstandKm: afstandKm(row.vacature.postcodegebied, profiel.punt),
    }),
    uitleg: toonUitkomst(row.uitleg as unknown as Uitkomst, 'werkgever'),
  }
}
