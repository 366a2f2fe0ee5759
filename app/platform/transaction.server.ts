import { SYSTEEM, accountIdOf, type Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { asAway, db, type Tx } from '#app/platform/db.server.ts'
import { consequencesOf, events, type DomainEvent } from '#app/platform/events.ts'
import { sendMailJobInTransaction } from '#app/platform/jobs.server.ts'
import { logContext } from '#app/platform/log.server.ts'
import type { Result } from '#app/platform/result.ts'

/** One event, or many at once: what follows is the same, in fewer questions to the database. */
export type Emit = (event: DomainEvent | readonly DomainEvent[]) => Promise<void>

class RolledBack extends Error {
  readonly result: Result<never>
  constructor(result: Result<never>) {
    super('rolled back on a refused result')
    this.result = result
  }
}

/**
 * The only opener of a transaction. `emit` writes the audit row and, in the same transaction, everything that
 * follows from the event: one mail job per message, one row per search document and a mark that the cards of the
 * talentverkenner are old. A refused Result rolls back.
 */
export async function inTransaction<T>(
  actor: Actor | null,
  work: (tx: Tx, emit: Emit) => Promise<Result<T>>,
  { timeoutMs = 15_000 }: { timeoutMs?: number } = {},
): Promise<Result<T>> {
  try {
    return await db().$transaction(
      async (tx) => {
        const result = await work(tx, (event) => writeEvents(tx, actor, [event].flat()))
        if (!result.ok) throw new RolledBack(result)
        return result
      },
      { timeout: timeoutMs, maxWait: 5_000 },
    )
  } catch (error) {
    if (error instanceof RolledBack) return error.result
    throw asAway(error)
  }
}

async function writeEvents(tx: Tx, actor: Actor | null, list: readonly DomainEvent[]): Promise<void> {
  const rows = await tx.gebeurtenis.createManyAndReturn({
    data: list.map((event) => toRow(actor, event)),
    select: { id: true, type: true, onderwerpId: true, gegevens: true },
  })
  const wijzigingen: { index: string; documentId: string }[] = []
  for (const row of rows) {
    const { mail, zoek, relatie, talent } = consequencesOf(row.type as DomainEvent['type'])
    for (const naam of mail)
      await sendMailJobInTransaction(tx, { mail: naam, gebeurtenisId: row.id.toString() })
    for (const index of zoek) wijzigingen.push({ index, documentId: row.onderwerpId })
    if (relatie) wijzigingen.push({ index: 'relatie', documentId: relatieId(relatie, row) })
    if (talent) await tx.talentwijziging.create({ data: {} })
  }
  if (wijzigingen.length > 0) await tx.zoekWijziging.createMany({ data: wijzigingen })
}

function relatieId(
  relatie: 'onderwerp' | 'werkgever',
  { onderwerpId, gegevens }: { onderwerpId: string; gegevens: unknown },
): string {
  return relatie === 'werkgever' ? (gegevens as { werkgeverId: string }).werkgeverId : onderwerpId
}

function toRow(actor: Actor | null, event: DomainEvent) {
  return {
    type: event.type,
    onderwerpId: event.onderwerp,
    actorRol: actor?.rol ?? 'bezoeker',
    actorAccountId: accountIdOf(actor ?? SYSTEEM),
    gegevens: events[event.type].gegevens.parse(event.gegevens ?? {}),
    verzoekId: logContext()?.verzoekId ?? null,
    opgetredenOp: now(),
  }
}
