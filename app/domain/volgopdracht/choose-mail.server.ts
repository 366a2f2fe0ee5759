import { ownProfielId } from '#app/domain/match/list-passende-vacatures.server.ts'
import { follow } from '#app/domain/volgopdracht/follow.server.ts'
import { getVolgopdracht } from '#app/domain/volgopdracht/get-volgopdracht.server.ts'
import { stopVolgopdracht } from '#app/domain/volgopdracht/stop-volgopdracht.server.ts'
import { DREMPEL_VAN, type VolgKeuze } from '#app/domain/volgopdracht/volgopdracht.ts'
import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'

/** A candidate switches the mail about new work on or off. It is their own switch: the last choice counts. */
export async function chooseMail(
  actor: Extract<Actor, { rol: 'kandidaat' }>,
  { keuze }: { keuze: VolgKeuze },
): Promise<Result<null>> {
  const profielId = await ownProfielId(actor)
  if (!profielId) return refuse('not-found')
  const volgt = await getVolgopdracht(actor, { profielId })
  if (keuze === 'uit') {
    const gestopt = volgt ? await stopVolgopdracht(actor, { id: volgt.id }) : done(null)
    // Stopped by the link of a mail in the same moment: it is off, which is what was asked.
    return !gestopt.ok && gestopt.reden === 'not-found' ? done(null) : gestopt
  }
  const result = await follow(actor, { profielId, ...DREMPEL_VAN[keuze], versie: volgt?.versie ?? 0 })
  return result.ok ? done(null) : result
}
