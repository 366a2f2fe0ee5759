import type { Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { changeProfiel, refuseOverschrijven } from '#app/domain/kandidaatprofiel/change-profiel.server.ts'
import type { ProfielvoorkeurenInput } from '#app/domain/kandidaatprofiel/formulieren.ts'
import { loadKandidaat } from '#app/domain/kandidaatprofiel/load-kandidaat.server.ts'
import { canDecideAlsKandidaat, canEditProfiel } from '#app/domain/kandidaatprofiel/policy.ts'

/**
 * Saves hours, times, travel, kinds and support. Whether employers see the support wishes is the candidate's own decision:
 * what an adviseur sends for it is not used.
 */
export async function saveProfielvoorkeuren(
  actor: Actor,
  { kandidaatId, versie, deelOndersteuning, ...input }: ProfielvoorkeurenInput & { kandidaatId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const kandidaat = await loadKandidaat(tx, actor, kandidaatId)
    if (!kandidaat) return refuse('not-found')
    if (!canEditProfiel(actor, kandidaat)) return refuse('not-allowed')
    const gewijzigd = await changeProfiel(tx, kandidaat.profiel.id, versie, {
      ...input,
      beschikbaarVanaf: input.beschikbaarVanaf ? dateOnly(input.beschikbaarVanaf) : null,
      ...(canDecideAlsKandidaat(actor, kandidaat) ? { deelOndersteuning } : {}),
    })
    if (!gewijzigd) return refuseOverschrijven()
    await emit({ type: 'kandidaatprofiel.gewijzigd', onderwerp: kandidaat.profiel.id })
    return done(null)
  })
}
