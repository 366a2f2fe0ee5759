import { db } from '#app/platform/db.server.ts'
import type { EventType } from '#app/platform/events.ts'
import type { BronVraag } from './bron.server.ts'

/** Events about these subjects, newest first, with who did it. For sources whose lines are the audit trail itself. */
export async function listGebeurtenissen(
  onderwerpIds: string[],
  types: readonly EventType[],
  { tot, aantal }: Pick<BronVraag, 'tot' | 'aantal'>,
) {
  if (onderwerpIds.length === 0) return []
  const rijen = await db().gebeurtenis.findMany({
    where: { onderwerpId: { in: onderwerpIds }, type: { in: [...types] }, opgetredenOp: { lte: tot } },
    select: {
      id: true,
      type: true,
      onderwerpId: true,
      opgetredenOp: true,
      gegevens: true,
      actorAccountId: true,
      actorRol: true,
    },
    orderBy: [{ opgetredenOp: 'desc' }, { id: 'desc' }],
    take: aantal,
  })
  const namen = await namesOf(
    rijen.flatMap(({ actorAccountId, actorRol }) =>
      actorAccountId && isStaf(actorRol) ? actorAccountId : [],
    ),
  )
  return rijen.map(({ id, actorAccountId, gegevens, ...rij }) => ({
    ...rij,
    id: id.toString(),
    gegevens: gegevens as Record<string, unknown>,
    door: (actorAccountId && namen.get(actorAccountId)) ?? null,
  }))
}

/** Names of accounts; of staff only, so that no candidate is named by what they did. */
export async function namesOf(accountIds: string[]): Promise<Map<string, string>> {
  if (accountIds.length === 0) return new Map()
  const accounts = await db().account.findMany({
    where: { id: { in: [...new Set(accountIds)] } },
    select: { id: true, naam: true },
  })
  return new Map(accounts.map(({ id, naam }) => [id, naam]))
}

function isStaf(rol: string): boolean {
  return ['adviseur', 'jobcoach', 'beheerder'].includes(rol)
}
