import { compareUitkomsten } from '#search/matching/compare.ts'
import type { Uitkomst } from '#search/matching/model.ts'
import { profielScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import { loadUitkomsten } from '#app/domain/match/load-uitkomsten.server.ts'
import { toMatchRij, type MatchRij } from '#app/domain/match/toon-lijst.ts'
import { toCijfers } from '#app/domain/match/cijfers.ts'
import { canKeepShortlist } from '#app/domain/shortlist/policy.ts'
import type { ShortlistReden } from '#app/domain/shortlist/shortlist.ts'
import { vacatureScope } from '#app/domain/vacature/scope.server.ts'
import type { BemiddelingStatus } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

type Besluit = {
  profielId: string
  code: string
  /** Who decided, and when (ISO). */
  door: string
  op: string
  /** The total (0-100) of the day of the choice and of now. */
  samenToen: number
  rij: MatchRij
}

export type GekozenProfiel = Besluit & {
  /** Place in the order of the adviseur, and where the system puts it within this shortlist; both from 1. */
  plek: number
  systeemPlek: number
  bemiddeling: { id: string; status: BemiddelingStatus } | null
}

export type AfgewezenProfiel = Besluit & { reden: ShortlistReden; toelichting: string | null }

export type Shortlist = {
  vacature: { id: string; titel: string; werkgever: string }
  versie: number
  gekozen: GekozenProfiel[]
  afgewezen: AfgewezenProfiel[]
  /** On the list, but a key is off now: who they are is not shown. */
  nietZichtbaar: number
}

/**
 * The shortlist of one published vacature: the order of the adviseur beside that of the system, who was left out and why,
 * and the figures of then beside those of now. For adviseurs alone; null outside the scope.
 */
export async function getShortlist(actor: Actor, vacatureId: string): Promise<Shortlist | null> {
  if (!canKeepShortlist(actor)) return null
  const [vacature, lijst] = await Promise.all([
    db().vacature.findFirst({
      where: { AND: [vacatureScope(actor), { id: vacatureId }] },
      select: { id: true, titel: true, werkgever: { select: { naam: true } } },
    }),
    db().shortlist.findUnique({
      where: { vacatureId },
      select: {
        versie: true,
        keuzes: {
          orderBy: [{ plek: 'asc' }, { gekozenOp: 'desc' }],
          select: {
            profielId: true,
            stand: true,
            reden: true,
            toelichting: true,
            uitkomst: true,
            gekozenOp: true,
            adviseur: { select: { naam: true } },
          },
        },
      },
    }),
  ])
  const keuzes = lijst?.keuzes ?? []
  const profielIds = keuzes.map(({ profielId }) => profielId)
  const [uitkomsten, codes, lopend] = await Promise.all([
    loadUitkomsten(actor, { vacatureId, profielIds }),
    db().kandidaatprofiel.findMany({
      where: { AND: [profielScope(actor), { id: { in: profielIds } }] },
      select: { id: true, code: true },
    }),
    db().bemiddeling.findMany({
      where: { vacatureId, profielId: { in: profielIds }, status: { not: 'beeindigd' } },
      select: { id: true, profielId: true, status: true },
    }),
  ])
  if (!vacature || !uitkomsten) return null
  const uitkomstOf = new Map(uitkomsten.map((uitkomst) => [uitkomst.profielId, uitkomst]))
  const codeOf = new Map(codes.map(({ id, code }) => [id, code]))
  const lopendOf = new Map(lopend.map(({ id, profielId, status }) => [profielId, { id, status }]))
  const zichtbaar = keuzes.flatMap((keuze) => {
    const uitkomst = uitkomstOf.get(keuze.profielId)
    return uitkomst ? [{ keuze, uitkomst }] : []
  })
  const gekozen = zichtbaar.filter(({ keuze }) => keuze.stand === 'gekozen')
  const systeem = gekozen
    .map(({ uitkomst }) => uitkomst)
    .sort(compareUitkomsten)
    .map(({ profielId }) => profielId)

  const toBesluit = ({ keuze, uitkomst }: (typeof zichtbaar)[number]): Besluit => ({
    profielId: keuze.profielId,
    code: codeOf.get(keuze.profielId) ?? '',
    door: keuze.adviseur.naam,
    op: keuze.gekozenOp.toISOString(),
    samenToen: toCijfers(keuze.uitkomst as unknown as Uitkomst).samen,
    rij: toMatchRij(uitkomst, 'adviseur'),
  })
  return {
    vacature: { id: vacature.id, titel: vacature.titel ?? '', werkgever: vacature.werkgever.naam },
    versie: lijst?.versie ?? 0,
    gekozen: gekozen.map((een, index) => ({
      ...toBesluit(een),
      plek: index + 1,
      systeemPlek: systeem.indexOf(een.keuze.profielId) + 1,
      bemiddeling: lopendOf.get(een.keuze.profielId) ?? null,
    })),
    afgewezen: zichtbaar.flatMap((een) =>
      een.keuze.stand === 'afgewezen' && een.keuze.reden
        ? [{ ...toBesluit(een), reden: een.keuze.reden, toelichting: een.keuze.toelichting }]
        : [],
    ),
    nietZichtbaar: keuzes.length - zichtbaar.length,
  }
}
