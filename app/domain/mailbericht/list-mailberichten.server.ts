import { accountIdOf, type Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

/** More than anyone reads back; older ones are removed after half a year anyway. */
const MEESTE = 100

/**
 * The mails that the portal sent to the address of the actor, newest first, at most a hundred, as they were sent. Nobody else's:
 * a colleague or a beheerder reads no mail of another. `tekst` is null for a login code, which is not kept.
 */
export async function listMailberichten(actor: Actor) {
  const accountId = accountIdOf(actor)
  if (!accountId) return []
  const account = await db().account.findUniqueOrThrow({
    where: { id: accountId },
    select: { email: true, aangemaaktOp: true },
  })
  const rijen = await db().mailbericht.findMany({
    // An address can have belonged to an account before this one.
    where: { aan: account.email, verzondenOp: { gte: account.aangemaaktOp } },
    orderBy: [{ verzondenOp: 'desc' }, { id: 'desc' }],
    take: MEESTE,
    select: { id: true, onderwerp: true, tekst: true, verzondenOp: true },
  })
  return rijen.flatMap(({ verzondenOp, ...rij }) =>
    verzondenOp ? [{ ...rij, verzondenOp: verzondenOp.toISOString() }] : [],
  )
}
