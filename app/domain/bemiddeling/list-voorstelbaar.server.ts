import { canPropose } from '#app/domain/bemiddeling/policy.ts'
import { profielScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import { loadUitkomsten } from '#app/domain/match/load-uitkomsten.server.ts'
import { vacatureScope } from '#app/domain/vacature/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

export type Voorstelbaar = {
  vacature: { id: string; titel: string; werkgever: string }
  profielen: {
    profielId: string
    code: string
    /** Why this one cannot be proposed; null when it can. */
    nietOmdat: 'loopt-al' | 'mist-wat-moet' | null
    /** How many things that must are not known yet. */
    navragen: number
  }[]
  nietZichtbaar: number
}

/** Before several candidates are proposed at once: who they are and who cannot be. Null outside the scope. */
export async function listVoorstelbaar(
  actor: Actor,
  { vacatureId, profielIds }: { vacatureId: string; profielIds: readonly string[] },
): Promise<Voorstelbaar | null> {
  if (!canPropose(actor)) return null
  const [vacature, uitkomsten, codes, lopend] = await Promise.all([
    db().vacature.findFirst({
      where: { AND: [vacatureScope(actor), { id: vacatureId }] },
      select: { id: true, titel: true, werkgever: { select: { naam: true } } },
    }),
    loadUitkomsten(actor, { vacatureId, profielIds }),
    db().kandidaatprofiel.findMany({
      where: { AND: [profielScope(actor), { id: { in: [...profielIds] } }] },
      select: { id: true, code: true },
    }),
    db().bemiddeling.findMany({
      where: { vacatureId, profielId: { in: [...profielIds] }, status: { not: 'beeindigd' } },
      select: { profielId: true },
    }),
  ])
  if (!vacature || !uitkomsten) return null
  const codeOf = new Map(codes.map(({ id, code }) => [id, code]))
  const loopt = new Set(lopend.map(({ profielId }) => profielId))
  // In the order in which they were chosen.
  const profielen = profielIds.flatMap((profielId) => {
    const uitkomst = uitkomsten.find((een) => een.profielId === profielId)
    if (!uitkomst) return []
    const nietOmdat = loopt.has(profielId)
      ? ('loopt-al' as const)
      : uitkomst.toelating === 'afgevallen'
        ? ('mist-wat-moet' as const)
        : null
    return [
      {
        profielId,
        code: codeOf.get(profielId) ?? '',
        nietOmdat,
        navragen: uitkomst.hard.filter(({ oordeel }) => oordeel === 'onbekend').length,
      },
    ]
  })
  return {
    vacature: { id: vacature.id, titel: vacature.titel ?? '', werkgever: vacature.werkgever.naam },
    profielen,
    nietZichtbaar: profielIds.length - profielen.length,
  }
}
