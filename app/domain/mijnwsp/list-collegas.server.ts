import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

export type Collega = { id: string; naam: string; functie: string | null; email: string; isZelf: boolean }

/**
 * Who can log in for the employer of the actor. Names are those of the contactpersoon, which this employer or the WSP wrote:
 * the name of an account may be that of a candidate. Who has none is known by the address alone.
 */
export async function listCollegas(actor: Extract<Actor, { rol: 'werkgever' }>): Promise<Collega[]> {
  const { werkgeverId } = actor
  const rows = await db().rolToekenning.findMany({
    where: { rol: 'werkgever', werkgeverId, account: { geblokkeerdOp: null } },
    orderBy: [{ aangemaaktOp: 'asc' }, { id: 'asc' }],
    select: {
      account: {
        select: {
          id: true,
          naam: true,
          email: true,
          contactpersonen: { where: { werkgeverId }, select: { naam: true, functie: true } },
        },
      },
    },
  })
  return rows.map(({ account: { id, naam, email, contactpersonen } }) => {
    const isZelf = id === actor.accountId
    return {
      id,
      naam: contactpersonen[0]?.naam ?? (isZelf ? naam : email),
      functie: contactpersonen[0]?.functie ?? null,
      email,
      isZelf,
    }
  })
}
