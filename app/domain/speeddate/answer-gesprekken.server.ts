import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Antwoordregel, Kant } from './antwoorden.ts'
import { canAnswerGesprek } from './policy.ts'
import { gesprekScope } from './scope.server.ts'

/**
 * What people think of their talks: the adviseur says it for both sides, an employer and a candidate for their own. A talk that led
 * to a bemiddeling stays as it is. Refused with 'not-found' for a talk or side that is not theirs, with 'conflict' before the event.
 */
export async function answerGesprekken(
  actor: Actor,
  { evenementId, regels }: { evenementId: string; regels: readonly Antwoordregel[] },
): Promise<Result<{ aantal: number }>> {
  const kanten = kantenVan(actor)
  if (regels.some(({ kant }) => !kanten.includes(kant))) return refuse('not-found')
  return inTransaction(actor, async (tx, emit) => {
    const evenement = await tx.evenement.findUnique({ where: { id: evenementId } })
    if (!evenement) return refuse('not-found')
    const eigen = await tx.speeddategesprek.count({ where: { AND: [gesprekScope(actor), { evenementId }] } })
    if (eigen === 0) return refuse('not-found')
    if (!canAnswerGesprek(actor, evenement, now()))
      return refuse('conflict', 'Antwoorden kan vanaf het begin van het evenement.')
    const ids = [...new Set(regels.map(({ gesprekId }) => gesprekId))].sort()
    const rijen = await tx.speeddategesprek.findMany({
      where: { AND: [gesprekScope(actor), { evenementId, id: { in: ids } }] },
    })
    if (rijen.length < ids.length) return refuse('not-found')
    let aantal = 0
    for (const { gesprekId, kant, antwoord } of regels) {
      const kolom = kant === 'werkgever' ? 'antwoordWerkgever' : 'antwoordKandidaat'
      const { count } = await tx.speeddategesprek.updateMany({
        where: {
          id: gesprekId,
          bemiddelingId: null,
          OR: [{ [kolom]: null }, { [kolom]: { not: antwoord } }],
        },
        data: { [kolom]: antwoord },
      })
      if (count === 0) continue
      aantal += 1
      const gegevens = { wie: kant, antwoord }
      await emit({ type: 'speeddategesprek.beantwoord', onderwerp: gesprekId, gegevens })
    }
    return done({ aantal })
  })
}

function kantenVan(actor: Actor): Kant[] {
  switch (actor.rol) {
    case 'adviseur':
      return ['werkgever', 'kandidaat']
    case 'werkgever':
      return ['werkgever']
    case 'kandidaat':
      return ['kandidaat']
    case 'jobcoach':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return []
  }
}
