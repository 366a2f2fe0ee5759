import { SYSTEEM } from '#app/platform/actor.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { zichtbaarWhere } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { HERINNER_DAGEN } from '#app/domain/kandidaatprofiel/zichtbaarheid.ts'

const PER_KEER = 500

/**
 * Asks each candidate whose profile expires within 14 days whether it is still right, once per period of visibility.
 * Safe to run twice, also at the same time. Answers how many were asked.
 */
export async function remindProfielen(): Promise<number> {
  const nu = now()
  const bijna = { AND: [zichtbaarWhere(nu), { zichtbaarTot: { lte: addDays(nu, HERINNER_DAGEN) } }] }
  let herinnerd = 0
  let na: string | undefined
  for (;;) {
    const rows = await db().kandidaatprofiel.findMany({
      where: na ? { AND: [bijna, { id: { gt: na } }] } : bijna,
      select: { id: true, bevestigdOp: true },
      orderBy: { id: 'asc' },
      take: PER_KEER,
    })
    for (const id of await withoutReminder(rows)) if (await remindOnce(id)) herinnerd++
    na = rows.at(-1)?.id
    if (rows.length < PER_KEER) return herinnerd
  }
}

type Row = { id: string; bevestigdOp: Date | null }

/** Leaves out who was asked since the last confirmation, so that a run without news costs two queries. */
async function withoutReminder(rows: Row[]): Promise<string[]> {
  const gebeurd = await db().gebeurtenis.findMany({
    where: { onderwerpId: { in: rows.map(({ id }) => id) }, type: 'kandidaatprofiel.herinnerd' },
    select: { onderwerpId: true, opgetredenOp: true },
  })
  const laatst = new Map<string, number>()
  for (const { onderwerpId, opgetredenOp } of gebeurd) {
    laatst.set(onderwerpId, Math.max(laatst.get(onderwerpId) ?? 0, opgetredenOp.getTime()))
  }
  return rows
    .filter(({ id, bevestigdOp }) => (laatst.get(id) ?? 0) < (bevestigdOp?.getTime() ?? 0))
    .map(({ id }) => id)
}

async function remindOnce(profielId: string): Promise<boolean> {
  const result = await inTransaction(SYSTEEM, async (tx, emit) => {
    // The row lock makes a second run wait, and then see the event of the first.
    const [row] = await tx.$queryRaw<{ bevestigd_op: Date }[]>`
      SELECT bevestigd_op FROM kandidaatprofiel WHERE id = ${profielId}::uuid AND zichtbaar_tot IS NOT NULL FOR UPDATE`
    if (!row) return refuse('not-found')
    const al = await tx.gebeurtenis.findFirst({
      where: {
        onderwerpId: profielId,
        type: 'kandidaatprofiel.herinnerd',
        opgetredenOp: { gte: row.bevestigd_op },
      },
      select: { id: true },
    })
    if (al) return refuse('conflict')
    await emit({ type: 'kandidaatprofiel.herinnerd', onderwerp: profielId })
    return done(null)
  })
  return result.ok
}
