import type { z } from 'zod'
import type { ProefplaatsingSchema } from '#app/domain/bemiddeling/bemiddeling.ts'
import { changeStatus, readBemiddeling } from '#app/domain/bemiddeling/change-status.server.ts'
import { canStartProefplaatsing } from '#app/domain/bemiddeling/policy.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** After a meeting that went well: working on trial, with benefit, for at most six months in total (UWV). */
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
      data: { proefplaatsingVan: dateOnly(input.van), proefplaatsingTot: dateOnly(input.tot) },
    })
    if (!changed.ok) return changed
    await emit({ type: 'bemiddeling.proefplaatsing-gestart', onderwerp: rij.id })
    return done(null)
  })
}
