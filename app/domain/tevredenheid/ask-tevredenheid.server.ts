import { SYSTEEM } from '#app/platform/actor.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { OPEN_DAGEN, RUST_DAGEN, VRAAG_NA_DAGEN, VRAAG_TOT_DAGEN } from './tevredenheid.ts'

/**
 * Asks employers about vacatures that the WSP filled a week ago or more. One question for a vacature, and at most one in
 * 90 days for an employer. Safe to run twice, also at the same time. Answers how many were asked.
 */
export async function askTevredenheid(): Promise<number> {
  const nu = now()
  const vervuld = await db().gebeurtenis.findMany({
    where: {
      type: 'vacature.vervuld',
      opgetredenOp: { gte: addDays(nu, -VRAAG_TOT_DAGEN), lte: addDays(nu, -VRAAG_NA_DAGEN) },
    },
    orderBy: { id: 'asc' },
    select: { onderwerpId: true },
  })
  const ids = [...new Set(vervuld.map(({ onderwerpId }) => onderwerpId))]
  const al = await db().tevredenheidsonderzoek.findMany({
    where: { dienst: 'vacature', onderwerpId: { in: ids } },
    select: { onderwerpId: true },
  })
  const gevraagd = new Set(al.map(({ onderwerpId }) => onderwerpId))
  let aantal = 0
  for (const id of ids) if (!gevraagd.has(id) && (await askOnce(id, nu))) aantal++
  return aantal
}

async function askOnce(vacatureId: string, nu: Date): Promise<boolean> {
  const result = await inTransaction(SYSTEEM, async (tx, emit) => {
    const vacature = await tx.vacature.findFirst({
      where: { id: vacatureId, status: 'vervuld', afloop: 'wsp' },
      select: {
        werkgeverId: true,
        werkgever: { select: { relatiestatus: true, dienstclusterCode: true, aanspreekpuntId: true } },
      },
    })
    if (!vacature || vacature.werkgever.relatiestatus === 'beeindigd') return refuse('not-found')
    const { werkgeverId } = vacature
    // Two runs, or two vacatures of one employer, wait for each other here.
    await tx.$queryRaw`SELECT id FROM werkgever WHERE id = ${werkgeverId}::uuid FOR UPDATE`
    const onlangs = await tx.tevredenheidsonderzoek.count({
      where: { werkgeverId, gevraagdOp: { gt: addDays(nu, -RUST_DAGEN) } },
    })
    if (onlangs > 0) return refuse('conflict')
    const { id } = await tx.tevredenheidsonderzoek.create({
      data: {
        werkgeverId,
        dienst: 'vacature',
        onderwerpId: vacatureId,
        dienstclusterCode: vacature.werkgever.dienstclusterCode,
        aanspreekpuntId: vacature.werkgever.aanspreekpuntId,
        gevraagdOp: nu,
        sluitOp: addDays(nu, OPEN_DAGEN),
      },
      select: { id: true },
    })
    await emit({ type: 'tevredenheid.gevraagd', onderwerp: id, gegevens: { werkgeverId } })
    return done(null)
  })
  return result.ok
}
