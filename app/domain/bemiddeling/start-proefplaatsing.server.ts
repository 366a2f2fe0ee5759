import type { z } from 'zod'
import { changeStatus, readBemiddeling } from '#app/domain/bemiddeling/change-status.server.ts'
import { canStartProefplaatsing } from '#app/domain/bemiddeling/policy.ts'
import type { ProefplaatsingSchema } from '#app/domain/bemiddeling/proefplaatsing.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/**
 * After a meeting that went well: working on trial, with benefit. The schema holds the rules of UWV: two months, longer only
 * with a reason and six at most, not before the decision, with the employer's signed intention of a contract of at least six
 * months, and not for somebody who worked there before. That these were confirmed is in the audit line.
 */
export async function startProefplaatsing(
  actor: Actor,
  input: { id: string } & z.output<typeof ProefplaatsingSchema>,
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await readBemiddeling(tx, actor, input.id)
    if (!rij) return refuse('not-found')
    if (!canStartProefplaatsing(actor, rij))
      return refuse(actor.rol === 'adviseur' ? 'conflict' : 'not-allowed')
    const changed = await changeStatus(tx, rij, {
      versie: input.versie,
      naar: 'proefplaatsing',
      data: {
        proefplaatsingVan: dateOnly(input.van),
        proefplaatsingTot: dateOnly(input.tot),
        proefplaatsingBij: input.bij,
        proefplaatsingBesluitOp: dateOnly(input.besluitOp),
        proefplaatsingReden: input.reden,
      },
    })
    if (!changed.ok) return changed
    await emit({
      type: 'bemiddeling.proefplaatsing-gestart',
      onderwerp: rij.id,
      gegevens: { bevestigd: ['intentie', 'niet-eerder', 'verzekerd'] },
    })
    return done(null)
  })
}
