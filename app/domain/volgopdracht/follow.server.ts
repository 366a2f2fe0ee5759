import {
  meetsDrempel,
  trefferProfielen,
  trefferVacatures,
} from '#app/domain/volgopdracht/find-treffers.server.ts'
import { canFollowProfiel, canFollowVacature } from '#app/domain/volgopdracht/policy.ts'
import { volgopdrachtScope } from '#app/domain/volgopdracht/scope.server.ts'
import { VOLG_MAXIMUM, type Drempel } from '#app/domain/volgopdracht/volgopdracht.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { isUniqueViolation, type Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** What is followed: new candidates for a vacature, or new vacatures for a profile. */
export type Onderwerp = { vacatureId: string } | { profielId: string }

/** `versie` is 0 to begin, and the version that was read to change. */
export type FollowInput = Onderwerp & Drempel & { versie: number }

/**
 * Begins to follow, or changes what is worth a mail. What matches at this moment is noted as known: the mail is about what
 * comes after. Refused when the vacature or profile is not (any more) one that the actor can follow ('not-found'), when it
 * was changed meanwhile, or when the actor follows too many ('conflict').
 */
export async function follow(actor: Actor, input: FollowInput): Promise<Result<{ id: string }>> {
  if (!canFollowProfiel(actor)) return refuse('not-allowed')
  if ('vacatureId' in input && !canFollowVacature(actor)) return refuse('not-allowed')
  const treffers =
    'vacatureId' in input
      ? await trefferProfielen(actor, input.vacatureId)
      : await trefferVacatures(actor, input.profielId)
  if (!treffers) return refuse('not-found')
  const onderwerp =
    'vacatureId' in input
      ? { vacatureId: input.vacatureId, profielId: null }
      : { vacatureId: null, profielId: input.profielId }
  const { klasse, minimum, metNavragen, versie } = input
  const drempel = { klasse, minimum, metNavragen }
  try {
    return await inTransaction(actor, async (tx, emit) => {
      const bestaand = await tx.volgopdracht.findFirst({
        where: { AND: [volgopdrachtScope(actor), onderwerp] },
        select: { id: true },
      })
      let id: string
      if (bestaand) {
        id = bestaand.id
        const { count } = await tx.volgopdracht.updateMany({
          where: { id, versie },
          data: { ...drempel, versie: { increment: 1 } },
        })
        if (count === 0) return refuse('conflict')
      } else {
        if (versie !== 0) return refuse('conflict', 'Dit was al gestopt. Bekijk de nieuwe stand.')
        if ((await tx.volgopdracht.count({ where: volgopdrachtScope(actor) })) >= VOLG_MAXIMUM)
          return refuse('conflict', `U volgt er al ${VOLG_MAXIMUM}. Stop er eerst met een paar.`)
        const row = await tx.volgopdracht.create({
          data: { accountId: actor.accountId, rol: actor.rol, ...onderwerp, ...drempel, bekekenOp: now() },
          select: { id: true },
        })
        id = row.id
      }
      const bekend = treffers.filter((treffer) => meetsDrempel(treffer, drempel)).map((treffer) => treffer.id)
      await noteKnown(tx, id, 'vacatureId' in input ? 'profielId' : 'vacatureId', bekend)
      await emit({ type: bestaand ? 'volgopdracht.gewijzigd' : 'volgopdracht.gestart', onderwerp: id })
      return done({ id })
    })
  } catch (error) {
    // Two clicks at once: the other one made it.
    if (isUniqueViolation(error, 'volgopdracht_een_per_onderwerp')) return refuse('conflict')
    throw error
  }
}

/** Notes what someone knows already; with a round it was mailed in that one. What was noted before stays as it is. */
export async function noteKnown(
  tx: Tx,
  volgopdrachtId: string,
  soort: 'profielId' | 'vacatureId',
  ids: readonly string[],
  rondeId: string | null = null,
): Promise<void> {
  await tx.volgGemeld.createMany({
    data: ids.map((id) => ({ volgopdrachtId, rondeId, [soort]: id })),
    skipDuplicates: true,
  })
}
