import { evenementScope } from '#app/domain/evenement/scope.server.ts'
import { listDubbelen, type Dubbel } from '#app/domain/werkgever/find-dubbelen.server.ts'
import { werkgeverScope } from '#app/domain/werkgever/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { countBuddys } from './count-buddys.server.ts'
import { canKoppelWerkgever } from './policy.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>
type Aanmelding = { organisatieNaam: string | null; email: string | null }

/** The employers that a registration without an account may be of: by the name of the organisation and the mail address. */
export async function suggestWerkgevers(
  actor: Adviseur,
  { organisatieNaam, email }: Aanmelding,
): Promise<Dubbel[]> {
  return listDubbelen(actor, { naam: organisatieNaam ?? '', emails: email ? [email] : [] })
}

/**
 * A registration of somebody who did not log in is of this employer after all, or of none with null: who comes then counts for
 * that employer, in Harrie-buddys and SROI as well. One that an account of an employer made is not changed ('conflict'). The same
 * once more changes nothing.
 */
export async function koppelWerkgever(
  actor: Adviseur,
  { evenementId, aanmeldingId }: { evenementId: string; aanmeldingId: string },
  werkgeverId: string | null,
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    await tx.$executeRaw`SELECT 1 FROM aanmelding WHERE id = ${aanmeldingId}::uuid FOR UPDATE`
    const aanmelding = await tx.aanmelding.findFirst({
      where: { id: aanmeldingId, evenementId, evenement: evenementScope(actor) },
      select: { rol: true, werkgeverId: true, accountId: true, namens: true },
    })
    if (!aanmelding) return refuse('not-found')
    if (!canKoppelWerkgever(actor, aanmelding))
      return refuse('conflict', 'Deze aanmelding is gedaan met een account. De werkgever ligt daarmee vast.')
    if (aanmelding.werkgeverId === werkgeverId) return done(null)
    if (werkgeverId) {
      const bestaat = await tx.werkgever.count({
        where: { AND: [werkgeverScope(actor), { id: werkgeverId }] },
      })
      if (bestaat === 0) return refuse('not-found')
    }
    await tx.aanmelding.update({
      where: { id: aanmeldingId },
      data: { werkgeverId, versie: { increment: 1 } },
    })
    await emit({
      type: 'aanmelding.werkgever-gekoppeld',
      onderwerp: aanmeldingId,
      gegevens: { van: aanmelding.werkgeverId, naar: werkgeverId },
    })
    await countBuddys(tx, emit, evenementId)
    return done(null)
  })
}
