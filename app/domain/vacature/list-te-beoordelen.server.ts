import type { Voor } from '#app/domain/afwezigheid/afwezigheid.ts'
import { getWaarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { bereikbaarAanspreekpunt, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import { werkgeversVan } from '#app/domain/werkgever/werk-van.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { vacatureScope } from './scope.server.ts'

export type TeBeoordelen = {
  id: string
  nummer: number
  titel: string | null
  werkgeverNaam: string
  aanspreekpunt: string
  /** The actor answers for this employer today. */
  isMijn: boolean
  /** The colleague whose employer it is, when the actor stands in. */
  voor: Voor | null
  ingediendOp: Date
  /** Whole days since it was handed in. */
  dagen: number
  /** Was sent back before. */
  opnieuw: boolean
}

/** The review queue: handed in and not decided, longest waiting first. */
export async function listTeBeoordelen(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  { alleenMijn = false }: { alleenMijn?: boolean } = {},
): Promise<TeBeoordelen[]> {
  const rijen = await db().vacature.findMany({
    where: {
      AND: [
        vacatureScope(actor),
        { status: 'ingediend' },
        alleenMijn ? { werkgever: werkgeversVan(await getWaarneming(actor.accountId)) } : {},
      ],
    },
    select: {
      id: true,
      nummer: true,
      titel: true,
      ingediendOp: true,
      terugstuurReden: true,
      werkgever: { select: { naam: true, ...bereikbaarSelect() } },
    },
    orderBy: [{ ingediendOp: 'asc' }, { id: 'asc' }],
    take: 200,
  })
  const nu = now()
  return rijen.map(({ ingediendOp, terugstuurReden, werkgever, ...rij }) => {
    const wie = bereikbaarAanspreekpunt(werkgever)
    const isVervangen = wie?.id === actor.accountId
    return {
      ...rij,
      werkgeverNaam: werkgever.naam,
      aanspreekpunt: werkgever.aanspreekpunt.naam,
      isMijn: isVervangen || werkgever.aanspreekpunt.id === actor.accountId,
      voor: isVervangen ? wie.voor : null,
      // The database holds that what is handed in has a moment (vacature_compleet).
      ingediendOp: ingediendOp ?? nu,
      dagen: Math.max(0, Math.floor((nu.getTime() - (ingediendOp ?? nu).getTime()) / 86_400_000)),
      opnieuw: terugstuurReden !== null,
    }
  })
}
