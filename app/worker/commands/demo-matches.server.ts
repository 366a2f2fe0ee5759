import { rankProfielen } from '#search/matching/rank.ts'
import {
  MATCH_PROFIEL_SELECT,
  toMatchProfiel,
  zichtbaarWhere,
} from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { termIdsOf } from '#app/domain/match/term-ids.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { VAST, VASTE_KANDIDATEN } from '#prisma/seed/demo/vaste-mensen.ts'

/** The fixed adviseur of the demo as an actor; null when the region has none. */
export async function demoAdviseur(db: PrismaClient): Promise<Extract<Actor, { rol: 'adviseur' }> | null> {
  const { accountId } = VAST.adviseur
  const rol = await db.rolToekenning.findFirst({
    where: { accountId, rol: 'adviseur' },
    select: { organisatieId: true },
  })
  return rol?.organisatieId ? { rol: 'adviseur', accountId, organisatieId: rol.organisatieId } : null
}

/** Of those who want this very work. From the database: at this moment the search engine has not read the region yet. */
export async function bestProfielen(db: PrismaClient, vacatureId: string): Promise<string[]> {
  const row = await db.vacature.findUnique({ where: { id: vacatureId }, select: MATCH_VACATURE_SELECT })
  if (!row) return []
  const vacature = toMatchVacature(row)
  const rows = await db.kandidaatprofiel.findMany({
    where: {
      AND: [
        zichtbaarWhere(now()),
        { beroepen: { some: { termId: vacature.beroepId ?? '', soort: 'gewenst' } } },
      ],
    },
    select: MATCH_PROFIEL_SELECT,
    orderBy: { id: 'asc' },
    take: 300,
  })
  const profielen = rows.map(toMatchProfiel)
  const taxonomie = await loadTaxonomie(termIdsOf([vacature], profielen))
  const lopend = await db.bemiddeling.findMany({ where: { vacatureId }, select: { profielId: true } })
  const bezet = new Set([...lopend.map(({ profielId }) => profielId), VASTE_KANDIDATEN.kim.profielId])
  return rankProfielen(vacature, profielen, taxonomie, { maximum: 20 })
    .past.map(({ profielId }) => profielId)
    .filter((id) => !bezet.has(id))
}
