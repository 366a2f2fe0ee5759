import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

export type Keuze = { waarde: string; label: string }

/** What the form about a person offers: the adviseurs of this organisation and the gemeenten of the region. */
export async function listBegeleiding(
  actor: Extract<Actor, { rol: 'adviseur' }>,
): Promise<{ werkcoaches: Keuze[]; gemeenten: Keuze[] }> {
  const [accounts, gemeenten] = await Promise.all([
    db().account.findMany({
      where: {
        geblokkeerdOp: null,
        rollen: { some: { rol: 'adviseur', organisatieId: actor.organisatieId } },
      },
      select: { id: true, naam: true },
      orderBy: { naam: 'asc' },
    }),
    db().gemeente.findMany({ select: { code: true, naam: true }, orderBy: { naam: 'asc' } }),
  ])
  return {
    werkcoaches: accounts.map(({ id, naam }) => ({ waarde: id, label: naam })),
    gemeenten: gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam })),
  }
}
