import { relatieScope } from '#app/domain/werkgever/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { BRONNEN } from './bronnen.server.ts'
import { PER_PAGINA, type TijdlijnItem, type TijdlijnVraag } from './tijdlijn.ts'

export type Tijdlijn = {
  items: TijdlijnItem[]
  /** Where the next, older page starts; null when this was the last. */
  ouder: { tot: string; sla: number } | null
}

/**
 * Everything that happened with one employer, newest first, of one kind or of all. Every source is asked for as many lines
 * as a page can hold, because all of them may come from one. Null outside the scope: staff only.
 */
export async function listTijdlijn(
  actor: Actor,
  werkgeverId: string,
  { soort, tot, sla }: TijdlijnVraag,
  aantal = PER_PAGINA,
): Promise<Tijdlijn | null> {
  const werkgever = await db().werkgever.findFirst({
    where: { AND: [relatieScope(actor), { id: werkgeverId }] },
    select: { samengevoegdVan: { select: { id: true } } },
  })
  if (!werkgever) return null
  const vraag = {
    actor,
    werkgeverIds: [werkgeverId, ...werkgever.samengevoegdVan.map(({ id }) => id)],
    tot: tot ? new Date(tot) : now(),
    aantal: sla + aantal + 1,
  }
  const bronnen = BRONNEN.filter((bron) => !soort || bron.soort === soort)
  const lijsten = await Promise.all(bronnen.map((bron) => bron.list(vraag)))
  // The sort is stable and the sources are asked in a fixed order, so lines of the same moment keep their place.
  const alles = lijsten.flat().sort((a, b) => b.op.getTime() - a.op.getTime())
  const items = alles.slice(sla, sla + aantal)
  const laatste = items.at(-1)
  if (!laatste || alles.length <= sla + aantal) return { items, ouder: null }
  const gelijk = alles.slice(0, sla + aantal).filter(({ op }) => op.getTime() === laatste.op.getTime()).length
  return { items, ouder: { tot: laatste.op.toISOString(), sla: gelijk } }
}
