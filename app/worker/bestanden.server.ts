import { removeOrphans } from '#app/platform/bestand/bestanden.server.ts'
import { db } from '#app/platform/db.server.ts'

/** Longer than any form takes to be handled. */
const RUST_MS = 86_400_000

/**
 * Removes files that no row names: of a form that was cut off, or of a row that was removed while the process died. By the clock
 * of the disk, which a demo that is set ahead does not move. Answers how many.
 */
export async function removeOrphanBestanden(): Promise<number> {
  return removeOrphans(new Date(Date.now() - RUST_MS), async (ids) => {
    const vraag = {
      where: { bestandId: { in: ids.filter(isUuid) } },
      select: { bestandId: true },
    } as const
    const rijen = await Promise.all([
      db().loonwaardedocument.findMany(vraag),
      db().sroiBewijsstuk.findMany(vraag),
    ])
    return new Set(rijen.flat().map(({ bestandId }) => bestandId))
  })
}

function isUuid(naam: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(naam)
}
