import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import {
  MAIL_DEAD_QUEUE,
  MAIL_QUEUE,
  sendMailJobInTransaction,
  type MailJob,
} from '#app/platform/jobs.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

export type TakenStand = {
  wachtend: number
  opnieuw: number
  vastgelopen: { id: string; mail: string; gebeurtenisId: string; sinds: string }[]
}

/** How the mail jobs stand: waiting, being tried again, and stuck after the last try. For the beheerder alone. */
export async function getTakenStand(actor: Actor): Promise<TakenStand> {
  if (actor.rol !== 'beheerder') return { wachtend: 0, opnieuw: 0, vastgelopen: [] }
  const [counts, stuck] = await Promise.all([
    db().$queryRaw<{ state: string; aantal: number }[]>`
      SELECT state::text, count(*)::int AS aantal FROM pgboss.job
      WHERE name = ${MAIL_QUEUE} AND state IN ('created', 'retry') GROUP BY state`,
    db().$queryRaw<{ id: string; data: MailJob; created_on: Date }[]>`
      SELECT id::text, data, created_on FROM pgboss.job
      WHERE name = ${MAIL_DEAD_QUEUE} AND state = 'created' ORDER BY created_on DESC LIMIT 200`,
  ])
  const of = (state: string) => counts.find((row) => row.state === state)?.aantal ?? 0
  return {
    wachtend: of('created'),
    opnieuw: of('retry'),
    vastgelopen: stuck.map((row) => ({
      id: row.id,
      mail: row.data.mail,
      gebeurtenisId: row.data.gebeurtenisId,
      sinds: row.created_on.toISOString(),
    })),
  }
}

/** Sends a stuck mail again: takes it off the dead queue and writes it anew, in one transaction, on record. */
export async function retryTaak(actor: Actor, input: { taakId: string }): Promise<Result<null>> {
  if (actor.rol !== 'beheerder') return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const [row] = await tx.$queryRaw<{ data: MailJob }[]>`
      DELETE FROM pgboss.job WHERE id = ${input.taakId}::uuid AND name = ${MAIL_DEAD_QUEUE} AND state = 'created' RETURNING data`
    if (!row) return refuse('conflict', 'Deze taak is al opgepakt.')
    await sendMailJobInTransaction(tx, row.data)
    await emit({
      type: 'achtergrondtaak.opnieuw',
      onderwerp: row.data.gebeurtenisId,
      gegevens: { wachtrij: MAIL_QUEUE },
    })
    return done(null)
  })
}
