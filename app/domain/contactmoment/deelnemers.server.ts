import type { Tx } from '#app/platform/db.server.ts'
import { refuse, type Refused } from '#app/platform/result.ts'
import type { Prisma } from '#prisma/generated/client.ts'

type Deelnemers = { contactpersoonIds: string[]; collegaIds: string[] }

const uniek = (ids: string[]) => [...new Set(ids)]

/**
 * Ids from a form are claims: contactpersonen are of this employer, colleagues are staff of the WSP. Who left may be named,
 * because a report can be about last year.
 */
export async function checkDeelnemers(
  tx: Tx,
  werkgeverId: string,
  { contactpersoonIds, collegaIds }: Deelnemers,
): Promise<Refused | null> {
  const personen = await tx.contactpersoon.count({ where: { werkgeverId, id: { in: contactpersoonIds } } })
  if (personen !== uniek(contactpersoonIds).length)
    return refuse('invalid', 'Kies contactpersonen van deze werkgever.')
  const collegas = await tx.account.count({
    where: { id: { in: collegaIds }, rollen: { some: { rol: { in: ['adviseur', 'jobcoach'] } } } },
  })
  return collegas === uniek(collegaIds).length ? null : refuse('invalid', 'Kies collega’s uit de lijst.')
}

export function deelnemerRows({
  contactpersoonIds,
  collegaIds,
}: Deelnemers): Prisma.ContactmomentDeelnemerCreateManyContactmomentInput[] {
  return [
    ...uniek(contactpersoonIds).map((contactpersoonId) => ({ contactpersoonId })),
    ...uniek(collegaIds).map((accountId) => ({ accountId })),
  ]
}
