import { IDENTITEIT_VANAF } from '#app/domain/bemiddeling/bemiddeling.ts'
import { bemiddelingScope } from '#app/domain/bemiddeling/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

export type Identiteit = { naam: string; email: string; telefoon: string | null }

/**
 * The only way by which an employer learns who a candidate is: from the kennismaking on, and only while the consent for
 * this bemiddeling stands. Who no longer works there is not shown any more. Every reveal is an audit line, written in the transaction that reads the name: no line, no
 * name. Null in every other case.
 */
export async function getIdentiteit(actor: Actor, bemiddelingId: string): Promise<Identiteit | null> {
  if (actor.rol !== 'werkgever') return null
  const result = await inTransaction(actor, async (tx, emit) => {
    const rij = await tx.bemiddeling.findFirst({
      where: {
        AND: [
          bemiddelingScope(actor),
          { id: bemiddelingId, status: { in: [...IDENTITEIT_VANAF] } },
          {
            OR: [
              { plaatsing: null },
              { plaatsing: { OR: [{ beeindigdOp: null }, { beeindigdOp: { gte: dateOnly(today()) } }] } },
            ],
          },
          {
            toestemmingen: {
              some: { soort: 'kennismaking', werkgeverId: actor.werkgeverId, ingetrokkenOp: null },
            },
          },
        ],
      },
      select: {
        profiel: {
          select: {
            kandidaat: {
              select: { id: true, voornaam: true, achternaam: true, email: true, telefoon: true },
            },
          },
        },
      },
    })
    if (!rij) return refuse('not-found')
    const { id, voornaam, achternaam, email, telefoon } = rij.profiel.kandidaat
    await emit({
      type: 'bemiddeling.identiteit-getoond',
      onderwerp: bemiddelingId,
      gegevens: { werkgeverId: actor.werkgeverId, kandidaatId: id },
    })
    return done({ naam: `${voornaam} ${achternaam}`, email, telefoon })
  })
  return result.ok ? result.data : null
}
