import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { changeProfiel, refuseOverschrijven } from '#app/domain/kandidaatprofiel/change-profiel.server.ts'
import { checkAdresEnWerkcoach } from '#app/domain/kandidaatprofiel/check-kandidaat.server.ts'
import type { GegevensInput } from '#app/domain/kandidaatprofiel/formulieren.ts'
import { loadKandidaat } from '#app/domain/kandidaatprofiel/load-kandidaat.server.ts'
import { canEditGegevens } from '#app/domain/kandidaatprofiel/policy.ts'
import { isMeerderjarig } from '#app/domain/kandidaatprofiel/zichtbaarheid.ts'

/**
 * Saves the person. The mail address of the account stays what it is: who changes that, decides who can log in. A new
 * postcode or birth date works through in the profile at once, so a person who turns out to be a minor disappears.
 */
export async function saveGegevens(
  actor: Actor,
  { kandidaatId, versie, ...input }: GegevensInput & { kandidaatId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const kandidaat = await loadKandidaat(tx, actor, kandidaatId)
    if (!kandidaat) return refuse('not-found')
    if (!canEditGegevens(actor, kandidaat)) return refuse('not-allowed')
    const bezwaar = await checkAdresEnWerkcoach(tx, input, kandidaat)
    if (bezwaar) return bezwaar

    const geboortedatum = dateOnly(input.geboortedatum)
    const { count } = await tx.kandidaat.updateMany({
      where: { id: kandidaat.id, versie },
      data: {
        ...input,
        telefoon: input.telefoon ?? null,
        notitie: input.notitie ?? null,
        geboortedatum,
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuseOverschrijven()
    await emit({ type: 'kandidaat.gewijzigd', onderwerp: kandidaat.id })

    const { profiel } = kandidaat
    const pc4 = input.postcode.slice(0, 4)
    const isMinderjarig = !isMeerderjarig(geboortedatum, now())
    if (pc4 !== kandidaat.postcode.slice(0, 4) || isMinderjarig) {
      const data = isMinderjarig ? { pc4, zichtbaarTot: null } : { pc4 }
      if (!(await changeProfiel(tx, profiel.id, profiel.versie, data))) return refuseOverschrijven()
      await emit({ type: 'kandidaatprofiel.gewijzigd', onderwerp: profiel.id })
    }
    return done(null)
  })
}
