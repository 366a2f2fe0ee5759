import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

/** Days that a login attempt and an ended session are kept: long enough to look into a misuse, no longer. */
const BEWAAR_DAGEN = 30

/** Removes login attempts and ended sessions after 30 days; answers how many rows went. */
export async function removeOldLoginData(): Promise<number> {
  const before = addDays(now(), -BEWAAR_DAGEN)
  const pogingen = await db().inlogpoging.deleteMany({ where: { aangemaaktOp: { lt: before } } })
  const sessies = await db().sessie.deleteMany({ where: { verlooptOp: { lt: before } } })
  return pogingen.count + sessies.count
}
