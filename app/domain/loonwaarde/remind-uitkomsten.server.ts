import { makePortaalTaak } from '#app/domain/taak/make-taak.server.ts'
import { persoonSelect } from '#app/domain/afwezigheid/waarneming.server.ts'
import { bereikbaar, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import { SYSTEEM } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, plusDays } from '#app/platform/iso-day.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { VERLOOPT_WEKEN } from './uitkomst.ts'

/** Outcomes under 100 % that end within so many weeks, nobody was told of, and that no newer measurement comes in the place of. */
function verlopend(): Prisma.LoonwaardemetingWhereInput {
  const vandaag = today()
  return {
    stand: { not: 'gestopt' },
    percentage: { lt: 100 },
    verlooptGemeldOp: null,
    geldigTot: { gte: dateOnly(vandaag), lte: dateOnly(plusDays(vandaag, VERLOOPT_WEKEN * 7)) },
  }
}

/**
 * Eight weeks before an outcome ends the adviseur gets a mail and a task, once for each last day; not when a newer measurement
 * runs or was done, nor when the work itself is over. Safe to run twice. Answers how many.
 */
export async function remindUitkomsten(): Promise<number> {
  const rijen = await db().loonwaardemeting.findMany({
    where: verlopend(),
    orderBy: { id: 'asc' },
    select: {
      id: true,
      bemiddelingId: true,
      geldigTot: true,
      aangemaaktOp: true,
      behandelaar: persoonSelect(),
      bemiddeling: {
        select: {
          plaatsing: { select: { beeindigdOp: true } },
          vacature: { select: { werkgever: { select: bereikbaarSelect() } } },
        },
      },
    },
  })
  let aantal = 0
  for (const { id, bemiddelingId, geldigTot, aangemaaktOp, behandelaar, bemiddeling } of rijen) {
    const einde = bemiddeling.plaatsing?.beeindigdOp
    if (!geldigTot || (einde && isoDay(einde) < today())) continue
    const wie = bereikbaar(behandelaar, bemiddeling.vacature.werkgever)
    const result = await inTransaction(SYSTEEM, async (tx, emit) => {
      const nieuwer = await tx.loonwaardemeting.count({
        where: { bemiddelingId, aangemaaktOp: { gt: aangemaaktOp }, stand: { not: 'gestopt' } },
      })
      if (nieuwer > 0) return refuse('conflict')
      const { count } = await tx.loonwaardemeting.updateMany({
        where: { AND: [verlopend(), { id }] },
        data: { verlooptGemeldOp: now() },
      })
      if (count === 0) return refuse('conflict')
      await emit({ type: 'loonwaardemeting.verloopt', onderwerp: id })
      await makePortaalTaak(tx, emit, {
        sleutel: `loonwaarde-verloopt:${id}:${isoDay(geldigTot)}`,
        titel: 'Regel een nieuwe loonwaardemeting',
        vervaldatum: isoDay(geldigTot),
        // A task follows its owner while they are away; who cannot log in any more gets none.
        toegewezenAanId: behandelaar.geblokkeerdOp === null ? behandelaar.id : (wie?.id ?? behandelaar.id),
        onderwerp: { bemiddelingId },
      })
      return done(null)
    })
    if (result.ok) aantal++
  }
  return aantal
}
