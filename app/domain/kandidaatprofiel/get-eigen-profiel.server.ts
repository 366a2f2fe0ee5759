import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { KAART_PROFIEL_SELECT } from '#app/domain/kandidaatprofiel/kaart-profiel.server.ts'
import { loadKaart } from '#app/domain/kandidaatprofiel/load-kaart.server.ts'
import {
  profielStand,
  SLEUTELS_SELECT,
  TALENTKEUZE,
  type ProfielStand,
} from '#app/domain/kandidaatprofiel/profiel-stand.server.ts'
import type { Werkgeverskaart } from '#app/domain/kandidaatprofiel/werkgeverskaart.ts'

export type EigenProfiel = {
  kaart: Werkgeverskaart
  stand: ProfielStand
  werkcoach: { naam: string; email: string; telefoon: string | null }
  deelOndersteuning: boolean
  heeftOndersteuning: boolean
  /** When the candidate chose to be in the talentverkenner; null = not. */
  talentSinds: Date | null
  /** What is still empty, so that the page can point to it. `gedrag` counts the own answers. */
  aantal: { gewenst: number; gedrag: number; vaardigheden: number }
}

/** The own profile: exactly the card of an employer, and the state of the two keys. */
export async function getEigenProfiel(
  actor: Extract<Actor, { rol: 'kandidaat' }>,
): Promise<EigenProfiel | null> {
  const row = await db().kandidaatprofiel.findUnique({
    where: { kandidaatId: actor.kandidaatId },
    select: {
      ...KAART_PROFIEL_SELECT,
      ...SLEUTELS_SELECT,
      kandidaat: {
        select: {
          geboortedatum: true,
          werkcoach: { select: { naam: true, email: true, telefoon: true } },
          toestemmingen: TALENTKEUZE,
          ...KAART_PROFIEL_SELECT.kandidaat.select,
        },
      },
    },
  })
  if (!row) return null
  return {
    kaart: await loadKaart(row),
    stand: profielStand(row, row.kandidaat.geboortedatum),
    werkcoach: row.kandidaat.werkcoach,
    deelOndersteuning: row.deelOndersteuning,
    heeftOndersteuning: row.ondersteuning.length > 0,
    talentSinds: row.kandidaat.toestemmingen[0]?.gegevenOp ?? null,
    aantal: {
      gewenst: row.beroepen.filter(({ soort }) => soort === 'gewenst').length,
      gedrag: row.kenmerken.filter(({ termId, bron }) => bron === 'zelf' && termId.startsWith('gedrag:'))
        .length,
      vaardigheden: row.kenmerken.filter(({ termId }) => termId.startsWith('vakvaardigheid:')).length,
    },
  }
}
