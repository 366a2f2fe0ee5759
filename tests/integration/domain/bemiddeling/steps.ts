import { db } from '#app/platform/db.server.ts'

/** The events about a bemiddeling, oldest first. */
export async function eventsOf(onderwerpId: string): Promise<string[]> {
  const rows = await db().gebeurtenis.findMany({
    where: { onderwerpId },
    orderBy: { id: 'asc' },
    select: { type: true },
  })
  return rows.map(({ type }) => type)
}

export async function statusOf(id: string) {
  return db().bemiddeling.findUniqueOrThrow({
    where: { id },
    select: { status: true, versie: true, eindeReden: true, eindeVanuit: true },
  })
}
