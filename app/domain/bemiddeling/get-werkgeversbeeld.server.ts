import { afstandKm } from '#search/matching/distance.ts'
import { scorePaar } from '#search/matching/score.ts'
import { IDENTITEIT_VANAF } from '#app/domain/bemiddeling/bemiddeling.ts'
import { bemiddelingScope, zichtbaarAanbod } from '#app/domain/bemiddeling/scope.server.ts'
import { KAART_PROFIEL_SELECT, toKaartProfiel } from '#app/domain/kandidaatprofiel/kaart-profiel.server.ts'
import { toWerkgeverskaart, type Werkgeverskaart } from '#app/domain/kandidaatprofiel/werkgeverskaart.ts'
import { termIdsOf } from '#app/domain/match/term-ids.ts'
import { toonUitkomst, type GetoondeUitkomst } from '#app/domain/match/toon-uitkomst.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

export type Werkgeversbeeld = { kaart: Werkgeverskaart; uitleg: GetoondeUitkomst }

/**
 * All that an employer sees of the candidate in one bemiddeling, apart from the identity: the card and the explanation in
 * words for an employer. The candidate and the adviseur read the same, so that what they are shown is what is shown.
 * Both are of this moment, not of the day of the proposal: what a candidate took out of the profile is no longer shown.
 * Null outside the scope, and for an employer when the profile may not be shown now.
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
        actor.rol === 'werkgever' ? maySeeProfiel(now()) : {},
      ],
    },
    select: {
      vacature: { select: MATCH_VACATURE_SELECT },
      profiel: { select: KAART_PROFIEL_SELECT },
    },
  })
  if (!row) return null
  const profiel = toKaartProfiel(row.profiel)
  const vacature = toMatchVacature(row.vacature)
  const taxonomie = await loadTaxonomie(termIdsOf([vacature], [profiel]))
  return {
    kaart: toWerkgeverskaart(profiel, taxonomie, {
      afstandKm: afstandKm(vacature.punt, profiel.punt),
    }),
    uitleg: toonUitkomst(scorePaar(vacature, profiel, taxonomie), 'werkgever'),
  }
}

/** Up to the kennismaking the offer must be visible, from there the consent for this employer decides. An end hides everything. */
function maySeeProfiel(nu: Date): Prisma.BemiddelingWhereInput {
  return {
    OR: [
      zichtbaarAanbod(nu),
      {
        status: { in: [...IDENTITEIT_VANAF] },
        toestemmingen: { some: { soort: 'kennismaking', ingetrokkenOp: null } },
      },
    ],
  }
}
