import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import {
  HERBOUW_QUEUE,
  ONDERHOUD_QUEUE,
  sendWerkInTransaction,
  VOLGMAIL_QUEUE,
} from '#app/platform/jobs.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** What the portal does by itself; a rebuild of the search index is asked for on its own page. */
const WERK = [ONDERHOUD_QUEUE, VOLGMAIL_QUEUE, HERBOUW_QUEUE] as const
export type Wachtrij = (typeof WERK)[number]
const OP_VERZOEK: readonly string[] = [ONDERHOUD_QUEUE, VOLGMAIL_QUEUE]

export type Achtergrondwerk = {
  wachtrij: Wachtrij
  /** ISO moments of the last run that did what it had to, and of the last that did not. */
  laatstGelukt: string | null
  laatstMislukt: string | null
  /** Since when a run is going on. */
  bezigSinds: string | null
  /** What went wrong the last time: kind and code, never a message. Null when a later run went well. */
  oorzaak: string | null
  kanOpnieuw: boolean
}

/** How the work that runs by itself went, as far back as the queue remembers (a week). For the beheerder alone. */
export async function listAchtergrondwerk(actor: Actor): Promise<Achtergrondwerk[]> {
  if (actor.rol !== 'beheerder') return []
  const rows = await db().$queryRaw<
    { name: string; gelukt: Date | null; mislukt: Date | null; bezig: Date | null; oorzaak: string | null }[]
  >`
    WITH alle AS (
      SELECT name, state::text, started_on, completed_on, output FROM pgboss.job WHERE name = ANY(${[...WERK]})
      UNION ALL
      SELECT name, state::text, started_on, completed_on, output FROM pgboss.archive WHERE name = ANY(${[...WERK]})
    )
    SELECT name,
      max(completed_on) FILTER (WHERE state = 'completed') AS gelukt,
      max(completed_on) FILTER (WHERE state = 'failed') AS mislukt,
      max(started_on) FILTER (WHERE state = 'active') AS bezig,
      (array_agg(output->>'message' ORDER BY completed_on DESC) FILTER (WHERE state = 'failed'))[1] AS oorzaak
    FROM alle GROUP BY name`
  return WERK.map((wachtrij) => {
    const row = rows.find(({ name }) => name === wachtrij)
    const gelukt = row?.gelukt ?? null
    const mislukt = row?.mislukt ?? null
    const isMislukt = mislukt !== null && (gelukt === null || gelukt < mislukt)
    return {
      wachtrij,
      laatstGelukt: gelukt?.toISOString() ?? null,
      laatstMislukt: mislukt?.toISOString() ?? null,
      bezigSinds: row?.bezig?.toISOString() ?? null,
      oorzaak: isMislukt ? (row?.oorzaak ?? 'onbekend') : null,
      kanOpnieuw: OP_VERZOEK.includes(wachtrij),
    }
  })
}

/** Runs one kind of work now, for instance after what made it fail is mended. On record; a run too many does nothing twice. */
export async function runAchtergrondwerk(actor: Actor, input: { wachtrij: string }): Promise<Result<null>> {
  if (actor.rol !== 'beheerder') return refuse('not-allowed')
  const { wachtrij } = input
  if (!OP_VERZOEK.includes(wachtrij)) return refuse('not-found')
  return inTransaction(actor, async (tx, emit) => {
    await sendWerkInTransaction(tx, wachtrij)
    await emit({ type: 'achtergrondtaak.opnieuw', onderwerp: wachtrij, gegevens: { wachtrij } })
    return done(null)
  })
}
