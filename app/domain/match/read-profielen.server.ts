import type { MatchProfiel } from '#search/matching/model.ts'
import { readProfielenAfter, readProfielenById } from '#search/query/read-profielen.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

const BATCH = 2_000

/** Those of these profiles that are visible now, from the database. */
export async function readZichtbareProfielenById(ids: string[]): Promise<MatchProfiel[]> {
  const gelezen = await readProfielenById(leesRijen, ids, now())
  return gelezen.map(({ profiel }) => profiel)
}

/** Every visible profile, in parts that each stay below the time that a statement may take. */
export async function readZichtbareProfielen(): Promise<MatchProfiel[]> {
  const profielen: MatchProfiel[] = []
  let after: string | null = null
  for (;;) {
    const gelezen = await readProfielenAfter(leesRijen, after, BATCH, now())
    profielen.push(...gelezen.map(({ profiel }) => profiel))
    after = gelezen.at(-1)?.profiel.id ?? null
    if (gelezen.length < BATCH || after === null) return profielen
  }
}

// One statement with the terms as text: a match reads hundreds of profiles, and rows of relations take many times as long.
function leesRijen<R>(sql: string, waarden: unknown[]): Promise<R[]> {
  return db().$queryRawUnsafe<R[]>(sql, ...waarden)
}
