import type { Actor } from '#app/platform/actor.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { MEESTE_COLLEGAS, UITNODIGINGEN_PER_DAG, type CollegaInput } from './collega.ts'

type Werkgever = Extract<Actor, { rol: 'werkgever' }>

/**
 * Lets a colleague log in for the same employer and mails an invitation; they become a contactpersoon too. An address that
 * has an account already, for instance of a candidate, gets one more role: the answer and the list look the same, and only
 * the name that was typed is shown. Refused with 'conflict' for who can log in here already, and when there are too many.
 */
export async function inviteCollega(
  actor: Werkgever,
  { naam, functie, email }: CollegaInput,
): Promise<Result<null>> {
  const { werkgeverId } = actor
  return inTransaction(actor, async (tx, emit) => {
    // Two invitations at once: the second one counts the first.
    await tx.$queryRaw`SELECT id FROM werkgever WHERE id = ${werkgeverId}::uuid FOR UPDATE`
    const rollen = { rol: 'werkgever', werkgeverId } as const
    if ((await tx.rolToekenning.count({ where: { ...rollen, account: { email } } })) > 0)
      return refuse('conflict', 'Deze collega kan al inloggen voor uw bedrijf.')
    if ((await tx.rolToekenning.count({ where: rollen })) >= MEESTE_COLLEGAS) {
      return refuse(
        'conflict',
        `Er kunnen hooguit ${MEESTE_COLLEGAS} mensen inloggen. Haal eerst iemand weg, of bel uw adviseur.`,
      )
    }
    const vandaag = await tx.gebeurtenis.count({
      where: {
        type: 'werkgever.collega-uitgenodigd',
        onderwerpId: werkgeverId,
        opgetredenOp: { gt: addDays(now(), -1) },
      },
    })
    if (vandaag >= UITNODIGINGEN_PER_DAG)
      return refuse('conflict', 'U hebt vandaag veel mensen uitgenodigd. Probeer het morgen opnieuw.')
    // Two employers who invite one address at once make one account.
    await tx.account.createMany({ data: [{ naam, email, functie }], skipDuplicates: true })
    const { id: accountId } = await tx.account.findUniqueOrThrow({ where: { email }, select: { id: true } })
    await tx.rolToekenning.create({ data: { accountId, ...rollen } })
    await linkContactpersoon(tx, werkgeverId, { accountId, naam, functie, email })
    await emit({ type: 'account.rol-toegekend', onderwerp: accountId, gegevens: { rol: 'werkgever' } })
    await emit({ type: 'werkgever.collega-uitgenodigd', onderwerp: werkgeverId, gegevens: { accountId } })
    return done(null)
  })
}

/** Whom the WSP knows by this address already gets the account; otherwise somebody new, the first one when there is none. */
async function linkContactpersoon(
  tx: Tx,
  werkgeverId: string,
  persoon: { accountId: string; naam: string; functie: string | null; email: string },
): Promise<void> {
  const bekend = await tx.contactpersoon.findFirst({
    where: { werkgeverId, email: persoon.email, accountId: null, actief: true },
    select: { id: true },
  })
  if (bekend) {
    const { accountId, naam } = persoon
    await tx.contactpersoon.update({
      where: { id: bekend.id },
      data: { accountId, naam, versie: { increment: 1 } },
    })
    return
  }
  const eerste = await tx.contactpersoon.count({ where: { werkgeverId, isEerste: true } })
  await tx.contactpersoon.create({ data: { werkgeverId, ...persoon, isEerste: eerste === 0 } })
}
