import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { changeProfiel, refuseOverschrijven } from '#app/domain/kandidaatprofiel/change-profiel.server.ts'
import { loadKandidaat } from '#app/domain/kandidaatprofiel/load-kandidaat.server.ts'
import { canEditProfiel } from '#app/domain/kandidaatprofiel/policy.ts'

export type BeroepenInput = { kandidaatId: string; versie: number; gewenst: string[]; gewerkt: string[] }

/** Replaces both lists of occupations, wanted and worked. Refused: `invalid` for a term that is no occupation. */
export async function saveBeroepen(actor: Actor, input: BeroepenInput): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const kandidaat = await loadKandidaat(tx, actor, input.kandidaatId)
    if (!kandidaat) return refuse('not-found')
    if (!canEditProfiel(actor, kandidaat)) return refuse('not-allowed')
    const profielId = kandidaat.profiel.id
    const ids = [...new Set([...input.gewenst, ...input.gewerkt])]
    const bekend = await tx.term.count({ where: { id: { in: ids }, soort: 'beroep' } })
    if (bekend !== ids.length) return refuse('invalid', 'Kies een beroep uit de lijst.')

    if (!(await changeProfiel(tx, profielId, input.versie))) return refuseOverschrijven()
    await tx.profielBeroep.deleteMany({ where: { profielId } })
    await tx.profielBeroep.createMany({
      data: [
        ...[...new Set(input.gewenst)].map((termId) => ({ profielId, termId, soort: 'gewenst' as const })),
        ...[...new Set(input.gewerkt)].map((termId) => ({ profielId, termId, soort: 'gewerkt' as const })),
      ],
    })
    await emit({ type: 'kandidaatprofiel.gewijzigd', onderwerp: profielId })
    return done(null)
  })
}
