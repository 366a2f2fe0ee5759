import { afstandKm } from '#search/matching/distance.ts'
import type { Uitkomst } from '#search/matching/model.ts'
import { rankVacatures } from '#search/matching/rank.ts'
import { MATCH_PROFIEL_SELECT, toMatchProfiel } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { matchProfielScope, matchVacatureScope } from '#app/domain/match/match-scope.server.ts'
import { termIdsOf } from '#app/domain/match/term-ids.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

const MAXIMUM = 50

export type VacatureMatch = {
  vacatureId: string
  titel: string
  werkgever: string
  plaats: string
  afstandKm: number | null
  uitkomst: Uitkomst
}

export type VacatureMatches = {
  profielId: string
  past: VacatureMatch[]
  navragen: VacatureMatch[]
  aantallen: { past: number; navragen: number; afgevallen: number }
}

/**
 * Aanbodgericht: the published vacatures for one profile, best first. A kandidaat gets it for their own profile, whether
 * it is visible or not, over the public vacatures; an adviseur for any visible profile, over all of them. Null otherwise.
 */
export async function matchVacatures(actor: Actor, profielId: string): Promise<VacatureMatches | null> {
  const where = matchProfielScope(actor)
  if (!where) return null
  const profielRow = await db().kandidaatprofiel.findFirst({
    where: { AND: [where, { id: profielId }] },
    select: MATCH_PROFIEL_SELECT,
  })
  if (!profielRow) return null
  // A region has a few hundred open vacatures: all of them are compared, none is left out by an index.
  const rows = await db().vacature.findMany({
    where: matchVacatureScope(actor, dateOnly(today())),
    select: {
      ...MATCH_VACATURE_SELECT,
      titel: true,
      plaats: true,
      werkgever: { select: { ...MATCH_VACATURE_SELECT.werkgever.select, naam: true } },
    },
  })
  const profiel = toMatchProfiel(profielRow)
  const vacatures = rows.map((row) => toMatchVacature(row))
  const taxonomie = await loadTaxonomie(termIdsOf(vacatures, [profiel]))
  const rangorde = rankVacatures(profiel, vacatures, taxonomie, { maximum: MAXIMUM })

  const rowOf = new Map(rows.map((row, index) => [row.id, { row, vacature: vacatures[index] }]))
  const toMatch = (uitkomst: Uitkomst): VacatureMatch[] => {
    const found = rowOf.get(uitkomst.vacatureId)
    if (!found) return []
    const km = afstandKm(found.vacature?.punt ?? null, profiel.punt)
    return [
      {
        vacatureId: uitkomst.vacatureId,
        titel: found.row.titel ?? '',
        werkgever: found.row.werkgever.naam,
        plaats: found.row.plaats ?? '',
        afstandKm: km === null ? null : Math.round(km),
        uitkomst,
      },
    ]
  }
  return {
    profielId,
    past: rangorde.past.flatMap(toMatch),
    navragen: rangorde.navragen.flatMap(toMatch),
    aantallen: rangorde.aantallen,
  }
}
