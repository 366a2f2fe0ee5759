import type { MatchVacature } from '#search/matching/model.ts'
import type { Telling } from '#search/matching/scan/match-scan.ts'
import { createProfielScan } from '#search/matching/scan/profiel-scan.ts'
import { zichtbaarWhere } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { readZichtbareProfielen } from '#app/domain/match/read-profielen.server.ts'
import { termIdsOf } from '#app/domain/match/term-ids.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { matchScan } from '#app/platform/scan.server.ts'

/** More than this is not read from the database for a count: a form asks behind every key press, and can do without. */
const MAX_UIT_DATABASE = 5_000

/**
 * Exact counts over all visible profiles, one for each variant of a vacature, in the order of the variants. For the
 * eisensimulator and jobcarving: what changes when a requirement changes. Null when it cannot be counted now, because the
 * memory is not up to date and there are too many to read. Counts below 5 are for the WSP alone; the caller hides them
 * from an employer. Rules: matching.md, sections 2 and 3.
 */
export async function telKandidaten(varianten: readonly MatchVacature[]): Promise<Telling[] | null> {
  return (await matchScan()?.tel(varianten, now())) ?? (await telInDatabase(varianten))
}

async function telInDatabase(varianten: readonly MatchVacature[]): Promise<Telling[] | null> {
  const nu = now()
  const aantal = await db().kandidaatprofiel.count({ where: zichtbaarWhere(nu), take: MAX_UIT_DATABASE + 1 })
  if (aantal > MAX_UIT_DATABASE) return null
  const profielen = await readZichtbareProfielen()
  const scan = createProfielScan(await loadTaxonomie(termIdsOf(varianten, profielen)))
  // What was read is visible now; it is counted once and forgotten.
  for (const profiel of profielen) scan.upsert(profiel, Infinity)
  return scan.tel(varianten, nu.getTime())
}
