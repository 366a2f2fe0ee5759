import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { changeProfiel, refuseOverschrijven } from '#app/domain/kandidaatprofiel/change-profiel.server.ts'
import { loadKandidaat } from '#app/domain/kandidaatprofiel/load-kandidaat.server.ts'
import { canSetSleutelAdviseur } from '#app/domain/kandidaatprofiel/policy.ts'
import { isMeerderjarig, zichtbaarTotVoor } from '#app/domain/kandidaatprofiel/zichtbaarheid.ts'

/**
 * Turns the key of the WSP. On with the candidate's key makes the profile visible for what is left of the 90 days after
 * the candidate's last confirmation, and never revives one that has expired. Off hides it in the same transaction.
 */
export async function setSleutelAdviseur(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  input: { kandidaatId: string; aan: boolean },
): Promise<Result<{ zichtbaarTot: Date | null }>> {
  return inTransaction(actor, async (tx, emit) => {
    const kandidaat = await loadKandidaat(tx, actor, input.kandidaatId)
    if (!kandidaat) return refuse('not-found')
    if (!canSetSleutelAdviseur(actor, kandidaat)) return refuse('not-allowed')
    const { profiel, geboortedatum } = kandidaat
    const nu = now()
    if (input.aan === (profiel.sleutelAdviseurOp !== null))
      return done({ zichtbaarTot: profiel.zichtbaarTot })

    if (!input.aan) {
      await tx.kandidaatprofiel.update({
        where: { id: profiel.id },
        data: {
          sleutelAdviseurOp: null,
          sleutelAdviseurDoorId: null,
          zichtbaarTot: null,
          versie: { increment: 1 },
        },
      })
      await emit({ type: 'kandidaatprofiel.sleutel-adviseur-uit', onderwerp: profiel.id })
      return done({ zichtbaarTot: null })
    }

    if (!isMeerderjarig(geboortedatum, nu)) {
      return refuse('invalid', 'Deze kandidaat is nog geen 18 jaar. Het profiel kan niet zichtbaar worden.')
    }
    // Who turned the own key, saw the profile at that moment: that counts when there was no confirmation since.
    const bevestigdOp = profiel.bevestigdOp ?? profiel.sleutelKandidaatOp
    const zichtbaarTot = zichtbaarTotVoor(
      { ...profiel, bevestigdOp, sleutelAdviseurOp: nu },
      geboortedatum,
      nu,
    )
    const gewijzigd = await changeProfiel(tx, profiel.id, profiel.versie, {
      sleutelAdviseurOp: nu,
      sleutelAdviseurDoorId: actor.accountId,
      bevestigdOp,
      zichtbaarTot,
    })
    if (!gewijzigd) return refuseOverschrijven()
    await emit({ type: 'kandidaatprofiel.sleutel-adviseur-aan', onderwerp: profiel.id })
    return done({ zichtbaarTot })
  })
}
