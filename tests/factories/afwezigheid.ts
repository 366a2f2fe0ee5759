import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { anAdviseur } from '#tests/factories/account.ts'

type Overrides = { accountId?: string; vervangerId?: string; van?: number; tot?: number }

/** An adviseur who is away, today unless told otherwise (days from today), with a new colleague as stand-in. */
export async function anAfwezigheid(overrides: Overrides = {}) {
  const { van = 0, tot = van } = overrides
  const accountId = overrides.accountId ?? (await anAdviseur()).account.id
  const vervangerId = overrides.vervangerId ?? (await anAdviseur()).account.id
  return db().afwezigheid.create({
    data: {
      accountId,
      vervangerId,
      van: dateOnly(plusDays(today(), van)),
      tot: dateOnly(plusDays(today(), tot)),
    },
  })
}
