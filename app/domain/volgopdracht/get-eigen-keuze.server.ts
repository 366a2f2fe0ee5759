import { ownProfielId } from '#app/domain/match/list-passende-vacatures.server.ts'
import { getVolgopdracht } from '#app/domain/volgopdracht/get-volgopdracht.server.ts'
import { keuzeVan, type VolgKeuze } from '#app/domain/volgopdracht/volgopdracht.ts'
import type { Actor } from '#app/platform/actor.ts'

/** Which mail about new work a candidate chose; "uit" until they choose. */
export async function getEigenKeuze(actor: Extract<Actor, { rol: 'kandidaat' }>): Promise<VolgKeuze> {
  const profielId = await ownProfielId(actor)
  return keuzeVan(profielId ? await getVolgopdracht(actor, { profielId }) : null)
}
