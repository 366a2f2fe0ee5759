import { follow } from '#app/domain/volgopdracht/follow.server.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { bestProfielen, demoAdviseur } from '#app/worker/commands/demo-matches.server.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { VASTE_KANDIDATEN, VASTE_VACATURE } from '#prisma/seed/demo/vaste-mensen.ts'

/**
 * The fixed adviseur follows the fixed vacature, with a mail of yesterday, and new work for Kim. The first one as rows,
 * because the search engine knows nobody yet at this moment. Does nothing when they follow something already.
 */
export async function writeDemoVolgen(db: PrismaClient): Promise<void> {
  const actor = await demoAdviseur(db)
  if (!actor || (await db.volgopdracht.count({ where: { accountId: actor.accountId } })) > 0) return
  const profielIds = await bestProfielen(db, VASTE_VACATURE.id)
  const { id: volgopdrachtId } = await db.volgopdracht.create({
    data: {
      accountId: actor.accountId,
      rol: 'adviseur',
      vacatureId: VASTE_VACATURE.id,
      klasse: 'past',
      minimum: 80,
      bekekenOp: now(),
    },
    select: { id: true },
  })
  const { id: rondeId } = await db.volgRonde.create({
    data: { volgopdrachtId, gemaaktOp: addDays(now(), -1) },
    select: { id: true },
  })
  await db.volgGemeld.createMany({
    data: profielIds.map((profielId) => ({ volgopdrachtId, rondeId, profielId })),
  })
  await follow(actor, {
    profielId: VASTE_KANDIDATEN.kim.profielId,
    klasse: 'past',
    minimum: 60,
    metNavragen: false,
    versie: 0,
  })
}
