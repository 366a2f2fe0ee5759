import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { readEigenTraject } from './claim-traject.server.ts'
import type { Coach } from './get-traject.server.ts'
import type { WerkgeversprofielInput, WerknemersprofielInput } from './profiel.ts'
import { trajectScope } from './scope.server.ts'

/** Both profiles of an own traject; for the coach alone. Null where none was written yet. */
export async function getProfielen(actor: Coach, trajectId: string) {
  const where = { trajectId, traject: trajectScope(actor) }
  const [werknemer, werkgever] = await Promise.all([
    db().werknemersprofiel.findFirst({
      where,
      select: {
        versie: true,
        sterkeKanten: true,
        watHelpt: true,
        watNietHelpt: true,
        leren: true,
        contact: true,
        wensen: true,
      },
    }),
    db().werkgeversprofiel.findFirst({
      where,
      select: {
        versie: true,
        werkplek: true,
        taken: true,
        begeleiding: true,
        buddy: true,
        afspraken: true,
        kansen: true,
      },
    }),
  ])
  return { werknemer, werkgever }
}

/** What helps this person at work. Refused as readEigenTraject, and with 'conflict' for another version than was on the screen. */
export async function saveWerknemersprofiel(
  actor: Actor,
  { trajectId, versie, ...velden }: WerknemersprofielInput & { trajectId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const eigen = await readEigenTraject(tx, actor, trajectId)
    if (!eigen.ok) return eigen
    // The traject is locked, so of two first versions the second finds the row.
    const { count } =
      versie === 0
        ? await tx.werknemersprofiel.createMany({ data: { trajectId, ...velden }, skipDuplicates: true })
        : await tx.werknemersprofiel.updateMany({
            where: { trajectId, versie },
            data: { ...velden, versie: { increment: 1 } },
          })
    if (count === 0) return refuse('conflict')
    await emit({
      type: 'jobcoachtraject.profiel-gewijzigd',
      onderwerp: trajectId,
      gegevens: { soort: 'werknemer' },
    })
    return done(null)
  })
}

/** What the workplace is like. Refused as saveWerknemersprofiel. */
export async function saveWerkgeversprofiel(
  actor: Actor,
  { trajectId, versie, ...velden }: WerkgeversprofielInput & { trajectId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const eigen = await readEigenTraject(tx, actor, trajectId)
    if (!eigen.ok) return eigen
    const { count } =
      versie === 0
        ? await tx.werkgeversprofiel.createMany({ data: { trajectId, ...velden }, skipDuplicates: true })
        : await tx.werkgeversprofiel.updateMany({
            where: { trajectId, versie },
            data: { ...velden, versie: { increment: 1 } },
          })
    if (count === 0) return refuse('conflict')
    await emit({
      type: 'jobcoachtraject.profiel-gewijzigd',
      onderwerp: trajectId,
      gegevens: { soort: 'werkgever' },
    })
    return done(null)
  })
}
