import type { Actor } from '#app/platform/actor.ts'
import { isUniqueViolation } from '#app/platform/db.server.ts'
import { done, refuse, type Refused, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { checkKeuzes, KVK_BESTAAT } from './create-werkgever.server.ts'
import { canEditWerkgever } from './policy.ts'
import { werkgeverScope } from './scope.server.ts'
import type { WerkgeverInput } from './werkgever-form.ts'

/**
 * Saves the data of an employer. Published vacatures are found by the sector of their employer, so those follow. Refused
 * with 'conflict' when somebody else saved first or another employer has this KVK number.
 */
export async function saveWerkgever(
  actor: Actor,
  { werkgeverId, versie, ...input }: WerkgeverInput & { werkgeverId: string },
): Promise<Result<null>> {
  if (!canEditWerkgever(actor)) return refuse('not-allowed')
  try {
    return await inTransaction(actor, async (tx, emit) => {
      const where = { AND: [werkgeverScope(actor), { id: werkgeverId }] }
      const nu = await tx.werkgever.findFirst({ where, select: { sbiSectie: true } })
      if (!nu) return refuse('not-found')
      const bezwaar = await checkKeuzes(tx, input)
      if (bezwaar) return bezwaar
      const { count } = await tx.werkgever.updateMany({
        where: { AND: [where, { versie }] },
        data: { ...input, versie: { increment: 1 } },
      })
      if (count === 0) return refuseVersie()
      await emit({
        type: 'werkgever.gewijzigd',
        onderwerp: werkgeverId,
        gegevens: { onderdeel: 'gegevens' },
      })
      if (nu.sbiSectie !== input.sbiSectie) {
        const open = await tx.vacature.findMany({
          where: { werkgeverId, status: 'gepubliceerd' },
          select: { id: true },
        })
        for (const { id } of open)
          await emit({ type: 'vacature.gewijzigd', onderwerp: id, gegevens: { stap: 'werkgever' } })
      }
      return done(null)
    })
  } catch (error) {
    if (isUniqueViolation(error, 'werkgever_kvk_nummer_key')) return refuse('conflict', KVK_BESTAAT)
    throw error
  }
}

export function refuseVersie(): Refused {
  return refuse(
    'conflict',
    'Iemand heeft deze werkgever intussen gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw.',
  )
}
