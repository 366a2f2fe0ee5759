import { listAdviseurs } from '#app/domain/account/adviseurs.server.ts'
import type { Portefeuilledeel } from '#app/domain/overdracht/overdracht.ts'
import { readLopendWerk } from '#app/domain/overdracht/lopend-werk.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

export type Portefeuille = {
  van: { id: string; naam: string }
  werkgevers: (Portefeuilledeel & { werkgeverId: string; naam: string })[]
  /** Work that belongs to no employer, or to an employer of a colleague. */
  overig: Portefeuilledeel
  /** Candidates whom this account guides: they stay, because only their own partner may give them to somebody else. */
  kandidaten: number
  collegas: { id: string; naam: string }[]
}

/** What an adviseur has in hand, for who transfers it: numbers, and no name of a candidate. Null for all but a beheerder. */
export async function getPortefeuille(actor: Actor, accountId: string): Promise<Portefeuille | null> {
  if (actor.rol !== 'beheerder') return null
  const van = await db().account.findUnique({ where: { id: accountId }, select: { id: true, naam: true } })
  if (!van) return null
  const [werk, kandidaten, adviseurs] = await Promise.all([
    readLopendWerk(db(), accountId),
    db().kandidaat.count({ where: { werkcoachId: accountId } }),
    listAdviseurs(),
  ])
  const eigen = new Set(werk.werkgevers.map(({ id }) => id))
  const countFor = (werkgeverId: string | null): Portefeuilledeel => {
    const isOf = (een: { werkgeverId: string | null }) =>
      werkgeverId === null ? !eigen.has(een.werkgeverId ?? '') : een.werkgeverId === werkgeverId
    return {
      werkgeverId,
      taken: werk.taken.filter(isOf).length,
      bemiddelingen: werk.bemiddelingen.filter(isOf).length,
      adviesaanvragen: werk.adviesaanvragen.filter(isOf).length,
      jobcoachaanvragen: werk.jobcoachaanvragen.filter(isOf).length,
      metingen: werk.metingen.filter(isOf).length,
      contracten: werk.contracten.filter(isOf).length,
    }
  }
  return {
    van,
    werkgevers: werk.werkgevers.map(({ id, naam }) => ({ ...countFor(id), werkgeverId: id, naam })),
    overig: countFor(null),
    kandidaten,
    collegas: adviseurs.filter(({ id }) => id !== accountId),
  }
}
