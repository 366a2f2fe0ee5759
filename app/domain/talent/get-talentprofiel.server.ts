import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { leesbareKaarten, type KaartRij } from '#app/domain/talent/leesbare-kaarten.server.ts'
import { recordBezoek } from '#app/domain/talent/record-bezoek.server.ts'
import { profielIdOf, talentcode } from '#app/domain/talent/talentcode.server.ts'
import { termIdsVan, toonKaart, type GetoondeKaart } from '#app/domain/talent/toon-kaart.ts'

export type Talentprofiel = { code: string; kaart: GetoondeKaart }

/**
 * One card, for the employer that `id` was made for. Null when it may not be read (any more), or belongs to another
 * employer; 'limiet' when the employer has opened as many profiles today as it may. Every first look of a day is an audit
 * line, written before anything is shown.
 */
export async function getTalentprofiel(
  actor: Extract<Actor, { rol: 'werkgever' }>,
  id: string,
): Promise<Talentprofiel | 'limiet' | null> {
  const profielId = profielIdOf(actor.werkgeverId, id)
  const kaart = profielId === null ? null : await readKaart(db(), profielId)
  if (!kaart) return null
  if (!(await recordBezoek(actor, { soort: 'profiel', profielId: kaart.profielId }))) return 'limiet'
  return {
    code: talentcode(actor.werkgeverId, kaart.profielId),
    kaart: toonKaart(kaart, await loadTaxonomie(termIdsVan([kaart]))),
  }
}

/** The card of a profile as it may be read now; null when it may not. */
export async function readKaart(tx: Pick<Tx, '$queryRaw'>, profielId: string): Promise<KaartRij | null> {
  const rows = await tx.$queryRaw<KaartRij[]>`
    SELECT k.* FROM ${leesbareKaarten(now())} k WHERE k."profielId" = ${profielId}::uuid`
  return rows[0] ?? null
}
