import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { werkgeverScope } from './scope.server.ts'

const persoon = { select: { naam: true, email: true, telefoon: true, geblokkeerdOp: true } } as const

/** What `bereikbaarAanspreekpunt` needs of an employer. */
export const bereikbaarSelect = {
  aanspreekpunt: persoon,
  vervanger: persoon,
} as const satisfies Prisma.WerkgeverSelect

type Persoon = { naam: string; email: string; telefoon: string | null; geblokkeerdOp: Date | null }

/**
 * Who answers for an employer today: the aanspreekpunt, or the vervanger while that account is blocked. Null when neither can
 * log in: nobody reads that mail until a beheerder has transferred the employer.
 */
export function bereikbaarAanspreekpunt(werkgever: {
  aanspreekpunt: Persoon
  vervanger: Persoon | null
}): { naam: string; email: string; telefoon: string | null } | null {
  const wie = [werkgever.aanspreekpunt, werkgever.vervanger].find((een) => een?.geblokkeerdOp === null)
  return wie ? { naam: wie.naam, email: wie.email, telefoon: wie.telefoon } : null
}

/** The employers that this account answers for today: the same rule, as a filter. */
export function werkgeversVan(accountId: string): Prisma.WerkgeverWhereInput {
  return {
    OR: [
      { aanspreekpuntId: accountId },
      { vervangerId: accountId, aanspreekpunt: { geblokkeerdOp: { not: null } } },
    ],
  }
}

/** Running employers whose aanspreekpunt is blocked, with who that is, for the beheerder who has to transfer them. */
export async function listZonderBereikbaar(
  actor: Actor,
  accountId?: string,
): Promise<{ id: string; naam: string; aanspreekpunt: { id: string; naam: string } }[]> {
  if (actor.rol !== 'beheerder') return []
  return db().werkgever.findMany({
    where: {
      AND: [
        werkgeverScope(actor),
        { relatiestatus: { not: 'beeindigd' }, aanspreekpunt: { geblokkeerdOp: { not: null } } },
        accountId ? { aanspreekpuntId: accountId } : {},
      ],
    },
    select: { id: true, naam: true, aanspreekpunt: { select: { id: true, naam: true } } },
    orderBy: [{ aanspreekpunt: { naam: 'asc' } }, { naam: 'asc' }, { id: 'asc' }],
  })
}
