import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import {
  profielStand,
  SLEUTELS_SELECT,
  TALENTKEUZE,
} from '#app/domain/kandidaatprofiel/profiel-stand.server.ts'
import { anonimiseer } from '#app/domain/talent/anonimiseer.ts'
import { readKaart } from '#app/domain/talent/get-talentprofiel.server.ts'
import { loadTalentprofielen } from '#app/domain/talent/load-talentprofielen.server.ts'
import { toRijInhoud } from '#app/domain/talent/rij-inhoud.ts'
import { termIdsVan, toonKaart, type GetoondeKaart } from '#app/domain/talent/toon-kaart.ts'
import { vindbaarWhere } from '#app/domain/talent/vindbaar.server.ts'

/** Above this many listed people the card is not worked out while somebody waits. */
const MEESTE_VOOR_VOORBEELD = 5_000
const MAAND_DAGEN = 30

export type EigenTalentkaart = {
  /** When the candidate chose to be listed; null = not. */
  sinds: Date | null
  isZichtbaar: boolean
  heeftSleutel: boolean
  isMinderjarig: boolean
  /** The card as employers read it now, or would if the candidate chose so now. Null when there would be none. */
  kaart: GetoondeKaart | null
  /** False: too many people to work out a card that does not exist yet. */
  isBerekend: boolean
  /** Employers that opened the card in the last 30 days. */
  bekeken: number
}

/** The own card of the talentverkenner: what is shown, or exactly what would be. */
export async function getEigenTalentkaart(
  actor: Extract<Actor, { rol: 'kandidaat' }>,
): Promise<EigenTalentkaart | null> {
  const row = await db().kandidaatprofiel.findUnique({
    where: { kandidaatId: actor.kandidaatId },
    select: {
      id: true,
      ...SLEUTELS_SELECT,
      kandidaat: {
        select: {
          geboortedatum: true,
          toestemmingen: TALENTKEUZE,
        },
      },
    },
  })
  if (!row) return null
  const stand = profielStand(row, row.kandidaat.geboortedatum)
  const sinds = row.kandidaat.toestemmingen[0]?.gegevenOp ?? null
  const isGetoond = sinds !== null && stand.zichtbaar
  const [{ kaart, isBerekend }, bekeken] = await Promise.all([
    isGetoond ? shownCard(row.id) : exampleCard(row.id),
    db().talentbezoek.groupBy({
      by: ['werkgeverId'],
      where: { profielId: row.id, op: { gt: new Date(now().getTime() - MAAND_DAGEN * 86_400_000) } },
    }),
  ])
  return {
    sinds,
    isZichtbaar: stand.zichtbaar,
    heeftSleutel: row.sleutelKandidaatOp !== null,
    isMinderjarig: stand.isMinderjarig,
    kaart,
    isBerekend,
    bekeken: bekeken.length,
  }
}

async function shownCard(profielId: string) {
  const kaart = await readKaart(db(), profielId)
  return {
    kaart: kaart && toonKaart(kaart, await loadTaxonomie(termIdsVan([kaart]))),
    isBerekend: true,
  }
}

/** Made as the worker would make it, from everybody who is listed and this one person. */
async function exampleCard(profielId: string) {
  const where = { OR: [vindbaarWhere(now()), { id: profielId }] }
  if ((await db().kandidaatprofiel.count({ where })) > MEESTE_VOOR_VOORBEELD)
    return { kaart: null, isBerekend: false }
  const kaarten = anonimiseer(await loadTalentprofielen(where))
  const eigen = kaarten.find(({ id }) => id === profielId)
  if (!eigen) return { kaart: null, isBerekend: true }
  const rij = toRijInhoud(eigen)
  return { kaart: toonKaart(rij, await loadTaxonomie(termIdsVan([rij]))), isBerekend: true }
}
