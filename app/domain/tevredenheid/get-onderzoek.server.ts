import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isSleutelVan } from './sleutel.server.ts'

export type OpenOnderzoek = {
  id: string
  /** The title of the vacature that it is about. */
  titel: string
  cijfer: number | null
  verbeterpunt: string | null
  isGesloten: boolean
}

/** The question behind a link from a mail, for whoever holds the link. Null when the link is not right. */
export async function getOnderzoek(id: string, sleutel: string): Promise<OpenOnderzoek | null> {
  if (!isSleutelVan(id, sleutel)) return null
  const rij = await db().tevredenheidsonderzoek.findUnique({
    where: { id },
    select: { cijfer: true, verbeterpunt: true, sluitOp: true, onderwerpId: true },
  })
  if (!rij) return null
  const vacature = await db().vacature.findUnique({
    where: { id: rij.onderwerpId },
    select: { titel: true },
  })
  return {
    id,
    titel: vacature?.titel ?? '',
    cijfer: rij.cijfer,
    verbeterpunt: rij.verbeterpunt,
    isGesloten: rij.sluitOp <= now(),
  }
}
