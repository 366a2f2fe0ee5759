import { dateOnly } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { amsterdamDay } from '#app/platform/iso-day.ts'

/**
 * What an event led to, in people: who was there as a candidate and starts work through the WSP on a later day, and how many of
 * them at an employer who had registered too. Whether they met there nobody can know without a talk. Counts before hiding.
 */
export async function countGeplaatst(
  tx: Pick<Tx, 'evenement' | 'kandidaat'>,
  evenementId: string,
): Promise<{ geplaatst: number; bijDeelnemer: number }> {
  const evenement = await tx.evenement.findUniqueOrThrow({
    where: { id: evenementId },
    select: {
      start: true,
      aanmeldingen: {
        where: { werkgeverId: { not: null }, bevestigdOp: { not: null } },
        select: { werkgeverId: true },
      },
    },
  })
  const werkgeverIds = evenement.aanmeldingen.flatMap(({ werkgeverId }) => werkgeverId ?? [])
  const count = (vacature: { werkgeverId?: { in: string[] } }) =>
    tx.kandidaat.count({
      where: {
        aanmeldingen: { some: { evenementId, inschrijvingen: { some: { ingechecktOp: { not: null } } } } },
        profiel: {
          bemiddelingen: {
            some: { vacature, plaatsing: { startdatum: { gt: dateOnly(amsterdamDay(evenement.start)) } } },
          },
        },
      },
    })
  return { geplaatst: await count({}), bijDeelnemer: await count({ werkgeverId: { in: werkgeverIds } }) }
}
