import { dateOnly } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { amsterdamDay } from '#app/platform/iso-day.ts'
import type { Emit } from '#app/platform/transaction.server.ts'

/**
 * Counts for each employer who registered people for a training how many of them have a certificate that stands. Written after
 * every change of a certificate, and left as it is once the people are removed: then the count is all that is known.
 */
export async function countBuddys(tx: Tx, emit: Emit, evenementId: string): Promise<void> {
  // One after the other, or the second would write a count without what the first did.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`harriebuddys:${evenementId}`}))`
  const { start } = await tx.evenement.findUniqueOrThrow({
    where: { id: evenementId },
    select: { start: true },
  })
  const geteld = await tx.$queryRaw<{ werkgeverId: string; aantal: number; was: number }[]>`
    SELECT werkgever_id AS "werkgeverId", sum(nu)::int AS aantal, sum(toen)::int AS was FROM (
      SELECT a.werkgever_id, count(c.id) AS nu, 0 AS toen FROM aanmelding a
        JOIN inschrijving i ON i.aanmelding_id = a.id
        LEFT JOIN certificaat c ON c.inschrijving_id = i.id AND c.ingetrokken_op IS NULL
        WHERE a.evenement_id = ${evenementId}::uuid AND a.werkgever_id IS NOT NULL
        GROUP BY a.werkgever_id
      UNION ALL
      SELECT werkgever_id, 0, aantal FROM harriebuddys WHERE evenement_id = ${evenementId}::uuid
    ) geteld GROUP BY werkgever_id`
  for (const { werkgeverId, aantal, was } of geteld) {
    if (aantal === was) continue
    const sleutel = { werkgeverId, evenementId }
    if (aantal === 0) await tx.harriebuddys.delete({ where: { werkgeverId_evenementId: sleutel } })
    else
      await tx.harriebuddys.upsert({
        where: { werkgeverId_evenementId: sleutel },
        create: { ...sleutel, aantal, op: dateOnly(amsterdamDay(start)) },
        update: { aantal },
      })
    // Nobody can have left who is not counted any more.
    await tx.harriebuddys.updateMany({
      where: { ...sleutel, vertrokken: { gt: aantal } },
      data: { vertrokken: aantal },
    })
    await emit({
      type: 'werkgever.harriebuddys-geteld',
      onderwerp: werkgeverId,
      gegevens: { evenementId, aantal },
    })
  }
}
