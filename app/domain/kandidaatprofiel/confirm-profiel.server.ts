import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { changeProfiel, refuseOverschrijven } from '#app/domain/kandidaatprofiel/change-profiel.server.ts'
import { loadKandidaat } from '#app/domain/kandidaatprofiel/load-kandidaat.server.ts'
import { canEditProfiel } from '#app/domain/kandidaatprofiel/policy.ts'
import { zichtbaarTotVoor } from '#app/domain/kandidaatprofiel/zichtbaarheid.ts'

/**
 * "Ja, dit klopt nog", by the candidate, or by the adviseur after a conversation. With both keys the profile is visible for
 * another 90 days from now; without them only the moment is recorded.
 */
export async function confirmProfiel(
  actor: Actor,
  input: { kandidaatId: string },
): Promise<Result<{ zichtbaarTot: Date | null }>> {
  return inTransaction(actor, async (tx, emit) => {
    const kandidaat = await loadKandidaat(tx, actor, input.kandidaatId)
    if (!kandidaat) return refuse('not-found')
    if (!canEditProfiel(actor, kandidaat)) return refuse('not-allowed')
    const { profiel, geboortedatum } = kandidaat
    const nu = now()
    const zichtbaarTot = zichtbaarTotVoor({ ...profiel, bevestigdOp: nu }, geboortedatum, nu)
    const gewijzigd = await changeProfiel(tx, profiel.id, profiel.versie, { bevestigdOp: nu, zichtbaarTot })
    if (!gewijzigd) return refuseOverschrijven()
    await emit({ type: 'kandidaatprofiel.bevestigd', onderwerp: profiel.id })
    return done({ zichtbaarTot })
  })
}
