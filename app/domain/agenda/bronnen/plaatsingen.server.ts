import { getWaarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { plaatsingScope } from '#app/domain/plaatsing/scope.server.ts'
import { werkgeversVan } from '#app/domain/werkgever/werk-van.server.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { AgendaActor, AgendaBron } from '../bron.server.ts'

/**
 * The last day of a contract, or the real last day when it is known: of whom the jobcoach guides, and at the employers that the
 * adviseur answers for today. By code, outside and inside.
 */
export const plaatsingen: AgendaBron = async (actor, { van, tot }) => {
  const periode = { gte: dateOnly(van), lte: dateOnly(tot) }
  const rijen = await db().plaatsing.findMany({
    where: {
      AND: [
        plaatsingScope(actor),
        await vanMij(actor),
        {
          OR: [
            { beeindigdOp: null, einddatum: periode },
            { beeindigdOp: periode, eindeReden: { not: 'niet_begonnen' } },
          ],
        },
      ],
    },
    select: {
      id: true,
      versie: true,
      einddatum: true,
      beeindigdOp: true,
      bemiddeling: {
        select: {
          profiel: { select: { code: true } },
          vacature: { select: { werkgever: { select: { naam: true } } } },
        },
      },
    },
  })
  return rijen.flatMap(({ id, versie, einddatum, beeindigdOp, bemiddeling }) => {
    const dag = beeindigdOp ?? einddatum
    if (!dag) return []
    const wie = `${bemiddeling.profiel.code} bij ${bemiddeling.vacature.werkgever.naam}`
    return [
      {
        uid: `${id}.plaatsing`,
        versie,
        soort: 'plaatsing',
        titel: beeindigdOp ? `${wie} (laatste werkdag)` : wie,
        buiten: `${beeindigdOp ? 'Laatste werkdag' : 'Laatste dag contract'} ${wie}`,
        plaats: null,
        naar: actor.rol === 'adviseur' ? `/adviseur/plaatsingen/${id}` : null,
        dag: isoDay(dag),
        begin: null,
      },
    ]
  })
}

async function vanMij(actor: AgendaActor): Promise<Prisma.PlaatsingWhereInput> {
  if (actor.rol !== 'adviseur') return {}
  return { bemiddeling: { vacature: { werkgever: werkgeversVan(await getWaarneming(actor.accountId)) } } }
}
