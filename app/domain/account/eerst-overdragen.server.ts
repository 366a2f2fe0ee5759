import { dateOnly, today } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { refuse, type Refused } from '#app/platform/result.ts'

/**
 * Takes the account out of standing in, and tells of how many running employers it is the aanspreekpunt. The account is
 * locked first, as the triggers of the database do, so that no employer comes in between.
 */
export async function endVervangingen(
  tx: Tx,
  accountId: string,
): Promise<{ vervangingen: number; werkgevers: number }> {
  await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`
  const { count } = await tx.werkgever.updateMany({
    where: { vervangerId: accountId },
    data: { vervangerId: null, versie: { increment: 1 } },
  })
  await tx.afwezigheid.updateMany({
    where: { vervangerId: accountId, tot: { gte: dateOnly(today()) } },
    data: { vervangerId: null, versie: { increment: 1 } },
  })
  const werkgevers = await tx.werkgever.count({
    where: { aanspreekpuntId: accountId, relatiestatus: { not: 'beeindigd' } },
  })
  return { vervangingen: count, werkgevers }
}

/** Why the role of adviseur stays: employers would be left with an aanspreekpunt who is no adviseur. */
export function refuseEerstOverdragen(aantal: number): Refused {
  const werkgevers = aantal === 1 ? '1 werkgever' : `${aantal} werkgevers`
  return refuse(
    'conflict',
    `Dit kan nog niet: deze persoon is het aanspreekpunt van ${werkgevers}. Eerst overdragen aan een andere adviseur.`,
  )
}
