import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { isUniqueViolation } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { loadKandidaat } from '#app/domain/kandidaatprofiel/load-kandidaat.server.ts'
import { canDecideAlsKandidaat } from '#app/domain/kandidaatprofiel/policy.ts'
import { TOESTEMMING_TALENTVERKENNER } from '#app/domain/kandidaatprofiel/toestemming-tekst.ts'
import { isMeerderjarig } from '#app/domain/kandidaatprofiel/zichtbaarheid.ts'

/**
 * The candidate chooses to be in the talentverkenner, or takes that back. On records the consent with its wording, and needs
 * the own key: who is not shown to employers at all cannot be listed. Off hides the card in the same transaction, because
 * every read asks for the consent. Choosing what is so already changes nothing.
 */
export async function setTalentkeuze(
  actor: Extract<Actor, { rol: 'kandidaat' }>,
  input: { aan: boolean },
): Promise<Result<null>> {
  try {
    return await inTransaction(actor, async (tx, emit) => {
      const kandidaat = await loadKandidaat(tx, actor, actor.kandidaatId)
      if (!kandidaat) return refuse('not-found')
      if (!canDecideAlsKandidaat(actor, kandidaat)) return refuse('not-allowed')
      const { profiel, geboortedatum } = kandidaat
      const geldig = { kandidaatId: kandidaat.id, soort: 'talentverkenner', ingetrokkenOp: null } as const
      if (!input.aan) {
        const { count } = await tx.toestemming.updateMany({ where: geldig, data: { ingetrokkenOp: now() } })
        if (count > 0) await emit({ type: 'kandidaatprofiel.talentverkenner-uit', onderwerp: profiel.id })
        return done(null)
      }
      if (!isMeerderjarig(geboortedatum, now()))
        return refuse('invalid', 'Je moet 18 jaar of ouder zijn om in de talentverkenner te staan.')
      if (profiel.sleutelKandidaatOp === null)
        return refuse('conflict', 'Zet eerst je profiel aan. Daarna kun je kiezen voor de talentverkenner.')
      if ((await tx.toestemming.count({ where: geldig })) > 0) return done(null)
      await tx.toestemming.create({
        data: {
          kandidaatId: kandidaat.id,
          soort: 'talentverkenner',
          tekstversie: TOESTEMMING_TALENTVERKENNER.versie,
          gegevenOp: now(),
        },
      })
      await emit({ type: 'kandidaatprofiel.talentverkenner-aan', onderwerp: profiel.id })
      return done(null)
    })
  } catch (error) {
    // Two clicks at once: the other one gave the same consent.
    if (isUniqueViolation(error, 'toestemming_een_geldige') || isUniqueViolation(error, 'kandidaat_id'))
      return done(null)
    throw error
  }
}
