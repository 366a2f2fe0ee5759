import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { changeProfiel, refuseOverschrijven } from '#app/domain/kandidaatprofiel/change-profiel.server.ts'
import { loadKandidaat } from '#app/domain/kandidaatprofiel/load-kandidaat.server.ts'
import { canDecideAlsKandidaat } from '#app/domain/kandidaatprofiel/policy.ts'
import { TOESTEMMING_ZICHTBAARHEID } from '#app/domain/kandidaatprofiel/toestemming-tekst.ts'
import { isMeerderjarig, zichtbaarTotVoor } from '#app/domain/kandidaatprofiel/zichtbaarheid.ts'

/**
 * Turns the candidate's own key. On records the consent with its wording and counts as a confirmation, because the page
 * shows the profile beside the button. Off withdraws the consent and hides the profile in the same transaction; it works
 * whatever else was changed meanwhile. The choice for the talentverkenner goes with it: on again is not listed again.
 * Turning to where it is already changes nothing.
 */
export async function setSleutelKandidaat(
  actor: Extract<Actor, { rol: 'kandidaat' }>,
  input: { aan: boolean },
): Promise<Result<{ zichtbaarTot: Date | null }>> {
  return inTransaction(actor, async (tx, emit) => {
    const kandidaat = await loadKandidaat(tx, actor, actor.kandidaatId)
    if (!kandidaat) return refuse('not-found')
    if (!canDecideAlsKandidaat(actor, kandidaat)) return refuse('not-allowed')
    const { profiel, geboortedatum } = kandidaat
    const nu = now()
    if (input.aan === (profiel.sleutelKandidaatOp !== null))
      return done({ zichtbaarTot: profiel.zichtbaarTot })

    if (!input.aan) {
      await tx.kandidaatprofiel.update({
        where: { id: profiel.id },
        data: { sleutelKandidaatOp: null, zichtbaarTot: null, versie: { increment: 1 } },
      })
      await tx.toestemming.updateMany({
        where: { kandidaatId: kandidaat.id, soort: 'zichtbaarheid', ingetrokkenOp: null },
        data: { ingetrokkenOp: nu },
      })
      await emit({ type: 'kandidaatprofiel.sleutel-kandidaat-uit', onderwerp: profiel.id })
      const talent = await tx.toestemming.updateMany({
        where: { kandidaatId: kandidaat.id, soort: 'talentverkenner', ingetrokkenOp: null },
        data: { ingetrokkenOp: nu },
      })
      if (talent.count > 0)
        await emit({ type: 'kandidaatprofiel.talentverkenner-uit', onderwerp: profiel.id })
      return done({ zichtbaarTot: null })
    }

    if (!isMeerderjarig(geboortedatum, nu)) {
      return refuse('invalid', 'Je moet 18 jaar of ouder zijn om je profiel te laten zien.')
    }
    const stand = { ...profiel, sleutelKandidaatOp: nu, bevestigdOp: nu }
    const zichtbaarTot = zichtbaarTotVoor(stand, geboortedatum, nu)
    const gewijzigd = await changeProfiel(tx, profiel.id, profiel.versie, {
      sleutelKandidaatOp: nu,
      bevestigdOp: nu,
      zichtbaarTot,
    })
    if (!gewijzigd) return refuseOverschrijven()
    await tx.toestemming.create({
      data: {
        kandidaatId: kandidaat.id,
        soort: 'zichtbaarheid',
        tekstversie: TOESTEMMING_ZICHTBAARHEID.versie,
        gegevenOp: nu,
      },
    })
    await emit({ type: 'kandidaatprofiel.sleutel-kandidaat-aan', onderwerp: profiel.id })
    return done({ zichtbaarTot })
  })
}
