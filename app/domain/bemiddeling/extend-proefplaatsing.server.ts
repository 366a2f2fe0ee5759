import type { z } from 'zod'
import { changeStatus, readBemiddeling } from '#app/domain/bemiddeling/change-status.server.ts'
import { canExtendProefplaatsing } from '#app/domain/bemiddeling/policy.ts'
import { fouteProefduur, type ProefVerlengenSchema } from '#app/domain/bemiddeling/proefplaatsing.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/**
 * More time on trial, with the reason. Refused as 'invalid' when the new last day is not later than the old one, or makes it
 * longer than six months from its first day.
 */
export async function extendProefplaatsing(
  actor: Actor,
  input: { id: string } & z.output<typeof ProefVerlengenSchema>,
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await readBemiddeling(tx, actor, input.id)
    if (!rij) return refuse('not-found')
    if (!canExtendProefplaatsing(actor, rij))
      return refuse(actor.rol === 'adviseur' ? 'conflict' : 'not-allowed')
    const { proefplaatsingVan, proefplaatsingTot } = await tx.bemiddeling.findUniqueOrThrow({
      where: { id: rij.id },
      select: { proefplaatsingVan: true, proefplaatsingTot: true },
    })
    if (!proefplaatsingVan || !proefplaatsingTot) return refuse('conflict')
    const was = isoDay(proefplaatsingTot)
    if (input.tot <= was)
      return refuse('invalid', 'De nieuwe laatste dag ligt na de laatste dag die er nu staat.')
    const fout = fouteProefduur(isoDay(proefplaatsingVan), input.tot)
    if (fout) return refuse('invalid', fout)
    const changed = await changeStatus(tx, rij, {
      versie: input.versie,
      naar: 'proefplaatsing',
      data: { proefplaatsingTot: dateOnly(input.tot), proefplaatsingReden: input.reden },
    })
    if (!changed.ok) return changed
    await emit({
      type: 'bemiddeling.proefplaatsing-verlengd',
      onderwerp: rij.id,
      gegevens: { van: was, tot: input.tot },
    })
    return done(null)
  })
}
