import { afstandKm } from '#search/matching/distance.ts'
import type { MatchVacature, Uitkomst } from '#search/matching/model.ts'
import { rankProfielen } from '#search/matching/rank.ts'
import type { Afvallers } from '#app/domain/match/count-afvallers.server.ts'
import { loadProfielen } from '#app/domain/match/load-profielen.server.ts'
import { matchVacatureScope } from '#app/domain/match/match-scope.server.ts'
import { termIdsOf } from '#app/domain/match/term-ids.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import { vacatureScope } from '#app/domain/vacature/scope.server.ts'
import type { BemiddelingStatus } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

/** How many of each list are explained; all of them are ranked and counted. */
const MAXIMUM = 50
/** What is read of each list: half as many again, for those who went since the memory last heard. */
const GELEZEN = 75

export type ProfielMatch = {
  profielId: string
  code: string
  uitkomst: Uitkomst
  /** As the crow flies, in whole kilometres; null when the vacature has no place. */
  afstandKm: number | null
  /** The running bemiddeling for this pair, if there is one. */
  bemiddeling: { id: string; status: BemiddelingStatus } | null
}

export type ProfielMatches = {
  vacature: { id: string; titel: string; werkgever: string }
  /** How many colleagues with the Harrie-training work at the employer now; what they can do counts as help. */
  buddys: number
  /** What was compared. */
  vraag: MatchVacature
  past: ProfielMatch[]
  navragen: ProfielMatch[]
  /** Null while nobody has counted: the lists then hold the most promising of many. */
  aantallen: { past: number; navragen: number } | null
  /** Null when that was not counted with it: see countAfvallers. */
  afgevallen: Afvallers | null
  viaZoekmachine: boolean
}

/**
 * Vraaggericht: the visible profiles for one published vacature, best first, with the whole explanation. For adviseurs
 * alone; null when the vacature does not exist for the actor or is not open.
 */
export async function matchProfielen(actor: Actor, vacatureId: string): Promise<ProfielMatches | null> {
  if (actor.rol !== 'adviseur') return null
  const row = await db().vacature.findFirst({
    where: { AND: [vacatureScope(actor), matchVacatureScope(actor, dateOnly(today())), { id: vacatureId }] },
    select: {
      ...MATCH_VACATURE_SELECT,
      titel: true,
      werkgever: { select: { ...MATCH_VACATURE_SELECT.werkgever.select, naam: true } },
    },
  })
  if (!row) return null
  const vacature = toMatchVacature(row)
  const { profielen, aantallen, afgevallen, viaZoekmachine } = await loadProfielen(vacature, {
    perLijst: GELEZEN,
  })
  const taxonomie = await loadTaxonomie(termIdsOf([vacature], profielen))
  const rangorde = rankProfielen(vacature, profielen, taxonomie, { maximum: MAXIMUM })

  const shown = [...rangorde.past, ...rangorde.navragen].map(({ profielId }) => profielId)
  const [codes, lopend] = await Promise.all([
    db().kandidaatprofiel.findMany({ where: { id: { in: shown } }, select: { id: true, code: true } }),
    db().bemiddeling.findMany({
      where: { vacatureId, profielId: { in: shown }, status: { not: 'beeindigd' } },
      select: { id: true, profielId: true, status: true },
    }),
  ])
  const codeOf = new Map(codes.map(({ id, code }) => [id, code]))
  const lopendOf = new Map(lopend.map(({ id, profielId, status }) => [profielId, { id, status }]))
  const puntOf = new Map(profielen.map((profiel) => [profiel.id, profiel.punt]))
  const toMatch = (uitkomst: Uitkomst): ProfielMatch => ({
    profielId: uitkomst.profielId,
    code: codeOf.get(uitkomst.profielId) ?? '',
    uitkomst,
    afstandKm: rounded(afstandKm(vacature.punt, puntOf.get(uitkomst.profielId) ?? null)),
    bemiddeling: lopendOf.get(uitkomst.profielId) ?? null,
  })
  return {
    vacature: { id: row.id, titel: row.titel ?? '', werkgever: row.werkgever.naam },
    buddys: row.werkgever.harriebuddys.reduce((som, een) => som + een.aantal - een.vertrokken, 0),
    vraag: vacature,
    past: rangorde.past.map(toMatch),
    navragen: rangorde.navragen.map(toMatch),
    aantallen: aantallen === 'niet-geteld' ? null : (aantallen ?? rangorde.aantallen),
    afgevallen,
    viaZoekmachine,
  }
}

function rounded(km: number | null): number | null {
  return km === null ? null : Math.round(km)
}
