import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { vindbaarWhere } from '#app/domain/talent/vindbaar.server.ts'

/** Whether the cards must be made anew: something changed, or a listed profile expired by itself. */
export async function areKaartenOud(): Promise<boolean> {
  if (await db().talentwijziging.findFirst({ select: { id: true } })) return true
  const verlopen = await db().talentkaart.findFirst({
    where: { profiel: { NOT: vindbaarWhere(now()) } },
    select: { id: true },
  })
  return verlopen !== null
}
