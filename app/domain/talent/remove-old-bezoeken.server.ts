import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

/** Long enough to look back at a melding; after that the audit log alone says who looked at a profile. */
const BEWAAR_DAGEN = 90

/** Removes what employers looked at longer than 90 days ago. Answers how many rows went. */
export async function removeOldBezoeken(): Promise<number> {
  const grens = addDays(now(), -BEWAAR_DAGEN)
  const { count } = await db().talentbezoek.deleteMany({ where: { op: { lt: grens } } })
  await db().talentgebruik.deleteMany({ where: { dag: { lt: grens } } })
  return count
}
