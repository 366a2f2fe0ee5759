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

/** Why the role of adviseur stays: measurements would be left without somebody who sees that they are late. */
export function refuseEerstMetingen(aantal: number): Refused {
  const metingen = aantal === 1 ? '1 loonwaardemeting' : `${aantal} loonwaardemetingen`
  return refuse(
    'conflict',
    `Dit kan nog niet: deze persoon heeft nog ${metingen}. Eerst overdragen aan een andere adviseur.`,
  )
}

/** Why the role of adviseur stays: contracts would be left without a coordinator. */
export function refuseEerstContracten(aantal: number): Refused {
  const contracten = aantal === 1 ? '1 SROI-contract' : `${aantal} SROI-contracten`
  return refuse(
    'conflict',
    `Dit kan nog niet: deze persoon is coördinator van ${contracten}. Eerst overdragen aan een andere adviseur.`,
  )
}

/** How many running trajecten would be left without a jobcoach when this role goes. The account is locked, as the trigger does. */
export async function countTrajecten(
  tx: Tx,
  accountId: string,
  { rolToekenningId }: { rolToekenningId: string },
): Promise<number> {
  await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`
  const andere = await tx.rolToekenning.count({
    where: { accountId, rol: 'jobcoach', id: { not: rolToekenningId } },
  })
  return andere > 0 ? 0 : tx.jobcoachtraject.count({ where: { jobcoachId: accountId, status: 'lopend' } })
}

/** Why the role of jobcoach stays: people at work would be left without their coach. */
export function refuseEerstTrajecten(aantal: number): Refused {
  const trajecten = aantal === 1 ? '1 traject' : `${aantal} trajecten`
  return refuse(
    'conflict',
    `Dit kan nog niet: deze persoon begeleidt als jobcoach ${trajecten}. Eerst overdragen aan een andere jobcoach.`,
  )
}
