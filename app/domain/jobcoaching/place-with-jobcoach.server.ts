import type { PlaatsingInput } from '#app/domain/plaatsing/plaatsing.ts'
import { recordPlaatsing } from '#app/domain/plaatsing/record-plaatsing.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { done, type Result } from '#app/platform/result.ts'
import { startTraject } from './start-traject.server.ts'

/** Someone starts, as recordPlaatsing, and when a jobcoach was chosen the guidance starts with it, in the same transaction. */
export async function placeWithJobcoach(
  actor: Actor,
  input: { bemiddelingId: string } & PlaatsingInput,
): Promise<Result<{ id: string; isVacatureVervuld: boolean }>> {
  return recordPlaatsing(actor, input, async (tx, emit, { plaatsingId, werkgeverId }) => {
    if (!input.jobcoachId) return done(null)
    const { jobcoachId, startdatum } = input
    const gestart = await startTraject(tx, emit, { jobcoachId, werkgeverId, plaatsingId, startdatum })
    return gestart.ok ? done(null) : gestart
  })
}
