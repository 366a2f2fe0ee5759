import { chooseProfielen } from '#app/domain/shortlist/choose-profielen.server.ts'
import { listKeuzes } from '#app/domain/shortlist/list-keuzes.server.ts'
import { moveKeuze } from '#app/domain/shortlist/move-keuze.server.ts'
import { rejectProfiel } from '#app/domain/shortlist/reject-profiel.server.ts'
import type { Result } from '#app/platform/result.ts'
import { bestProfielen, demoAdviseur } from '#app/worker/commands/demo-matches.server.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { VASTE_VACATURE } from '#prisma/seed/demo/vaste-mensen.ts'

/**
 * A shortlist at the fixed vacature of the demo, made by the fixed adviseur through the commands: four picked, in an order
 * of their own, and one rejected. Kim stays free: a demo begins with her. Does nothing when there is a list already.
 */
export async function writeDemoShortlist(db: PrismaClient): Promise<void> {
  const vacatureId = VASTE_VACATURE.id
  if ((await db.shortlist.count({ where: { vacatureId } })) > 0) return
  const actor = await demoAdviseur(db)
  if (!actor) return
  const [een, twee, drie, vier, vijf] = await bestProfielen(db, vacatureId)
  if (!een || !twee || !drie || !vier || !vijf) return
  const next = async () => ({ vacatureId, versie: (await listKeuzes(actor, vacatureId)).versie })
  mustBeDone(await chooseProfielen(actor, { ...(await next()), profielIds: [een, twee, drie, vier] }))
  mustBeDone(await moveKeuze(actor, { ...(await next()), profielId: drie, naar: 1 }))
  mustBeDone(
    await rejectProfiel(actor, {
      ...(await next()),
      profielId: vijf,
      reden: 'uren_of_tijden',
      toelichting: 'Kan pas na negen uur beginnen. De bakkerij begint om vijf uur.',
    }),
  )
}

function mustBeDone(result: Result<unknown>): void {
  if (!result.ok) throw new Error(`demo shortlist: ${result.reden} ${result.melding ?? ''}`)
}
