import { z } from 'zod'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

const PER_PAGINA = 100

export type LogboekRegel = {
  id: string
  type: string
  onderwerpId: string
  actor: string
  opgetredenOp: string
  gegevens: string
}

/**
 * The audit log, newest first, by keyset: `voor` is the id after which to go on, so that new lines never shift a page.
 * Filters by the exact id of a record or account, or by the start of an event type. For the beheerder alone, who cannot
 * see here who a kandidaat is or what a kandidaat did: an account of a kandidaat has no id and is no filter.
 */
export async function listGebeurtenissen(
  actor: Actor,
  vraag: { type: string; id: string; voor: bigint | null },
): Promise<{ regels: LogboekRegel[]; volgende: string | null }> {
  if (actor.rol !== 'beheerder') return { regels: [], volgende: null }
  const isUuid = z.uuid().safeParse(vraag.id).success
  const rows = await db().gebeurtenis.findMany({
    where: {
      ...(vraag.type && { type: { startsWith: vraag.type } }),
      ...(vraag.id && {
        OR: [
          { onderwerpId: vraag.id },
          ...(isUuid ? [{ actorAccountId: vraag.id, actorRol: { not: 'kandidaat' } }] : []),
        ],
      }),
      ...(vraag.voor !== null && { id: { lt: vraag.voor } }),
    },
    orderBy: { id: 'desc' },
    take: PER_PAGINA + 1,
    select: {
      id: true,
      type: true,
      onderwerpId: true,
      actorRol: true,
      actorAccountId: true,
      opgetredenOp: true,
      gegevens: true,
    },
  })
  const page = rows.slice(0, PER_PAGINA)
  const [namen, kandidaten] = await Promise.all([
    namesOf(page.flatMap((row) => row.actorAccountId ?? [])),
    kandidatenOf(
      page.filter(({ type }) => type.startsWith('account.')).map(({ onderwerpId }) => onderwerpId),
    ),
  ])
  return {
    regels: page.map((row) => ({
      id: row.id.toString(),
      type: row.type,
      onderwerpId: kandidaten.has(row.onderwerpId) ? 'account van een kandidaat' : row.onderwerpId,
      actor: `${(row.actorAccountId && namen.get(row.actorAccountId)) ?? ''} (${row.actorRol})`.trim(),
      opgetredenOp: row.opgetredenOp.toISOString(),
      gegevens: JSON.stringify(row.gegevens),
    })),
    volgende: rows.length > PER_PAGINA ? (page.at(-1)?.id.toString() ?? null) : null,
  }
}

/** Names of staff and employers only: who a kandidaat is stays out of the log's page. */
async function namesOf(accountIds: string[]): Promise<Map<string, string>> {
  const rows = await db().account.findMany({
    where: { id: { in: [...new Set(accountIds)] }, rollen: { none: { rol: 'kandidaat' } } },
    select: { id: true, naam: true },
  })
  return new Map(rows.map((row) => [row.id, row.naam]))
}

async function kandidatenOf(ids: string[]): Promise<Set<string>> {
  const accountIds = [...new Set(ids)].filter((id) => z.uuid().safeParse(id).success)
  const rows = await db().account.findMany({
    where: { id: { in: accountIds }, rollen: { some: { rol: 'kandidaat' } } },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}
