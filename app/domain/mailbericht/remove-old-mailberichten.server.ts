import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { MAIL_BEWAAR_MAANDEN } from './mailbericht.ts'

const BEWAAR_DAGEN = Math.ceil((MAIL_BEWAAR_MAANDEN * 365) / 12)

/** Removes mails of more than half a year ago, sent or not; answers how many. */
export async function removeOldMailberichten(): Promise<number> {
  const { count } = await db().mailbericht.deleteMany({
    where: { aangemaaktOp: { lt: addDays(now(), -BEWAAR_DAGEN) } },
  })
  return count
}
